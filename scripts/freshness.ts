import { globSync, statSync } from 'node:fs'
import { runScript } from './run.ts'

/** Written when a build is complete; its time shows the age of the build. */
export const builtMark = 'out/built'

const sources = ['src/**/*', 'resources/**/*', 'package-lock.json', '*.config.ts']

/** Whether `out/` holds a complete build of the current sources. */
export function isFresh(): boolean {
  const builtAt = statSync(builtMark, { throwIfNoEntry: false })?.mtimeMs
  if (builtAt === undefined) return false
  return globSync(sources).every((path) => statSync(path).mtimeMs <= builtAt)
}

/**
 * Builds if `out/` is not current. The build prints to standard error, so that standard output stays clean.
 * @returns the build's exit code.
 */
export async function buildIfStale(): Promise<number> {
  if (isFresh()) return 0
  process.stderr.write('Building …\n')
  return runScript('scripts/build.ts', [], { stdio: ['ignore', 2, 2] })
}

/** Builds if `out/` is not current, and ends this process if the build fails. */
export async function buildOrExit(): Promise<void> {
  const code = await buildIfStale()
  if (code !== 0) process.exit(code)
}
