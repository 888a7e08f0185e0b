import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SENTINEL } from '@electron/fuses/dist/constants.js'
import type { System } from '../../scripts/packages/systems.ts'
import { propertyList } from './property-list.ts'

/**
 * The fuse wire of Electron 45 as delivered: version 1, nine fuses. Those of run-as-node, node options, inspect, file
 * privileges and the traps of WebAssembly are on.
 */
const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100011')])

/** Enough languages to show whether the others are left out. */
const languages: Readonly<Record<System, readonly string[]>> = {
  linux: ['en-US.pak', 'en-GB.pak', 'de.pak', 'zh-TW.pak'],
  win: ['en-US.pak', 'en-GB.pak', 'de.pak', 'zh-TW.pak'],
  mac: ['en.lproj', 'en_GB.lproj', 'de.lproj', 'zh_TW.lproj'],
}

/**
 * Creates the folder of Electron’s own archive for that system, without a program that runs. Packing on it shows all
 * changes by the packager to the app, to the fuses, to the languages and to the property lists.
 */
export function layOutStandIn(folder: string, system: System): void {
  const write = (path: string, content: string | Uint8Array = '') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  if (system === 'mac') {
    layOutBundle(write)
    return
  }
  write(system === 'win' ? 'electron.exe' : 'electron', wire)
  for (const name of languages[system]) write(`locales/${name}`)
  write('resources/.keep')
}

function layOutBundle(write: (path: string, content?: string | Uint8Array) => void): void {
  const contents = 'Electron.app/Contents'
  const frameworks = `${contents}/Frameworks`
  write(`${contents}/Info.plist`, propertyList({ CFBundleExecutable: 'Electron', CFBundleName: 'Electron' }))
  write(`${contents}/MacOS/Electron`)
  write(`${contents}/Resources/electron.icns`)
  write(`${frameworks}/Electron Framework.framework/Electron Framework`, wire)
  for (const name of languages.mac) {
    write(`${contents}/Resources/${name}/.keep`)
    write(`${frameworks}/Electron Framework.framework/Versions/A/Resources/${name}/locale.pak`)
  }
  for (const part of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${part}`
    write(`${frameworks}/${helper}.app/Contents/Info.plist`, propertyList({ CFBundleExecutable: helper }))
    write(`${frameworks}/${helper}.app/Contents/MacOS/${helper}`)
  }
}
