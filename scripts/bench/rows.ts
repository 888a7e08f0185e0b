import { layOut } from '../lay-out.ts'
import { median, medianDifference, type Samples } from './statistics.ts'

/** A line of the report. */
export interface Row {
  readonly what: string
  /** The printed value, with its unit. */
  readonly measured: string
  readonly control: string
  /** The value that the limit applies to, if it is a difference. */
  readonly difference?: string
  readonly limit?: string
  readonly over: boolean
}

/** A line, or the reason why it is missing. */
export type Outcome = Row | { readonly what: string; readonly skipped: string }

/** A measurement. It receives an empty folder. */
export interface Bench {
  readonly what: string
  run(folder: string): Promise<readonly Row[]>
}

/** A duration for the report. */
export const inMs = (duration: number) => `${duration.toFixed(2)} ms`

/** A size for the report; a kilobyte has 1,000 bytes. */
export const inKb = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`

/** A line with two durations and the limit of their difference. Milliseconds. */
export function durations(
  what: string,
  measured: number,
  control: number,
  { difference = measured - control, limit }: { difference?: number; limit?: number } = {},
): Row {
  return {
    what,
    measured: inMs(measured),
    control: inMs(control),
    difference: inMs(difference),
    ...(limit === undefined ? {} : { limit: inMs(limit) }),
    over: limit !== undefined && difference > limit,
  }
}

/** A line with the medians of samples and of their differences. */
export function medians(what: string, samples: Samples, limit?: number): Row {
  return durations(what, median(samples.measured), median(samples.control), {
    difference: medianDifference(samples),
    ...(limit === undefined ? {} : { limit }),
  })
}

const headings = ['', 'measured', 'control', 'difference', 'limit', '']

function cells(outcome: Outcome): readonly string[] {
  if ('skipped' in outcome) return [outcome.what, `not measured: ${outcome.skipped}`]
  const { what, measured, control, difference = '', limit = '', over } = outcome
  return [what, measured, control, difference, limit, over ? 'OVER' : limit && 'ok']
}

/** Formats the lines in columns. */
export function formatReport(outcomes: readonly Outcome[]): string {
  return layOut([headings, ...outcomes.map(cells)])
}
