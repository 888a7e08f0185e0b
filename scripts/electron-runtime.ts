import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './run.ts'

const packageFolder = 'node_modules/electron'

/** The path of Electron's program, or `undefined` while the runtime is not on this computer. */
export function findElectron(): string | undefined {
  const nameFile = join(packageFolder, 'path.txt')
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist')
  const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8') : 'electron'
  const program = join(folder, name)
  return existsSync(program) ? program : undefined
}

/** Why Electron cannot show a window here, or `undefined` if nothing speaks against it. */
export function missingDesktop(): string | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined
  return 'there is no desktop session (neither DISPLAY nor WAYLAND_DISPLAY is set)'
}

/** Lets the package fetch its runtime, in view of the user. */
export async function downloadElectron(): Promise<string | undefined> {
  process.stderr.write("Downloading Electron's runtime, about 120 MB, once …\n")
  // What it prints of a failure is a stack; the caller says it in words.
  await runTool('install-electron', [], { stdio: 'ignore' })
  return findElectron()
}
