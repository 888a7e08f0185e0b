import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildOrExit, builtMark } from './freshness.ts'
import { fuses, wrongFuses } from './packages/fuses.ts'
import { layoutOf, processors, systems } from './packages/systems.ts'
import { runTool } from './run.ts'

/*
 * Makes the packages for this system in dist/ and passes arguments after `--` to electron-builder. Nothing is
 * published. Afterwards the fuses of each packed program are read back. `--prebuilt` packs `out/` as it is; a release
 * builds `out/` in a job without secrets.
 */

/**
 * The variables that sign an app. electron-builder takes an empty value for a file name, and a workflow passes a
 * missing secret as empty.
 */
const credentials = [
  'CSC_LINK',
  'CSC_KEY_PASSWORD',
  'WIN_CSC_LINK',
  'WIN_CSC_KEY_PASSWORD',
  'APPLE_API_KEY',
  'APPLE_API_KEY_ID',
  'APPLE_API_ISSUER',
]
for (const name of credentials) if (process.env[name] === '') delete process.env[name]

const args = process.argv.slice(2)
const prebuilt = args.includes('--prebuilt')
if (prebuilt && !existsSync(builtMark))
  throw new Error(`There is no whole build in out/ (${builtMark} is missing).`)
if (!prebuilt) await buildOrExit()
const forBuilder = args.filter((arg) => arg !== '--prebuilt')
const packed = await runTool('electron-builder', ['--publish', 'never', ...forBuilder])
if (packed !== 0) process.exit(packed)

process.stdout.write(`${signing()}\n`)
const programs = systems.flatMap((system) =>
  processors.map((processor) => join('dist', layoutOf(system, processor).program)).filter(existsSync),
)
if (programs.length === 0) throw new Error('No program was packed.')
for (const program of programs) {
  const problems = wrongFuses(readFileSync(program))
  process.stdout.write(
    `${problems.length === 0 ? 'ok    ' : 'FAILED'}  Fuses of ${program}: ${fuses.length} read back\n`,
  )
  for (const problem of problems) process.stdout.write(`        - ${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}

/** Says whether the packages are signed. */
function signing(): string {
  const { CSC_LINK, WIN_CSC_LINK, APPLE_API_KEY } = process.env
  if (process.platform === 'linux') return 'Packages for Linux are not signed; the release attests them.'
  if (process.platform === 'win32') {
    return (WIN_CSC_LINK ?? CSC_LINK) ? 'Signed.' : 'NOT SIGNED: WIN_CSC_LINK is not set.'
  }
  if (!CSC_LINK)
    return 'SIGNED BY NOBODY and not notarised: CSC_LINK is not set. Such an app does not update itself.'
  return APPLE_API_KEY ? 'Signed and notarised.' : 'Signed, but NOT NOTARISED: APPLE_API_KEY is not set.'
}
