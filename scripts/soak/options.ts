import { parseArgs } from 'node:util'

/** How much of each is done. Each is spread evenly over the rounds. */
export interface SoakOptions {
  readonly creations: number
  /** How many of the creations are made in the popover, as a user makes them; the others by its bridge. */
  readonly typed: number
  readonly openings: number
  readonly changes: number
}

/** A round is the part after which it is measured first: what is loaded and cached by then belongs to the app. */
export const rounds = 20

const full: SoakOptions = { creations: 10_000, typed: 1_000, openings: 1_000, changes: 1_000 }

/**
 * Reads the command line, such as `--creations 400 --openings 40`. Fewer creations have fewer of them typed.
 * @throws for an option that there is not, or that is no number.
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

/** How much of a whole belongs to a round, from 0; all rounds together make the whole. */
export function shareOf(whole: number, round: number): number {
  return Math.floor((whole * (round + 1)) / rounds) - Math.floor((whole * round) / rounds)
}
