import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runTool } from './run.ts'

/**
 * The path of Electron's program, or `undefined` if the runtime is not on this computer. A partly unpacked runtime does
 * not count: the package writes `path.txt` last.
 * @param folder the installed package `electron`.
 */
export function findElectron(
  folder = 'node_modules/electron',
  override = process.env.ELECTRON_OVERRIDE_DIST_PATH,
): string | undefined {
  const nameFile = join(folder, 'path.txt')
  const isWhole = existsSync(nameFile)
  // A runtime from elsewhere needs no unpacking, and the package knows its program by this name (electron/index.js).
  if (!isWhole && override === undefined) return undefined
  const program = join(
    override ?? join(folder, 'dist'),
    isWhole ? readFileSync(nameFile, 'utf8') : 'electron',
  )
  return existsSync(program) ? program : undefined
}

/**
 * The environment for Electron. Editors built on Electron leave `ELECTRON_RUN_AS_NODE` to the programs that they start;
 * it would make Electron run as Node, without the app.
 */
export function electronEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  return rest
}

/** Why Electron cannot show a window here, or `undefined` without an obstacle. */
export function missingDesktop(): string | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined
  return 'there is no desktop session (neither DISPLAY nor WAYLAND_DISPLAY is set)'
}

/** Settings of Linux that forbid the namespaces of a sandbox, with the forbidding value. */
const namespaceRules: Readonly<Record<string, string>> = {
  // Ubuntu since 24.04: only programs with an AppArmor profile may create them (electron#41066).
  '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1',
  '/proc/sys/kernel/unprivileged_userns_clone': '0',
  '/proc/sys/user/max_user_namespaces': '0',
}

/** Whether a setting of this system forbids the namespaces of a sandbox. */
function namespacesAreForbidden(): boolean {
  return Object.entries(namespaceRules).some(
    ([file, forbidding]) => existsSync(file) && readFileSync(file, 'utf8').trim() === forbidding,
  )
}

/**
 * Why Electron does not run here, or `undefined` without an obstacle. On Linux the program itself is started, because a
 * profile or the setuid helper may allow what the system forbids. It ends at once if it runs as root,
 * lacks its sandbox's namespaces or lacks a required library.
 * @param system facts about this computer; given by tests.
 */
export function electronObstacle(
  program: string,
  system = {
    isLinux: process.platform === 'linux',
    isRoot: process.getuid?.() === 0,
    namespacesAreForbidden,
  },
): string | undefined {
  if (!system.isLinux) return undefined
  const probe = spawnSync(program, ['--version'], {
    env: electronEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 10_000,
  })
  if (probe.status === 0) return undefined
  if (system.isRoot) return 'Electron does not run as root'
  if (system.namespacesAreForbidden()) {
    const helper = join(dirname(program), 'chrome-sandbox')
    return `the system blocks its sandbox (\`sudo chown root ${helper} && sudo chmod 4755 ${helper}\` allows it)`
  }
  const [said = ''] = probe.stderr.trim().split('\n')
  return said === '' ? "Electron's runtime does not start" : `Electron's runtime does not start (${said})`
}

/** Downloads the runtime with the package's own tool, after a message to the user. */
export async function downloadElectron(): Promise<string | undefined> {
  process.stderr.write("Downloading Electron's runtime, about 120 MB, once …\n")
  // The tool prints a failure as a stack; the caller shows a sentence.
  await runTool('install-electron', [], { stdio: 'ignore' })
  return findElectron()
}
