import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { previewBuilds } from '../../vite.preview.config.ts'

/** The program of a process, in one file. */
export interface BundledProcess {
  /** The path of the file. */
  readonly script: string
  remove(): void
}

/** Bundles a program that a test starts several times: hundreds of source files would take longer than its work. */
export async function bundleProcess(entry: string): Promise<BundledProcess> {
  // Inside the project, so that the bundle finds packages.
  const folder = resolve('test-results', `${basename(entry, '.ts')}-${process.pid}`)
  const [main] = previewBuilds
  await build({ ...main, build: { ...main?.build, ssr: entry, outDir: folder } })
  return { script: join(folder, 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
