import { buildOrExit } from './freshness.ts'
import { layOut } from './lay-out.ts'
import { compare } from './soak/compare.ts'
import { readOptions } from './soak/options.ts'
import { type SoakOutcome, soak } from './soak/soak.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Faults besides figures over their limits. */
function faultsOf({ difference: { missing, invented }, problems }: SoakOutcome): readonly string[] {
  return [
    ...missing.map((address) => `${address} was made, but is not in the book.`),
    ...invented.map((address) => `${address} is in the book, but was not made, or is there twice.`),
    ...problems.map((problem) => `A page reported: ${problem}`),
  ]
}

const options = readOptions(process.argv.slice(2))
await buildOrExit()

using folder = temporaryFolder('soak')
const begin = performance.now()
const outcome = await soak(folder.path, options, (line) => process.stderr.write(`${line}\n`))
const comparisons = compare(outcome.began, outcome.ended)
const faults = faultsOf(outcome)
const { made, refused, undone } = outcome.tally
const refusals = [...refused].map(([sentence, times]) => `  ${times} × ${sentence}`).join('\n')
const minutes = ((performance.now() - begin) / 60_000).toFixed(1)

process.stdout.write(`${layOut([['', 'began', 'ended', 'limit', '', ''], ...comparisons.map(({ cells }) => cells)], 1)}
${made} addresses made, ${undone} taken back, ${options.openings} openings, ${options.changes} changes, in ${minutes} minutes. Refused:
${refusals}
${faults.length === 0 ? 'The book holds what the services made, each once.' : faults.join('\n')}\n`)
if (faults.length > 0 || comparisons.some(({ over }) => over)) process.exitCode = 1
