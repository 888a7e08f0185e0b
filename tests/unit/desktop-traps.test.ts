import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = 'docs/desktop-traps.md'
const rows = readFileSync(page, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|what goes wrong)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

/** The files that a cell names in backticks: a path, or a file of the root. */
const filesIn = (cell: string) =>
  [...cell.matchAll(/`((?:[\w.-]+\/)+[\w.-]+|[\w.-]+\.ts)`/g)].map(([, file = '']) => file)

/** The cells of a row: a trap, the files that handle it, and its proof. */
const [trap, handlers, proofs] = [0, 1, 2] as const

describe('the table of desktop traps', () => {
  it('has every known trap, and more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(24)
  })

  it.each(rows.map((row) => [row[trap], row] as const))(
    '%s: is handled by files that exist',
    (_trap, row) => {
      expect(row).toHaveLength(3)
      const files = [handlers, proofs].flatMap((column) => filesIn(row[column] ?? ''))
      expect(files.length).toBeGreaterThan(0)
      expect(files.filter((file) => !existsSync(file))).toEqual([])
    },
  )

  it.each(rows.map((row) => [row[trap], row[handlers] ?? ''] as const))(
    '%s: names the files that handle it',
    (_trap, cell) => {
      expect(filesIn(cell).length).toBeGreaterThan(0)
    },
  )

  it('notices a missing file', () => {
    expect(
      filesIn('`src/main/missing.ts`, `vitest.config.ts`, `wl-copy`').map((file) => existsSync(file)),
    ).toEqual([false, true])
  })
})
