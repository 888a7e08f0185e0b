import { packApp, packable } from '../tests/packages/pack-app.ts'
import { sizeProblems, sizeTable } from '../tests/packages/size.ts'
import { buildOrExit } from './freshness.ts'
import { temporaryFolder } from './temporary-folder.ts'

/*
 * Prints the size of each package beside Electron, part by part, and fails past a limit. electron-builder packs the app
 * on a stand-in for Electron's runtime, so this needs no download.
 */

await buildOrExit()
const apps = []
for (const system of packable) {
  using folder = temporaryFolder('pack-check')
  apps.push(...(await packApp(folder.path, system)))
}
process.stdout.write(`${sizeTable(apps)}\n`)
for (const app of apps) {
  for (const problem of sizeProblems(app)) {
    process.stdout.write(`FAILED  ${app.system} ${app.processor}: ${problem}\n`)
    process.exitCode = 1
  }
}
