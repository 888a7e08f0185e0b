import { readFileSync } from 'node:fs'
import { electronSupport } from './electron-support.ts'

/*
 * Ends with 1 if the Electron of package.json no longer receives security fixes, or its support is unknown. For a
 * calendar: the tests of a checkout must not start to fail as time passes.
 */

const { devDependencies }: { readonly devDependencies: { readonly electron: string } } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const version = devDependencies.electron
const { state, endOfLife } = electronSupport(version, Date.now())
const sentences: Readonly<Record<typeof state, string>> = {
  unknown: `::error::Nobody wrote down how long Electron ${version} is supported. Add its row to scripts/electron-support.ts.`,
  ended: `::error::Support of Electron ${version} ended on ${endOfLife}. Go on to a supported major.`,
  soon: `::warning::Support of Electron ${version} ends on ${endOfLife}. Go on to a newer major.`,
  supported: `Electron ${version} is supported until ${endOfLife}.`,
}
const isFine = state === 'soon' || state === 'supported'
;(isFine ? process.stdout : process.stderr).write(`${sentences[state]}\n`)
if (!isFine) process.exitCode = 1
