import { readFileSync } from 'node:fs'
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter'
import type { JsonTestResults } from 'vitest/node'

/** A runner's result. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** The omitted tests, with their reason if given. */
  readonly skipped: readonly string[]
}

/** Reads Vitest's report. A file that could not be run at all counts as one failure. */
export function readVitestReport(file: string): Tally {
  const { testResults }: JsonTestResults = JSON.parse(readFileSync(file, 'utf8'))
  const tests = testResults.flatMap((result) => result.assertionResults)
  const count = (status: string) => tests.filter((test) => test.status === status).length
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: count('passed'),
    failed: count('failed') + brokenFiles.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  }
}

/** Reads Playwright's report. An error outside of any test counts as one failure. */
export function readPlaywrightReport(file: string): Tally {
  const { errors, suites }: JSONReport = JSON.parse(readFileSync(file, 'utf8'))
  const tests = suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })))
  const count = (...states: readonly string[]) => tests.filter(({ status }) => states.includes(status)).length
  return {
    passed: count('expected'),
    failed: count('unexpected', 'flaky') + errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, title, annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description
        return `${projectName}: ${title}${reason ? ` (${reason})` : ''}`
      }),
  }
}

const specsOf = ({ specs, suites = [] }: JSONReportSuite): readonly JSONReportSpec[] => [
  ...specs,
  ...suites.flatMap(specsOf),
]
