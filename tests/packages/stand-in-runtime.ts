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

/** The languages of Chromium in Electron 45, by the names of their files on Windows and Linux. */
const chromiumLanguages = [
  ...[
    'af',
    'am',
    'ar',
    'bg',
    'bn',
    'ca',
    'cs',
    'da',
    'de',
    'el',
    'en-GB',
    'en-US',
    'es',
    'es-419',
    'et',
    'fa',
    'fi',
  ],
  ...[
    'fil',
    'fr',
    'gu',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
    'it',
    'ja',
    'kn',
    'ko',
    'lt',
    'lv',
    'ml',
    'mr',
    'ms',
    'nb',
    'nl',
  ],
  ...[
    'pl',
    'pt-BR',
    'pt-PT',
    'ro',
    'ru',
    'sk',
    'sl',
    'sr',
    'sv',
    'sw',
    'ta',
    'te',
    'th',
    'tr',
    'uk',
    'ur',
    'vi',
  ],
  ...['zh-CN', 'zh-TW'],
]

/** What Electron's property list says to the user, if an app asks. */
const permissions = {
  NSCameraUsageDescription: 'This app needs access to the camera',
  NSMicrophoneUsageDescription: 'This app needs access to the microphone',
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
  for (const name of chromiumLanguages) write(`locales/${name}.pak`)
  write('resources/.keep')
}

function layOutBundle(write: (path: string, content?: string | Uint8Array) => void): void {
  const contents = 'Electron.app/Contents'
  const frameworks = `${contents}/Frameworks`
  write(
    `${contents}/Info.plist`,
    propertyList({ CFBundleExecutable: 'Electron', CFBundleName: 'Electron', ...permissions }),
  )
  write(`${contents}/MacOS/Electron`)
  write(`${contents}/Resources/electron.icns`)
  write(`${frameworks}/Electron Framework.framework/Electron Framework`, wire)
  for (const language of chromiumLanguages) {
    const name = language === 'en-US' ? 'en' : language.replace('-', '_')
    write(`${contents}/Resources/${name}.lproj/.keep`)
    write(`${frameworks}/Electron Framework.framework/Versions/A/Resources/${name}.lproj/locale.pak`)
  }
  for (const part of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${part}`
    write(`${frameworks}/${helper}.app/Contents/Info.plist`, propertyList({ CFBundleExecutable: helper }))
    write(`${frameworks}/${helper}.app/Contents/MacOS/${helper}`)
  }
}
