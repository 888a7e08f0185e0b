import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { extractFile, getRawHeader } from '@electron/asar'
import { exitCode, toolScripts } from '../run.ts'
import { layOutStandIn } from './stand-in-runtime.ts'
import type { Processor, System } from './systems.ts'
import { layoutOf, processors } from './systems.ts'

/** A file of the app as it would ship. */
export interface ShippedFile {
  /** Relative to the app, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Whether it lies beside the archive, where the system can load it. */
  readonly unpacked: boolean
}

/** An app as it was packed for one system and processor. */
export interface PackedApp {
  readonly system: System
  readonly processor: Processor
  /** The folder that everything was packed into. */
  readonly folder: string
  readonly files: readonly ShippedFile[]
  /** The content of a file of the app. */
  read(path: string): Buffer
}

/** What cannot be done without the real runtime of a system, and is left out on the stand-in. */
const leftOut: Readonly<Record<System, readonly string[]>> = {
  linux: [],
  // There is no program in it that could be signed.
  mac: ['-c.mac.identity=null'],
  // The resources of a program can be edited only where there are some.
  win: ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'],
}

/**
 * Packs the built app for a system with electron-builder itself, on a stand-in for Electron's runtime, unsigned.
 * @param folder An empty folder. @param config The configuration, as its own loader reads it.
 * @returns One app for each processor, or what electron-builder said if it refused.
 */
export async function packApp(
  folder: string,
  system: System,
  config = 'electron-builder.ts',
): Promise<readonly PackedApp[] | string> {
  const standIn = join(folder, 'runtime')
  const output = join(folder, 'packed')
  layOutStandIn(standIn, system)
  const args = [
    resolve(toolScripts['electron-builder']),
    ...[`--${system}`, 'dir', '--x64', '--arm64', '--publish', 'never', '--config', config],
    ...[`-c.electronDist=${standIn}`, `-c.directories.output=${output}`, ...leftOut[system]],
  ]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false', VITEST: '' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  if ((await exitCode(child)) !== 0) return said
  return processors.map((processor) => {
    const archive = join(output, layoutOf(system, processor).resources, 'app.asar')
    return {
      system,
      processor,
      folder: output,
      files: existsSync(archive) ? filesIn(archive) : [],
      read: (path) => extractFile(archive, join(path)),
    }
  })
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
