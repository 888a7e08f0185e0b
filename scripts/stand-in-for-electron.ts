import { registerHooks } from 'node:module'

/*
 * Loaded with `--import` to replace Electron where it is absent. Every property returns a value that can be called and
 * read again, and Electron never becomes ready.
 */

const inert: unknown = new Proxy(class {}, {
  get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : inert),
  apply: () => inert,
  construct: () => Object(inert),
})
const known: Readonly<Record<string, unknown>> = {
  isPackaged: true,
  whenReady: () => new Promise(() => undefined),
  getVersion: () => '1.2.3',
  getName: () => 'aliasmith',
  getPath: () => '/nowhere',
  getAppPath: () => '/nowhere',
}

/** The names that the app and its updater import from Electron. */
export const app = new Proxy(known, { get: (own, name) => own[String(name)] ?? inert })
export {
  inert as autoUpdater,
  inert as BrowserWindow,
  inert as clipboard,
  inert as default,
  inert as dialog,
  inert as globalShortcut,
  inert as ipcMain,
  inert as Menu,
  inert as Notification,
  inert as nativeImage,
  inert as nativeTheme,
  inert as net,
  inert as powerMonitor,
  inert as protocol,
  inert as screen,
  inert as session,
  inert as shell,
  inert as Tray,
}

registerHooks({
  resolve: (wanted, context, next) =>
    wanted === 'electron' ? { url: import.meta.url, shortCircuit: true } : next(wanted, context),
})
