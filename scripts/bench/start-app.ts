import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'
import { fillLargeBook, largeSize } from './fill-book.ts'
import { type Bench, durations, type Row } from './rows.ts'
import type { BuiltAppRun } from './run-built-app.ts'
import { median, type Rounds } from './statistics.ts'

const emptyModule = 'control/out/main/index.js'

const rounds = { warmUp: 2, counted: 15 }

/** Each round starts on the same large list, which takes seconds to write. */
const roundsOfLarge = { warmUp: 1, counted: 5 }

/** The longest start with a large list, in milliseconds. */
const largeLimitMs = 500

/** The largest addition to the evaluation of an empty module, in milliseconds. */
const evaluationLimitMs = 5

/** The largest resident memory of the main process at rest, in bytes. */
const residentLimit = 60_000_000

/**
 * The program that runs the built app, without types: a process that removes types itself holds the tool for that, which
 * is larger than the app.
 */
function layOutRunner(folder: string): string {
  process.removeAllListeners('warning')
  for (const name of ['ready-electron', 'run-built-app']) {
    const code = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8'))
    writeFileSync(join(folder, `${name}.mjs`), code.replaceAll(".ts'", ".mjs'"))
  }
  // Node looks for a package.json upwards from a module, so the control is as deep in a package as the entry.
  mkdirSync(join(folder, 'control/out/main'), { recursive: true })
  copyFileSync('package.json', join(folder, 'control/package.json'))
  for (const name of ['first.mjs', emptyModule]) writeFileSync(join(folder, name), '')
  return join(folder, 'run-built-app.mjs')
}

/**
 * Runs the built app in processes of their own, each with its control.
 * @param full a data folder in which every round starts; each has a new one without it.
 */
function runBuiltApp(folder: string, { warmUp, counted }: Rounds, full?: string) {
  const runner = layOutRunner(folder)
  const run = (data: string, ...entry: readonly string[]): BuiltAppRun => {
    mkdirSync(data, { recursive: true })
    const args = [runner, data, join(folder, 'first.mjs'), join(folder, emptyModule), ...entry]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The built app ended with ${status}: ${stderr}`)
    return JSON.parse(stdout)
  }
  const runs = { app: [] as BuiltAppRun[], bare: [] as BuiltAppRun[] }
  for (let round = 0; round < warmUp + counted; round += 1) {
    const app = run(full ?? join(folder, `data-${round}`), resolve('out/main/index.js'))
    const bare = run(join(folder, 'nothing'))
    if (round < warmUp) continue
    runs.app.push(app)
    runs.bare.push(bare)
  }
  return runs
}

const of = (runs: readonly BuiltAppRun[], what: keyof BuiltAppRun) => median(runs.map((run) => run[what]))

/**
 * Rows (f): the stages of the start of the built app on a light stand-in for Electron, and its memory at rest. The
 * control of a stage is the import of an empty module, that of the memory a Node process with the same stand-in.
 */
export const startBench: Bench = {
  what: 'start of the built app',
  async run(folder) {
    const { app, bare } = runBuiltApp(folder, rounds)
    const empty = of(app, 'empty')
    const stage = (what: string, name: keyof BuiltAppRun) =>
      durations(`start: ${what}, median`, of(app, name), empty)
    const resident: Row = {
      what: 'start: resident memory at rest, median (control: Node alone)',
      unit: 'bytes',
      measured: of(app, 'resident'),
      control: of(bare, 'resident'),
      limit: { of: 'measured', atMost: residentLimit },
    }
    return [
      // The shortest of the rounds: a pause of a busy machine is longer than the evaluation.
      durations(
        'start: evaluating the main bundle, over an empty module, shortest',
        Math.min(...app.map(({ evaluated }) => evaluated)),
        Math.min(...app.map(({ empty: one }) => one)),
        { limit: evaluationLimitMs },
      ),
      stage('from ready until the icon is asked for', 'tray'),
      stage('from ready until the popover’s first answer, in a new folder', 'answered'),
      stage('processor time until that answer', 'answeredProcessor'),
      resident,
    ]
  },
}

/** Row (g): the whole start with a million addresses. The control is the start in a new folder, in the same rounds. */
export const largeStartBench: Bench = {
  what: 'start of the built app with a large list',
  async run(folder) {
    const full = join(folder, 'full/data')
    mkdirSync(full, { recursive: true })
    await fillLargeBook(join(full, 'addresses.sqlite'), largeSize)
    const { app } = runBuiltApp(folder, roundsOfLarge, join(folder, 'full'))
    const { app: empty } = runBuiltApp(folder, roundsOfLarge)
    const what = `start: from ready until the popover’s first answer, with ${largeSize.toLocaleString('en')} addresses`
    return [
      {
        what: `${what}, median (control: a new folder)`,
        unit: 'ms',
        measured: of(app, 'answered'),
        control: of(empty, 'answered'),
        limit: { of: 'measured', atMost: largeLimitMs },
      },
      durations(`${what}: processor time`, of(app, 'answeredProcessor'), of(empty, 'answeredProcessor')),
    ]
  },
}
