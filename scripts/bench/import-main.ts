import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Bench, medians } from './rows.ts'
import { interleave, timeOf } from './statistics.ts'

const standIn = pathToFileURL(resolve('scripts/stand-in-for-electron.ts')).href
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
  async run(folder) {
    const empty = join(folder, 'empty.js')
    writeFileSync(empty, '')
    const samples = await interleave(
      rounds,
      () => timeOf(() => runNode('out/main/index.js')),
      () => timeOf(() => runNode(empty)),
    )
    return [medians(this.what, samples)]
  },
}
