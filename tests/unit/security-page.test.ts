import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/security.md', 'utf8')

/** The cells of the rows of the table whose heading begins with this text. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const lines = page.split('\n')
  const head = lines.findIndex((line) => line.startsWith(heading))
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'))
  return head < 0 ? [] : lines.slice(head + 2, end).map((line) => line.slice(2, -2).split(' | '))
}

/** The files that a cell names in backticks: a path, or a file of the root. */
const filesIn = (cell = '') =>
  [...cell.matchAll(/`((?:[\w.-]+\/)+[\w.-]+|[\w.-]+\.(?:ts|json))`/g)].map(([, file = '']) => file)

/** The titles of a test file that begin with numbers of rows, and these numbers. */
function titlesIn(text: string): readonly { readonly title: string; readonly rows: readonly number[] }[] {
  return [...text.matchAll(/(['"`])(security (\d+(?:, \d+)*): .*?)\1/g)].map(
    ([, , title = '', rows = '']) => ({ title, rows: rows.split(', ').map(Number) }),
  )
}

const numbers = Array.from({ length: 27 }, (_, index) => index + 1)
const rows = tableOf('| # | rule |')
const found = globSync('tests/**/*.{ts,tsx}')
  .map((path) => path.replaceAll('\\', '/'))
  // This file only quotes titles.
  .filter((path) => path !== 'tests/unit/security-page.test.ts')
  .flatMap((file) => titlesIn(readFileSync(file, 'utf8')).map((proof) => ({ file, ...proof })))

describe('the page on security', () => {
  it('has each row of the checklist once, with its rule and its reason', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(numbers)
    for (const cells of rows) expect(cells.filter((cell) => cell.trim() !== '')).toHaveLength(5)
  })

  it.each(rows)('%s, %s: is enforced by files that exist', (...[, , , enforcers]) => {
    expect(filesIn(enforcers)).not.toHaveLength(0)
    expect(filesIn(enforcers).filter((file) => !existsSync(file))).toEqual([])
  })

  it.each(rows)('%s, %s: is proved by exactly the files with a title of its number', (...cells) => {
    const [number, , , , proofs] = cells
    const proving = found.filter((proof) => proof.rows.includes(Number(number))).map(({ file }) => file)
    expect(filesIn(proofs)).not.toHaveLength(0)
    expect(filesIn(proofs).toSorted()).toEqual([...new Set(proving)].sort())
  })

  it('has a row for every number in a title', () => {
    expect(found.flatMap((proof) => proof.rows).filter((row) => !numbers.includes(row))).toEqual([])
  })
})

describe('the journeys that need Electron', () => {
  const journeys = tableOf('| what | journey |')
  const named = journeys.flatMap(([, cell = '']) => {
    const [file = ''] = filesIn(cell)
    return [...cell.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title }))
  })

  it.each(named)('$title: is a journey of $file', ({ file, title }) => {
    expect(file).toMatch(/^tests\/electron\//)
    expect(found.filter((proof) => proof.file === file).map((proof) => proof.title)).toContain(title)
  })

  it('has every journey that proves a row, once', () => {
    const proving = found.filter(({ file }) => file.startsWith('tests/electron/'))
    expect(named.map(({ title }) => title).sort()).toEqual(proving.map(({ title }) => title).sort())
  })
})

it('the other tables name only existing files', () => {
  const cells = tableOf('| what could go wrong |').flat()
  expect(cells.length).toBeGreaterThan(0)
  expect(cells.flatMap(filesIn).filter((file) => !existsSync(file))).toEqual([])
})

it.each([
  ["describe('security 22: a key', () => {", [{ title: 'security 22: a key', rows: [22] }]],
  ['it(`security 2, 3: it is`, run)', [{ title: 'security 2, 3: it is', rows: [2, 3] }]],
  ["it('is security 22: something', run)", []],
  ["it('security row 22', run)", []],
])('only a title that begins with a row counts: %s', (text, titles) => {
  expect(titlesIn(text)).toEqual(titles)
})
