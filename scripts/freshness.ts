import { globSync, statSync } from 'node:fs'
import { runScript } from './run.ts'

/** Written when a build is complete; its time tells how fresh it is. */
export const builtMark = 'out/built'

const sources = ['src/**/*', 'resources/**/*', 'package-lock.json', '*.config.ts']

/** Whether `out/` holds a complete build of the sources as they are. */
export function isFresh(): boolean {
  const builtAt = statSync(builtMark, { throwIfNoEntry: false })?.mtimeMs
  if (builtAt === undefined) return false
  return globSync(sources).every((path) => statSync(path).mtimeMs <= builtAt)
}

/**
 * Builds unless that was done already. What the build says goes to the standard error, to leave the output alone.
 * @returns the build's exit code.
 */
export async function buildIfStale(): Promise<number> {
  if (isFresh()) return 0
  process.stderr.write('Building …\n')
  return runScript('scripts/build.ts', [], { stdio: ['ignore', 2, 2] })
}

/** Builds unless that was done already, and ends this process if the build fails. */
export async function buildOrExit(): Promise<void> {
  const code = await buildIfStale()
  if (code !== 0) process.exit(code)
}
