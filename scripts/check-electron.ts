import { readFileSync } from 'node:fs'
import { electronSupport } from './electron-support.ts'

/*
 * Ends with 1 if no security fixes come any more for the Electron of package.json, or nobody knows. For a calendar: the
 * tests of a checkout do not turn red because time goes by.
 */

const { devDependencies }: { readonly devDependencies: { readonly electron: string } } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const version = devDependencies.electron
const support = electronSupport(version, Date.now())

switch (support.state) {
  case 'unknown':
    process.stderr.write(
      `::error::Nobody wrote down how long Electron ${version} is supported. Add its row to scripts/electron-support.ts.\n`,
    )
    process.exitCode = 1
    break
  case 'ended':
    process.stderr.write(
      `::error::Support of Electron ${version} ended on ${support.major.endOfLife}. Go on to a supported major.\n`,
    )
    process.exitCode = 1
    break
  case 'soon':
    process.stdout.write(
      `::warning::Support of Electron ${version} ends on ${support.major.endOfLife}. Go on to a newer major.\n`,
    )
    break
  case 'supported':
    process.stdout.write(`Electron ${version} is supported until ${support.major.endOfLife}.\n`)
}
