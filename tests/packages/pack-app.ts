import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { extractFile, getRawHeader } from '@electron/asar'
import { layoutOf, type Processor, processors, type System, systems } from '../../scripts/packages/systems.ts'
import { runQuietly, toolScripts } from '../../scripts/run.ts'
import type { LinuxPackage } from './linux-packages.ts'
import { layOutStandIn } from './stand-in-runtime.ts'

/** A shipped file of the app. */
export interface ShippedFile {
  /** Relative to the app, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Whether it is beside the archive, where the system can load it. */
  readonly unpacked: boolean
}

/** An app that was packed for one system and processor. */
export interface PackedApp {
  readonly system: System
  readonly processor: Processor
  /** The program that contains the fuses. */
  readonly program: string
  /** The folder of Chromium's languages. */
  readonly languages: string
  /** The folder of the app's resources. */
  readonly resources: string
  readonly files: readonly ShippedFile[]
  /** The size of everything that the packager added to Electron's resources, in bytes. */
  readonly ownSize: number
  /** The content of a file of the app. */
  read(path: string): Buffer
}

/** The systems whose packages this computer can make. electron-builder makes no bundle of macOS on Windows. */
export const packable = systems.filter((system) => system !== 'mac' || process.platform !== 'win32')

/** Options for steps that need the real runtime of a system, and are left out on the stand-in. */
const leftOut: Readonly<Record<System, readonly string[]>> = {
  linux: [],
  // It contains no program that could be signed.
  mac: ['-c.mac.identity=null'],
  // Only a real program has resources that can be edited.
  win: ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'],
}

/**
 * Packs the built app for a system with electron-builder itself, on a stand-in for Electron’s runtime, unsigned.
 * electron-builder checks the configuration against its schema first.
 * @param folder An empty folder. @param config The configuration, as its own loader reads it.
 * @returns One app for each processor.
 * @throws electron-builder’s error, if it refused.
 */
export async function packApp(
  folder: string,
  system: System,
  config = 'electron-builder.ts',
): Promise<readonly PackedApp[]> {
  const standIn = join(folder, 'runtime')
  const output = join(folder, 'packed')
  layOutStandIn(standIn, system)
  await builder(toolScripts['electron-builder'], [
    ...[`--${system}`, 'dir', '--x64', '--arm64', '--publish', 'never', '--config', config],
    ...[`-c.electronDist=${standIn}`, `-c.directories.output=${output}`, ...leftOut[system]],
  ])
  return processors.map((processor) => {
    const layout = layoutOf(system, processor)
    const resources = join(output, layout.resources)
    const archive = join(resources, 'app.asar')
    return {
      system,
      processor,
      program: join(output, layout.program),
      languages: join(output, layout.languages),
      resources,
      files: existsSync(archive) ? filesIn(archive) : [],
      ownSize: sizeOf(resources),
      read: (path) => extractFile(archive, join(path)),
    }
  })
}

/**
 * The contents of the packages for Linux.
 * @throws electron-builder’s error, if it refused.
 */
export async function computeLinuxPackages(
  folder: string,
  config = 'electron-builder.ts',
): Promise<readonly LinuxPackage[]> {
  await builder(join(import.meta.dirname, 'linux-packages.ts'), [folder, config])
  return JSON.parse(readFileSync(join(folder, 'linux-packages.json'), 'utf8'))
}

async function builder(script: string, args: readonly string[]): Promise<void> {
  const { code, said } = await runQuietly(resolve(script), args, {
    ...process.env,
    CSC_IDENTITY_AUTO_DISCOVERY: 'false',
    // Only an AppImage could be made without a home page.
    GITHUB_REPOSITORY: process.env.GITHUB_REPOSITORY || 'owner/name',
    VITEST: '',
  })
  if (code !== 0) throw new Error(said.trim())
}

/** The size of a folder in bytes. The files of the stand-in for Electron's resources are empty. */
function sizeOf(folder: string): number {
  return globSync('**/*', { cwd: folder })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, found) => (found.isFile() ? sum + found.size : sum), 0)
}

function filesIn(archive: string): readonly ShippedFile[] {
  const found: ShippedFile[] = []
  const visit = (files: ReturnType<typeof getRawHeader>['header']['files'], folder: string) => {
    for (const [name, entry] of Object.entries(files)) {
      const path = `${folder}${name}`
      if ('files' in entry) visit(entry.files, `${path}/`)
      else if ('size' in entry) {
        found.push({ path, size: entry.size, unpacked: entry.unpacked === true })
      }
    }
  }
  visit(getRawHeader(archive).header.files, '')
  return found
}
