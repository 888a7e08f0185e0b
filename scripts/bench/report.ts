import { layOut } from '../lay-out.ts'

/** One line of the report. */
export interface Row {
  readonly what: string
  /** As it is printed, with its unit. */
  readonly measured: string
  readonly control: string
  /** What the limit applies to, where it is a difference. */
  readonly difference?: string
  readonly limit?: string
  readonly over: boolean
}

/** A line, or why there is none and what to do about it. */
export type Outcome = Row | { readonly what: string; readonly skipped: string }

/** Something that can be measured. */
export interface Bench {
  readonly what: string
  run(): Promise<readonly Outcome[]>
}

/** A duration for the report. */
export function inMs(duration: number): string {
  return `${duration.toFixed(2)} ms`
}

/** A size for the report; a kilobyte has 1,000 bytes. */
export function inKb(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`
}

const headings = ['', 'measured', 'control', 'difference', 'limit', '']

function cells(outcome: Outcome): readonly string[] {
  if ('skipped' in outcome) return [outcome.what, `not measured: ${outcome.skipped}`]
  const { what, measured, control, difference = '', limit = '', over } = outcome
  return [what, measured, control, difference, limit, over ? 'OVER' : limit && 'ok']
}

/** Lays the lines out in columns. */
export function formatReport(outcomes: readonly Outcome[]): string {
  return layOut([headings, ...outcomes.map(cells)])
}
