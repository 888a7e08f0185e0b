import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { constants } from 'node:os'

/** The script of an installed package's command, so that this Node can run it on every system. */
export const toolScripts = {
  'electron-vite': 'node_modules/electron-vite/bin/electron-vite.js',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  'install-electron': 'node_modules/electron/install.js',
  'electron-builder': 'node_modules/electron-builder/cli.js',
} as const

/**
 * Waits for a process and returns its exit code: 128 and the signal's number, as in shells, if a signal ended it; 127
 * if it could not start.
 */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/** Runs a program to its end and returns its exit code. Signals that end this process end it, too. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const code = await exitCode(child)
  process.off('SIGINT', forward).off('SIGTERM', forward)
  return code
}

/** Runs a script with this Node to its end, and returns its exit code and output. */
export async function runQuietly(script: string, args: readonly string[], env = process.env) {
  const child = spawn(process.execPath, [script, ...args], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  return { code: await exitCode(child), said }
}

/** Runs a script of this project with this Node. */
export function runScript(script: string, args: readonly string[] = [], options: SpawnOptions = {}) {
  return run(process.execPath, [script, ...args], options)
}

/** Runs the command of an installed package with this Node. */
export function runTool(tool: keyof typeof toolScripts, args: readonly string[], options: SpawnOptions = {}) {
  return runScript(toolScripts[tool], args, options)
}
