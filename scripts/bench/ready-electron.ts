import { registerHooks } from 'node:module'

/*
 * A light Electron, to run the built app in a bare Node process. It has the answers on which the start depends; every
 * other property can be called and read again. It loads nothing, so that the process holds Node, the app and no more.
 */

const inert: unknown = new Proxy(class {}, {
  get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : inert),
  apply: () => inert,
  construct: () => Object(inert),
})
const withInert = (known: object): object =>
  new Proxy(known, {
    get: (own, name) => Reflect.get(own, name) ?? (typeof name === 'symbol' ? undefined : inert),
  })

/** When the app asked for its icon, by `performance.now()`. */
export const asked: { tray?: number } = {}

/** Resolves when the app becomes ready. */
export const ready = Promise.withResolvers<void>()

/** The listeners of requests, by their channels. */
const listeners = new Map<string, (event: unknown, input: unknown) => unknown>()
const frame = { origin: 'app://aliasmith' }
const sender = withInert({ id: 1, mainFrame: frame })
const bounds = { x: 0, y: 0, width: 1920, height: 1080 }
const display = { id: 1, bounds, workArea: bounds, scaleFactor: 1 }

/** Makes a request as the window that was created first, once the app listens. */
export async function request(channel: string): Promise<unknown> {
  while (!listeners.has(channel)) await new Promise((again) => setImmediate(again))
  return listeners.get(channel)?.({ sender, senderFrame: frame }, undefined)
}

export const app = withInert({
  isPackaged: true,
  whenReady: () => ready.promise,
  requestSingleInstanceLock: () => true,
  getVersion: () => '1.2.3',
  getName: () => 'aliasmith',
  getPath: () => process.env.ALIASMITH_DATA,
  getPreferredSystemLanguages: () => ['en-GB'],
  getLoginItemSettings: () => ({ wasOpenedAtLogin: false, status: 'not-registered' }),
  commandLine: { hasSwitch: () => false, getSwitchValue: () => '', appendSwitch() {} },
  exit(code: number) {
    process.exit(code)
  },
})
export const ipcMain = withInert({
  handle: (channel: string, listener: (event: unknown, input: unknown) => unknown) =>
    void listeners.set(channel, listener),
})
export const screen = withInert({
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
})
export const nativeTheme = withInert({ shouldUseDarkColors: false, themeSource: 'system' })
export const net = withInert({ isOnline: () => true })
/** A class whose instances have some answers. */
const classOf = (make: () => object) => new Proxy(class {}, { construct: () => withInert(make()) })
export const Tray = classOf(() => {
  asked.tray ??= performance.now()
  return { getBounds: () => bounds }
})
export const BrowserWindow = classOf(() => ({
  webContents: sender,
  isVisible: () => false,
  isDestroyed: () => false,
}))
export {
  inert as autoUpdater,
  inert as clipboard,
  inert as default,
  inert as dialog,
  inert as globalShortcut,
  inert as Menu,
  inert as Notification,
  inert as nativeImage,
  inert as powerMonitor,
  inert as protocol,
  inert as session,
  inert as shell,
}

registerHooks({
  resolve: (wanted, context, next) =>
    wanted === 'electron' ? { url: import.meta.url, shortCircuit: true } : next(wanted, context),
})
