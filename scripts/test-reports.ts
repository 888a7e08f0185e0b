import { readFileSync } from 'node:fs'

/** What one runner found. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** What was left out, with the reason where it was given. */
  readonly skipped: readonly string[]
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
    }[]
  }[]
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly projectName: string
      readonly status: 'skipped' | 'expected' | 'unexpected' | 'flaky'
      readonly annotations: readonly { readonly type: string; readonly description?: string }[]
    }[]
  }[]
}

/** Reads Vitest's report. A file that could not be run at all counts as one failure. */
export function readVitestReport(file: string): Tally {
  const { testResults }: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
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
  const report: PlaywrightSuite & { readonly errors: readonly unknown[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const tests = specsOf(report).flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })))
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed:
      tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky').length +
      report.errors.length,
    skipped: tests
      .filter((test) => test.status === 'skipped')
      .map(({ projectName, title, annotations }) =>
        describeSkip(`${projectName}: ${title}`, annotations.find((one) => one.type === 'skip')?.description),
      ),
  }
}

function specsOf(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

const describeSkip = (name: string, reason: string | undefined) => (reason ? `${name} (${reason})` : name)
