import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPlaywrightReport, readVitestReport } from '../../../scripts/test-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'aliasmith-reports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a report of Vitest names what failed, and what passed at a second attempt', () => {
  const failureMessages = ['Error: too late\n    at somewhere']
  const file = report({
    testResults: [
      {
        name: 'some.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'good', status: 'passed', failureMessages: [] },
          { fullName: 'slow', status: 'passed', failureMessages },
          { fullName: 'bad', status: 'failed', failureMessages: [...failureMessages, ...failureMessages] },
          { fullName: 'left', status: 'skipped', failureMessages: [] },
        ],
      },
      { name: 'broken.test.ts', status: 'failed', message: 'SyntaxError: no', assertionResults: [] },
    ],
  })
  expect(readVitestReport(file)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['bad: Error: too late', 'broken.test.ts: SyntaxError: no'],
    repeated: ['slow: Error: too late'],
    skipped: ['left'],
  })
})

test('a report of Playwright names what failed, and what passed at a second attempt', () => {
  const error = { message: '\u001b[31mError: too late\u001b[39m\n\nLocator: …' }
  const spec = (title: string, status: string, results: object[], annotations: object[] = []) => ({
    title,
    tests: [{ projectName: 'ui', status, results, annotations }],
  })
  const file = report({
    errors: [{ message: 'Error: outside' }],
    suites: [
      {
        specs: [spec('good', 'expected', [{}])],
        suites: [
          {
            specs: [
              spec('slow', 'flaky', [{ error }, {}]),
              spec('bad', 'unexpected', [{ error }, { error }]),
              spec('left', 'skipped', [], [{ type: 'skip', description: 'no display' }]),
            ],
          },
        ],
      },
    ],
  })
  expect(readPlaywrightReport(file)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['ui: bad: Error: too late', 'Error: outside'],
    repeated: ['ui: slow: Error: too late'],
    skipped: ['ui: left (no display)'],
  })
})
