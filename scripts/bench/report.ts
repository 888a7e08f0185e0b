import { layOut } from '../lay-out.ts'
import { differenceOf, isOver, type Limit, type Outcome, type Row, ratioOf, type Unit } from './rows.ts'

const units: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (duration) => `${duration.toFixed(2)} ms`,
  bytes: (size) => `${(size / 1_000).toFixed(1)} kB`,
  count: (count) => String(count),
}

/** A value of a line, with its unit. A kilobyte has 1,000 bytes. */
const printed = (unit: Unit, value: number | undefined): string =>
  value === undefined ? '' : units[unit](value)

/** How many times one value is the other. */
export const times = (ratio: number | undefined): string =>
  ratio === undefined || !Number.isFinite(ratio) ? '' : `${ratio.toFixed(2)} ×`

const columns: Readonly<Record<Limit['of'], string>> = {
  measured: '',
  difference: ' more',
  ratio: '',
}

function printedLimit({ unit, limit }: Row): string {
  if (limit === undefined) return ''
  const value = limit.of === 'ratio' ? times(limit.atMost) : printed(unit, limit.atMost)
  return `${value}${columns[limit.of]}`
}

const headings = ['', 'measured', 'control', 'difference', 'ratio', 'limit', '']

function cells(outcome: Outcome): readonly string[] {
  if ('skipped' in outcome) return [outcome.what, `not measured: ${outcome.skipped}`]
  const { what, unit, measured, control, limit } = outcome
  return [
    what,
    printed(unit, measured),
    printed(unit, control),
    printed(unit, differenceOf(outcome)),
    times(ratioOf(outcome)),
    printedLimit(outcome),
    limit === undefined ? '' : isOver(outcome) ? 'OVER' : 'ok',
  ]
}

/** Two revisions' figures of one line. */
export interface Comparison {
  readonly what: string
  readonly unit: Unit
  readonly before: number
  readonly now: number
  /** The median of the rounds' ratios: now to before. */
  readonly ratio: number
  /** The same of the control, which both share: its distance from 1 shows how unsure the line is. */
  readonly controlRatio?: number
}

/** The cells of a comparison, or the reason why there is none. */
function cellsOfComparison(line: Comparison | { what: string; skipped: string }): readonly string[] {
  if ('skipped' in line) return [line.what, `not compared: ${line.skipped}`]
  const { what, unit, before, now, ratio, controlRatio } = line
  return [what, printed(unit, before), printed(unit, now), times(ratio), times(controlRatio)]
}

/** Draws a table: for a terminal, or as Markdown. */
export type Draw = (lines: readonly (readonly string[])[]) => string

/** Draws a table in columns. */
export const inColumns: Draw = (lines) => layOut(lines)

/** Draws a table as Markdown, for the summary of a workflow. */
export const asMarkdown: Draw = ([headings = [], ...lines]) => {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const filled = lines.map((cells) => [...cells, ...Array<string>(headings.length - cells.length).fill('')])
  const aligned = headings.map((_, column) => (column === 0 ? '---' : '--:'))
  return [headings, aligned, ...filled].map(line).join('\n')
}

/** A report of one revision. */
export const report = (outcomes: readonly Outcome[], draw: Draw): string =>
  draw([headings, ...outcomes.map(cells)])

/** A report of two revisions. `name` names the earlier one. */
export const reportComparison = (
  lines: readonly (Comparison | { what: string; skipped: string })[],
  name: string,
  draw: Draw,
): string => draw([['', name, 'now', 'ratio', 'of the control'], ...lines.map(cellsOfComparison)])
