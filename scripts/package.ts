import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './freshness.ts'
import { checkFuseWire } from './pack-check/fuses.ts'
import { layoutOf, processors, systems } from './pack-check/systems.ts'
import { runTool } from './run.ts'

/*
 * Makes the packages for this system in dist/; what is written behind `--` goes to electron-builder. Nothing is
 * published. Afterwards the fuses are read back from each program that was packed.
 */

const built = await buildIfStale()
if (built !== 0) process.exit(built)
const packed = await runTool('electron-builder', ['--publish', 'never', ...process.argv.slice(2)])
if (packed !== 0) process.exit(packed)

const programs = systems.flatMap((system) =>
  processors.map((processor) => join('dist', layoutOf(system, processor).program)).filter(existsSync),
)
if (programs.length === 0) throw new Error('No program was packed.')
for (const program of programs) {
  const { problems, seen } = checkFuseWire(program, program)
  process.stdout.write(`${problems.length === 0 ? 'ok    ' : 'FAILED'}  Fuses of ${program}: ${seen}\n`)
  for (const problem of problems) process.stdout.write(`        - ${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}
