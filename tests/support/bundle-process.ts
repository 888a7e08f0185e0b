import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { fetchOnlyAxios, previewBuilds } from '../../vite.preview.config.ts'

/** The program of a process, in one file. */
export interface BundledProcess {
  /** The path of the file. */
  readonly script: string
  remove(): void
}

async function bundle(entry: string, more: InlineConfig = {}): Promise<BundledProcess> {
  // Inside the project, so that the bundle finds packages.
  const folder = resolve('test-results', `${basename(entry, '.ts')}-${process.pid}`)
  const [main] = previewBuilds
  await build({ ...main, ...more, build: { ...main?.build, ssr: entry, outDir: folder } })
  return { script: join(folder, 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Bundles a program that a test starts several times: hundreds of source files would take longer than its work. */
export const bundleProcess = (entry: string): Promise<BundledProcess> => bundle(entry)

/**
 * Bundles the program of the packages, with Electron, the system's keychain and Electron's requests replaced. Its
 * processes read their folder from `TEST_USER_DATA`, and their keychain's from `TEST_KEYCHAIN`.
 */
export function bundleElectronApp(): Promise<BundledProcess> {
  const replaced = (find: RegExp, file: string) => ({ find, replacement: resolve('tests/support', file) })
  const alias = [
    replaced(/^electron$/, 'process-electron.ts'),
    replaced(/^.*\/os-keychain\.ts$/, 'process-keychain.ts'),
    replaced(/^.*\/system-fetch\.ts$/, 'process-fetch.ts'),
    fetchOnlyAxios,
  ]
  return bundle(resolve('src/main/index.ts'), { resolve: { alias } })
}
