import { compareWith } from './bench/compare-revisions.ts'
import { type BenchOptions, readBenchOptions, usage } from './bench/options.ts'
import { asMarkdown, inColumns, report, reportComparison } from './bench/report.ts'
import { runBenches } from './bench/run-benches.ts'
import { buildOrExit } from './freshness.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

function optionsOrExit(): BenchOptions {
  try {
    return readBenchOptions(process.argv.slice(2))
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n${usage}`)
    return process.exit(2)
  }
}

const { names, format, compare, rounds } = optionsOrExit()
const draw = format === 'markdown' ? asMarkdown : inColumns
await buildOrExit()

if (compare !== undefined) {
  const lines = await compareWith(compare, names, rounds, say)
  process.stdout.write(`${reportComparison(lines, compare, draw)}

Each measurement ran ${rounds} times for each revision, in turn; a ratio is the median of the rounds' ratios. The ratio of
the control, which both share, shows how unsure a line is: 1.00 × on a quiet machine.\n`)
} else {
  const outcomes = await runBenches(names, say)
  if (outcomes.some((outcome) => 'skipped' in outcome)) process.exitCode = 1
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(outcomes)}\n`
      : `${report(outcomes, draw)}

Each row was measured in turn with its control; a difference is the median of the rounds' differences.\n`,
  )
}
