import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from './report.ts'
import { inMs } from './report.ts'
import { interleave, median, medianDifference, timeOf } from './statistics.ts'
import { temporaryFolder } from './temporary-folder.ts'

const bundle = resolve('out/main/index.js')
const standIn = pathToFileURL(join(import.meta.dirname, 'stand-in-for-electron.ts')).href
const rounds = { warmUp: 3, counted: 25 }

function runNode(script: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', standIn, script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
}

/**
 * Row (e): a Node process that imports the built main bundle up to the point where it waits for Electron to be ready,
 * from start to end. The control is the same process with an empty script.
 */
export const importBench: Bench = {
  what: 'importing the built main bundle, median',
  async run() {
    if (!existsSync(bundle)) return [{ what: this.what, skipped: 'run npm run build first' }]
    using folder = temporaryFolder()
    const empty = join(folder.path, 'empty.js')
    writeFileSync(empty, '')
    const samples = await interleave(
      rounds,
      () => timeOf(() => runNode(bundle)),
      () => timeOf(() => runNode(empty)),
    )
    return [
      {
        what: this.what,
        measured: inMs(median(samples.measured)),
        control: inMs(median(samples.control)),
        difference: inMs(medianDifference(samples)),
        over: false,
      },
    ]
  },
}
