import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findElectron } from './electron-runtime.ts'
import { findChromium } from './find-chromium.ts'
import { buildIfStale } from './freshness.ts'
import { run, runTool, toolScripts } from './run.ts'
import { readPlaywrightReport, readVitestReport, type Tally } from './test-reports.ts'

const kinds = ['unit', 'integration', 'packages', 'ui', 'electron'] as const
type Kind = (typeof kinds)[number]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !kinds.some((kind) => kind === name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no kind of test named ${unknown.join(', ')}. There are ${kinds.join(', ')}.\n`,
  )
  process.exit(2)
}
const selected = kinds.filter((kind) => chosen.length === 0 || chosen.includes(kind))
const only = (...some: readonly Kind[]) => selected.filter((kind) => some.includes(kind))

const vitestReport = 'test-results/vitest.json'
const playwrightReport = 'test-results/playwright.json'
const projects = (names: readonly Kind[]) => names.flatMap((name) => ['--project', name])

const nothing: Tally = { passed: 0, failed: 0, failures: [], repeated: [], skipped: [] }
const tallies: Tally[] = []
const inVitest = only('unit', 'integration', 'packages')
if (inVitest.length > 0) tallies.push(await runVitest(inVitest))
const inPlaywright = only('ui', 'electron')
if (inPlaywright.length > 0) tallies.push(...(await runPlaywright(inPlaywright)))

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
const skipped = tallies.flatMap((tally) => tally.skipped)
list('Skipped', skipped)
list(
  'Passed only at a second attempt',
  tallies.flatMap((tally) => tally.repeated),
)
list(
  'Failed',
  tallies.flatMap((tally) => tally.failures),
)
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped\n`)
if (failed > 0) process.exitCode = 1

function list(title: string, lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`\n${title}:\n${lines.map((line) => `- ${line}\n`).join('')}`)
}

async function runVitest(names: readonly Kind[]): Promise<Tally> {
  rmSync(vitestReport, { force: true })
  const args = [
    'run',
    ...projects(names),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ]
  const code = await runWithKeyring('vitest', args)
  return settle(code, vitestReport, readVitestReport)
}

/** Whether this Linux can give the tests their own keyring. */
function hasKeyring(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = (program: string) => folders.some((folder) => existsSync(join(folder, program)))
  return process.platform === 'linux' && found('dbus-run-session') && found('gnome-keyring-daemon')
}

/** Runs a tool with its own keyring, if this Linux can provide it. */
async function runWithKeyring(tool: 'vitest' | 'playwright', args: readonly string[]): Promise<number> {
  if (!hasKeyring()) return runTool(tool, args)
  const home = mkdtempSync(join(tmpdir(), 'aliasmith-keyring-'))
  const session = [
    process.execPath,
    'scripts/keyring-session.ts',
    process.execPath,
    toolScripts[tool],
    ...args,
  ]
  const env = { ...process.env, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home }
  const code = await run('dbus-run-session', ['--', ...session], { env })
  rmSync(home, { recursive: true, force: true })
  return code
}

async function runPlaywright(names: readonly Kind[]): Promise<Tally[]> {
  if ((await buildIfStale()) !== 0) {
    process.stderr.write('The build failed, so neither the interface nor the app was tested.\n')
    return [{ ...nothing, failed: 1 }]
  }
  const hasBrowser = !names.includes('ui') || (await getChromium())
  const runnable = names.filter((name) => name !== 'ui' || hasBrowser)
  const left = hasBrowser ? [] : [await leaveOut('ui', 'no Chromium found, and none could be downloaded')]
  return runnable.length > 0 ? [...left, await playwright(runnable)] : left
}

async function getChromium(): Promise<boolean> {
  if (findChromium()) return true
  process.stderr.write('There is no Chromium here; downloading one for the tests …\n')
  await runTool('playwright', ['install', 'chromium'])
  return findChromium() !== undefined
}

async function playwright(names: readonly Kind[]): Promise<Tally> {
  rmSync(playwrightReport, { force: true })
  const args = ['test', ...projects(names)]
  // The preview's keychain is in memory; Electron's is the system's.
  const needsKeyring = names.includes('electron') && findElectron() !== undefined
  const code = await (needsKeyring ? runWithKeyring : runTool)('playwright', args)
  return settle(code, playwrightReport, readPlaywrightReport)
}

/** Counts the tests of a project that cannot run, by name. */
async function leaveOut(name: Kind, reason: string): Promise<Tally> {
  const list = 'test-results/left-out.json'
  rmSync(list, { force: true })
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: list }
  await runTool('playwright', ['test', '--list', '--reporter=json', ...projects([name])], {
    stdio: 'ignore',
    env,
  })
  if (!existsSync(list)) return { ...nothing, failed: 1 }
  const { skipped, passed } = readPlaywrightReport(list)
  process.stderr.write(`${skipped.length + passed} tests of ${name} are left out: ${reason}.\n`)
  return { ...nothing, skipped: Array(skipped.length + passed).fill(`${name}: ${reason}`) }
}

/** A runner's result; a runner that died, or that failed without a failed test, counts as one failure. */
function settle(code: number, report: string, read: (file: string) => Tally): Tally {
  const tally = existsSync(report) && readFileSync(report).length > 0 ? read(report) : undefined
  if (!tally) process.stderr.write(`\nThe runner ended with ${code} and without a report.\n`)
  const found = tally ?? nothing
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found
}
