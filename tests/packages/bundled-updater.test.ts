import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const standIn = pathToFileURL(resolve('scripts/stand-in-for-electron.ts')).href

/** Loads the built updater, creates one and lets it check; without an AppImage around it, it finds nothing. */
const script = (chunk: string) => `
  Object.defineProperty(process, 'platform', { value: 'linux' })
  process.resourcesPath = '/nowhere'
  const chunk = await import(${JSON.stringify(pathToFileURL(resolve(chunk)).href)})
  const updater = chunk.createUpdater({ allowClosing() {}, onError(error) { throw error } })
  if (chunk.createUpdater.name !== 'createUpdater') throw new Error('The stacks in the log would name nothing.')
  if ((await updater.find()) !== undefined) throw new Error('It found a version without looking anywhere.')
`

it('the bundled updater works: it requires Electron as a package, and keeps the names of its functions', () => {
  const [chunk = '', ...more] = globSync('out/main/chunks/updater-*.js')
  expect(more).toEqual([])
  const { APPIMAGE: _, ...env } = process.env
  const args = ['--import', standIn, '--input-type=module', '--eval', script(chunk)]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  expect({ status, stderr }).toMatchObject({ status: 0 })
})
