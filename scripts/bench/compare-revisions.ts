import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run, runScript } from '../run.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Comparison } from './report.ts'
import type { Outcome, Row } from './rows.ts'
import { median } from './statistics.ts'

/** What measures: the same code for both revisions, else their figures could not be compared. */
const measuring = ['scripts/bench.ts', 'scripts/bench', 'scripts/preview-process.ts', 'scripts/lay-out.ts']

/** A line of a comparison, or the reason why it is missing. */
export type CompareOutcome = Comparison | { readonly what: string; readonly skipped: string }

/**
 * Measures an earlier revision and the working tree in turn. The working tree's measurements run in both; one that an
 * earlier revision cannot run is named with the reason.
 * @param rounds how many times each measurement runs for each of the two.
 * @throws a sentence if Git does not know the revision, or if it cannot be built.
 */
export async function compareWith(
  revision: string,
  names: readonly string[],
  rounds: number,
  say: (line: string) => void,
): Promise<readonly CompareOutcome[]> {
  using folder = temporaryFolder('bench-revision')
  const tree = join(folder.path, 'tree')
  checkOut(revision, tree)
  try {
    await prepare(tree, say)
    const here = resolve('.')
    const samples = { before: [] as Outcome[][], now: [] as Outcome[][] }
    const take = {
      before: async (name: string) => samples.before.push(await outcomesIn(tree, name)),
      now: async (name: string) => samples.now.push(await outcomesIn(here, name)),
    }
    for (const name of names) {
      for (let round = 1; round <= rounds; round += 1) {
        say(`${name}, round ${round} of ${rounds} …`)
        // The order alternates, so that neither always runs on a warmer machine.
        for (const side of round % 2 === 1 ? (['before', 'now'] as const) : (['now', 'before'] as const)) {
          await take[side](name)
        }
      }
    }
    return compareSamples(samples.before.flat(), samples.now.flat())
  } finally {
    git('worktree', 'remove', '--force', tree)
  }
}

/** Pairs the lines of two revisions by their names, in the order of the present one. */
export function compareSamples(
  before: readonly Outcome[],
  now: readonly Outcome[],
): readonly CompareOutcome[] {
  const names = new Set([...now, ...before].map(({ what }) => what))
  return [...names].map((what) => compareLine(what, of(what, before), of(what, now)))
}

const of = (what: string, outcomes: readonly Outcome[]) => outcomes.filter((outcome) => outcome.what === what)

function compareLine(what: string, before: readonly Outcome[], now: readonly Outcome[]): CompareOutcome {
  const skipped = [...before, ...now].find((outcome) => 'skipped' in outcome)
  if (skipped && 'skipped' in skipped) return { what, skipped: skipped.skipped }
  const first = before.filter(isRow)
  const second = now.filter(isRow)
  const [one] = second
  if (one === undefined) return { what, skipped: 'only the earlier revision has it' }
  if (first.length === 0) return { what, skipped: 'the earlier revision lacks it' }
  const ratios = second.map((row, round) => row.measured / (first[round]?.measured ?? Number.NaN))
  const controls = second.flatMap((row, round) => {
    const earlier = first[round]?.control
    return row.control === undefined || earlier === undefined ? [] : [row.control / earlier]
  })
  return {
    what,
    unit: one.unit,
    before: median(first.map(({ measured }) => measured)),
    now: median(second.map(({ measured }) => measured)),
    ratio: median(ratios),
    ...(controls.length === 0 ? {} : { controlRatio: median(controls) }),
  }
}

const isRow = (outcome: Outcome): outcome is Row => !('skipped' in outcome)

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Git refused: ${stderr.trim()}`)
  return stdout.trim()
}

function checkOut(revision: string, tree: string): void {
  const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
  git('worktree', 'add', '--detach', '--force', tree, commit)
}

/** Gives the earlier revision its packages, its build and the measurements of the working tree. */
async function prepare(tree: string, say: (line: string) => void): Promise<void> {
  const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8')
  if (lock(tree) === lock('.')) symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction')
  else {
    say('Installing the packages of the earlier revision …')
    const shell = process.platform === 'win32'
    if ((await run('npm', ['ci'], { cwd: tree, stdio: ['ignore', 2, 2], shell })) !== 0)
      throw new Error('The packages of the earlier revision could not be installed.')
  }
  say('Building the earlier revision …')
  if ((await runScript('scripts/build.ts', [], { cwd: tree, stdio: ['ignore', 2, 2] })) !== 0)
    throw new Error('The earlier revision could not be built.')
  for (const path of measuring) {
    rmSync(join(tree, path), { recursive: true, force: true })
    cpSync(path, join(tree, path), { recursive: true })
  }
}

/** Runs a measurement in a tree, in a process of its own. */
async function outcomesIn(tree: string, name: string): Promise<Outcome[]> {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bench.ts', '--json', name], {
    cwd: tree,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 16_000_000,
  })
  if (status === 0 || stdout !== '') return JSON.parse(stdout)
  return [{ what: name, skipped: `the measurement ended with ${status}` }]
}
