import { buildIfStale } from './freshness.ts'
import { runScript } from './run.ts'

const built = await buildIfStale()
process.exitCode = built === 0 ? await runScript('out/preview/main.js', process.argv.slice(2)) : built
