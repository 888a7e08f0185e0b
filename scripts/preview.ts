import { buildOrExit } from './freshness.ts'
import { runScript } from './run.ts'

await buildOrExit()
process.exitCode = await runScript('out/preview/main.js', ['--open-popover', ...process.argv.slice(2)])
