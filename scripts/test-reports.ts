import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter'
import type { JsonTestResults } from 'vitest/node'

/** A runner's result. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** The failed tests, each with the first line of its failure. */
  readonly failures: readonly string[]
  /** The tests that passed only at their second attempt, each with the first line of its failure. */
  readonly repeated: readonly string[]
  /** The omitted tests, with their reason if given. */
  readonly skipped: readonly string[]
}

/** Reads Vitest's report. A file that could not be run at all counts as one failure. */
export function readVitestReport(file: string): Tally {
  const { testResults }: JsonTestResults = JSON.parse(readFileSync(file, 'utf8'))
  const tests = testResults.flatMap((result) => result.assertionResults)
  const count = (status: string) => tests.filter((test) => test.status === status).length
  const described = (status: string) =>
    tests
      .filter((test) => test.status === status && test.failureMessages?.length)
      .map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages?.[0])}`)
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: count('passed'),
    failed: count('failed') + brokenFiles.length,
    failures: [
      ...described('failed'),
      ...brokenFiles.map(({ name, message }) => `${name}: ${firstLine(message)}`),
    ],
    // The failures of a first attempt stay in the report of a test that passed.
    repeated: described('passed'),
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
  const described = (state: string) =>
    tests
      .filter(({ status }) => status === state)
      .map(({ projectName, title, results }) => {
        const failure = results.find(({ error }) => error)?.error
        return `${projectName}: ${title}: ${firstLine(failure?.message)}`
      })
  return {
    passed: count('expected', 'flaky'),
    failed: count('unexpected') + errors.length,
    failures: [...described('unexpected'), ...errors.map(({ message }) => firstLine(message))],
    repeated: described('flaky'),
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, title, annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description
        return `${projectName}: ${title}${reason ? ` (${reason})` : ''}`
      }),
  }
}

const firstLine = (message = '') => stripVTControlCharacters(message).split('\n', 1)[0] ?? ''

const specsOf = ({ specs, suites = [] }: JSONReportSuite): readonly JSONReportSpec[] => [
  ...specs,
  ...suites.flatMap(specsOf),
]
