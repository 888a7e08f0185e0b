import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from './finding.ts'

/** As much of Electron as the updater asks for before it looks anywhere; whatever else is asked for can be called. */
const electron = `
  const inert = new Proxy(function () {}, {
    get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : inert),
    apply: () => inert, construct: () => inert })
  const known = { isPackaged: true, whenReady: () => new Promise(() => {}), getVersion: () => '1.2.3',
    getName: () => 'aliasmith', getPath: () => '/nowhere', getAppPath: () => '/nowhere' }
  export const app = new Proxy(known, { get: (own, name) => own[name] ?? inert })
  export { ${['BrowserWindow', 'Menu', 'Notification', 'Tray', 'autoUpdater', 'clipboard', 'dialog', 'globalShortcut', 'ipcMain', 'nativeImage', 'nativeTheme', 'net', 'powerMonitor', 'protocol', 'screen', 'session', 'shell'].map((name) => `inert as ${name}`).join(', ')} }
  export default inert
`

/** Loads the built updater, makes one and lets it look; without an AppImage around it, it finds nothing. */
const script = (chunk: string, standIn: string) => `
  import { registerHooks } from 'node:module'
  const url = ${JSON.stringify(standIn)}
  registerHooks({ resolve: (wanted, context, next) =>
    wanted === 'electron' ? { url, format: 'module', shortCircuit: true } : next(wanted, context) })
  Object.defineProperty(process, 'platform', { value: 'linux' })
  process.resourcesPath = '/nowhere'
  const chunk = await import(${JSON.stringify(chunk)})
  const updater = chunk.createUpdater({ allowClosing() {}, onError(error) { throw error } })
  if ((await updater.find()) !== undefined) throw new Error('It found a version without looking anywhere.')
`

/**
 * The updater works as it was bundled: it was written for a folder of packages, and asks for Electron as one.
 * @param scratch A folder that the stand-in for Electron may be written to.
 */
export function checkBundledUpdater(scratch: string): Finding {
  const what = 'Updater as bundled'
  const folder = resolve('out/main/chunks')
  const [name, ...more] = readdirSync(folder).filter((file) => /^updater-[\w-]+\.js$/.test(file))
  if (name === undefined || more.length > 0) return { what, problems: ['it is not a part of its own'] }
  // A file, because it is asked for with `require` too.
  const standIn = join(scratch, 'electron.mjs')
  writeFileSync(standIn, electron)
  const code = script(pathToFileURL(join(folder, name)).href, pathToFileURL(standIn).href)
  const args = ['--input-type=module', '--eval', code]
  const { APPIMAGE: _, ...env } = process.env
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  return { what, problems: status === 0 ? [] : [stderr.trim()], seen: name }
}
