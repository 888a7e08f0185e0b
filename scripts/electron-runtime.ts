import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Present and 1 where the system lets only programs with an AppArmor profile make the namespaces of a sandbox. */
const namespaceRule = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/**
 * Why Electron's sandbox, and so Electron, does not run here, or `undefined` if nothing speaks against it: it refuses to
 * run as root, and Ubuntu since 24.04 refuses it the namespaces that it is made of (electron#41066). Whether that is so
 * is asked of the program itself, as a profile or the setuid helper beside it may have settled it.
 */
export function blockedSandbox(program: string): string | undefined {
  const isRoot = process.getuid?.() === 0
  const isRestricted = existsSync(namespaceRule) && readFileSync(namespaceRule, 'utf8').trim() === '1'
  if (process.platform !== 'linux' || !(isRoot || isRestricted)) return undefined
  if (spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0) return undefined
  if (isRoot) return 'Electron does not run as root'
  const helper = join(dirname(program), 'chrome-sandbox')
  return `the system blocks its sandbox (\`sudo chown root ${helper} && sudo chmod 4755 ${helper}\` allows it)`
}

/** Lets the package fetch its runtime, in view of the user. */
export async function downloadElectron(): Promise<string | undefined> {
  process.stderr.write("Downloading Electron's runtime, about 120 MB, once …\n")
  // What it prints of a failure is a stack; the caller says it in words.
  await runTool('install-electron', [], { stdio: 'ignore' })
  return findElectron()
}
