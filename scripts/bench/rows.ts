import { median, medianDifference, percentile, percentileOfDifference, type Samples } from './statistics.ts'

/** What a figure counts: milliseconds, bytes, or things. */
export type Unit = 'ms' | 'bytes' | 'count'

/** The highest value that is allowed of a figure, of its difference from the control, or of its ratio to the control. */
export interface Limit {
  readonly of: 'measured' | 'difference' | 'ratio'
  readonly atMost: number
}

/** A line of the report. */
export interface Row {
  /** Names the line; the same in every run, so that two runs can be compared. */
  readonly what: string
  readonly unit: Unit
  readonly measured: number
  readonly control?: number
  /** By default, the measured value less the control. */
  readonly difference?: number
  readonly limit?: Limit
}

/** A line, or the reason why it is missing. */
export type Outcome = Row | { readonly what: string; readonly skipped: string }

/** A measurement. It receives an empty folder. */
export interface Bench {
  readonly what: string
  run(folder: string): Promise<readonly Row[]>
}

/** A line with two durations and the limit of their difference. Milliseconds. */
export function durations(
  what: string,
  measured: number,
  control: number,
  { difference, limit }: { difference?: number; limit?: number } = {},
): Row {
  return {
    what,
    unit: 'ms',
    measured,
    control,
    ...(difference === undefined ? {} : { difference }),
    ...(limit === undefined ? {} : { limit: { of: 'difference', atMost: limit } }),
  }
}

/** A line with the medians of samples and of their differences, and the limit of the difference. */
export function medians(what: string, samples: Samples, limit?: number): Row {
  return durations(what, median(samples.measured), median(samples.control), {
    difference: medianDifference(samples),
    ...(limit === undefined ? {} : { limit }),
  })
}

/** The same with the 95th percentiles: how slow the work is at its slower moments. */
export function slowest(what: string, samples: Samples, limit?: number): Row {
  return durations(what, percentile(samples.measured, 0.95), percentile(samples.control, 0.95), {
    difference: percentileOfDifference(samples, 0.95),
    ...(limit === undefined ? {} : { limit }),
  })
}

/** The measured value less the control, if there is one. */
export function differenceOf({ measured, control, difference }: Row): number | undefined {
  return difference ?? (control === undefined ? undefined : measured - control)
}

/** How many times the control the measured value is, if there is a control. */
export function ratioOf({ measured, control }: Row): number | undefined {
  return control === undefined ? undefined : measured / control
}

/** Whether a line is over its limit. A limit of a control that is missing is exceeded. */
export function isOver(row: Row): boolean {
  if (row.limit === undefined) return false
  const values = { measured: row.measured, difference: differenceOf(row), ratio: ratioOf(row) }
  const value = values[row.limit.of]
  return value === undefined || !(value <= row.limit.atMost)
}
