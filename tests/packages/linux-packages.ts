import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { layOutStandIn } from './stand-in-runtime.ts'

/*
 * A separate process, because electron-builder prints to the standard output: `linux-packages.ts FOLDER CONFIG` writes
 * the contents of each package for Linux to FOLDER/linux-packages.json. It stops before their tools are downloaded.
 */

/** The contents of a package for Linux. */
export interface LinuxPackage {
  readonly desktopFileName: string
  readonly desktop: string
  /** The arguments for the maker of deb and rpm; none for an AppImage. */
  readonly args: readonly string[]
}

if (import.meta.main) {
  const [folder = '', config = 'electron-builder.ts'] = process.argv.slice(2)
  const runtime = join(folder, 'runtime')
  mkdirSync(runtime, { recursive: true })
  layOutStandIn(runtime, 'linux')
  const packages: LinuxPackage[] = []
  await build({
    config: {
      extends: `./${config}`,
      electronDist: runtime,
      directories: { output: join(folder, 'packed') },
    },
    targets: Platform.LINUX.createTarget(['AppImage', 'deb', 'rpm'], Arch.x64),
    publish: 'never',
    async effectiveOptionComputed(computed) {
      packages.push(readComputed(computed))
      return true
    },
  })
  writeFileSync(join(folder, 'linux-packages.json'), JSON.stringify(packages))
}

/** For an AppImage the builder returns the entry and its name, for the others the arguments and the entry’s file. */
function readComputed(computed: unknown): LinuxPackage {
  if (Array.isArray(computed)) {
    const [args, file] = computed
    const list = Array.isArray(args) ? args.map(String) : []
    const installed = list.find((arg) => arg.startsWith(`${file}=`)) ?? ''
    return {
      desktopFileName: installed.split('/').at(-1) ?? '',
      desktop: readFileSync(String(file), 'utf8'),
      args: list,
    }
  }
  const { desktop = '', desktopFileName = '' } = Object(computed)
  return { desktop: String(desktop), desktopFileName: String(desktopFileName), args: [] }
}
