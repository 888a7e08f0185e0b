import { describe, expect, test } from 'vitest'
import { compareSamples } from '../../../scripts/bench/compare-revisions.ts'
import { readBenchOptions } from '../../../scripts/bench/options.ts'
import { asMarkdown, inColumns, report, reportComparison } from '../../../scripts/bench/report.ts'
import { isOver, type Limit, type Row } from '../../../scripts/bench/rows.ts'

const row = (measured: number, more: Partial<Row> = {}): Row => ({
  what: 'search',
  unit: 'ms',
  measured,
  ...more,
})

describe('a limit', () => {
  test.each<[Limit['of'], Partial<Row>, atMost: number, over: boolean]>([
    ['measured', {}, 8, false],
    ['measured', {}, 7.9, true],
    ['difference', { control: 6 }, 2, false],
    ['difference', { control: 6 }, 1.9, true],
    ['difference', { control: 6, difference: 1 }, 1.9, false],
    ['ratio', { control: 4 }, 2, false],
    ['ratio', { control: 4 }, 1.9, true],
    ['ratio', {}, 100, true],
  ])('of the %s holds for that alone: %o, at most %d', (of, more, atMost, over) => {
    expect(isOver(row(8, { ...more, limit: { of, atMost } }))).toBe(over)
  })

  test('of a figure that could not be computed is exceeded', () => {
    expect(isOver(row(Number.NaN, { limit: { of: 'measured', atMost: 8 } }))).toBe(true)
  })
})

describe('a report', () => {
  const outcomes = [
    row(8, { control: 4, limit: { of: 'ratio', atMost: 1.3 } }),
    row(15_900, { what: 'size | popover', unit: 'bytes', limit: { of: 'measured', atMost: 16_000 } }),
    { what: 'hotkey', skipped: 'no server' },
  ]

  test('names what is over its limit, and why a line is missing', () => {
    expect(report(outcomes, inColumns).split('\n')).toEqual([
      expect.stringMatching(/^ +measured +control +difference +ratio +limit$/),
      expect.stringMatching(/^search +8\.00 ms +4\.00 ms +4\.00 ms +2\.00 × +1\.30 × +OVER$/),
      expect.stringMatching(/^size \| popover +15\.9 kB +16\.0 kB +ok$/),
      expect.stringMatching(/^hotkey +not measured: no server$/),
    ])
  })

  test('is a whole table as Markdown', () => {
    const lines = report(outcomes, asMarkdown).split('\n')
    expect(lines.map((line) => line.replaceAll('\\|', '').split('|').length)).toEqual([9, 9, 9, 9, 9])
    expect(lines[3]).toContain('size \\| popover')
  })
})

describe('a comparison of two revisions', () => {
  test('pairs the rounds, so that a slow round of the machine does not count', () => {
    const before = [row(10, { control: 5 }), row(40, { control: 20 }), row(12, { control: 6 })]
    const now = [row(5, { control: 5 }), row(20, { control: 20 }), row(6, { control: 6 })]
    expect(compareSamples(before, now)).toEqual([
      { what: 'search', unit: 'ms', before: 12, now: 6, ratio: 0.5, controlRatio: 1 },
    ])
  })

  test('says why a line has no counterpart', () => {
    const lines = compareSamples(
      [row(1, { what: 'old' }), { what: 'hotkey', skipped: 'no such export' }],
      [row(1, { what: 'new' })],
    )
    expect(reportComparison(lines, 'v1', inColumns).split('\n').slice(1)).toEqual([
      expect.stringMatching(/^new +not compared: the earlier revision lacks it$/),
      expect.stringMatching(/^old +not compared: only the earlier revision has it$/),
      expect.stringMatching(/^hotkey +not compared: no such export$/),
    ])
  })
})

describe('the command', () => {
  test('runs everything, the cheap part, or what is named', () => {
    expect(readBenchOptions([]).names).toContain('transfer')
    expect(readBenchOptions(['--cheap']).names).not.toContain('transfer')
    expect(readBenchOptions(['--compare', 'HEAD~1', 'search'])).toEqual({
      names: ['search'],
      format: 'columns',
      compare: 'HEAD~1',
      rounds: 3,
    })
  })

  test.each([[['nothing']], [['--rounds', '0']], [['--json', '--compare', 'HEAD']], [['--unknown']]])(
    'refuses %j',
    (args) => {
      expect(() => readBenchOptions(args)).toThrow()
    },
  )
})
