import { parseArgs } from 'node:util'

/** The amount of each kind of work. Each is spread evenly over the rounds. */
export interface SoakOptions {
  readonly creations: number
  /** How many of the creations are typed in the popover, as a user types them; the bridge makes the others. */
  readonly typed: number
  readonly openings: number
  readonly changes: number
}

/**
 * The number of rounds. The first measurement follows the first round: what is loaded and cached by then belongs to the
 * app.
 */
export const rounds = 20

const full: SoakOptions = { creations: 10_000, typed: 1_000, openings: 1_000, changes: 1_000 }

/**
 * Reads the command line, such as `--creations 400 --openings 40`. With fewer creations, fewer are typed.
 * @throws for an unknown option or a value that is not a number.
 */
export function readOptions(args: readonly string[]): SoakOptions {
  const text = { type: 'string' } as const
  const options = { creations: text, typed: text, openings: text, changes: text }
  const { values } = parseArgs({ args: [...args], options })
  const number = (name: keyof SoakOptions, usual: number) => {
    const value = Number(values[name] ?? usual)
    if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} wants a whole number`)
    return value
  }
  const creations = number('creations', full.creations)
  return {
    creations,
    typed: Math.min(creations, number('typed', Math.round(creations / 10))),
    openings: number('openings', full.openings),
    changes: number('changes', full.changes),
  }
}

/** A round's share of a whole, counted from round 0; the shares of all rounds make the whole. */
export function shareOf(whole: number, round: number): number {
  return Math.floor((whole * (round + 1)) / rounds) - Math.floor((whole * round) / rounds)
}
