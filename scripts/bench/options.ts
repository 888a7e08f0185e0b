import { parseArgs } from 'node:util'
import { namesOfBenches } from './run-benches.ts'

/** What a run of the measurements was asked for. */
export interface BenchOptions {
  /** The measurements to run, by name. */
  readonly names: readonly string[]
  readonly format: 'columns' | 'markdown' | 'json'
  /** The revision to compare with, as Git names it. */
  readonly compare?: string
  /** How many times each measurement runs for each revision of a comparison. */
  readonly rounds: number
}

/** How to call the command. */
export const usage = `npm run bench -- [NAME…] [--cheap] [--markdown | --json] [--compare REVISION [--rounds N]]
Names: ${namesOfBenches().join(', ')}.
`

/**
 * Reads the command line.
 * @throws a sentence if it cannot be understood.
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cheap: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      compare: { type: 'string' },
      rounds: { type: 'string', default: '3' },
    },
  })
  const { cheap, markdown, json, compare } = values
  const unknown = positionals.filter((name) => !namesOfBenches().includes(name))
  if (unknown.length > 0) throw new Error(`There is no measurement named ${unknown.join(', ')}.`)
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number from 1.')
  if (json && compare !== undefined) throw new Error('A comparison has no JSON.')
  return {
    names: positionals.length > 0 ? positionals : namesOfBenches(cheap ? 'cheap' : 'all'),
    format: json ? 'json' : markdown ? 'markdown' : 'columns',
    ...(compare === undefined ? {} : { compare }),
    rounds,
  }
}
