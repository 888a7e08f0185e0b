import { EventEmitter } from 'node:events'
import type {
  Clipboard,
  Dialog,
  GlobalShortcut,
  IpcMain,
  IpcMainInvokeEvent,
  NativeTheme,
  Point,
  PowerMonitor,
  Protocol,
  Rectangle,
  Screen,
  Session,
  Shell,
} from 'electron'
import { desktop, displayNearest, FakeEvent, type TakesThoseOf } from './fake-desktop.ts'

export const clipboard = {
  async writeText(text: string) {
    await desktop.clipboardGate
    desktop.clipboardText = text
  },
  async readText() {
    if (desktop.clipboardLocked) throw new Error('Clipboard is locked')
    return desktop.clipboardText
  },
  clear() {
    desktop.clipboardText = ''
  },
} satisfies Pick<Clipboard, 'writeText' | 'readText' | 'clear'>

const accelerator =
  /^(?:(?:CommandOrControl|CmdOrCtrl|Command|Control|Ctrl|Alt|Option|Shift|Super|Meta)\+)+(?:[A-Z0-9,.]|F\d{1,2}|Space|Return)$/
const registered = new Map<string, () => void>()
/** The system’s registrations for the app. While suspended, they do not change. */
const held = new Set<string>()
let suspended = false

/** The registrations at the portal of Wayland: the actions by the names of commands, and the keys. */
const commands = new Map<string, () => void>()
const portalKeys = new Map<string, string>()

/** The portal knows keys by a name, and many keys have none (ui/base/accelerators/command.cc, electron#52223). */
function commandOf(keys: string): string {
  const key = keys.slice(keys.lastIndexOf('+') + 1)
  const hasName = /^(?:[A-Z0-9,.]|Up|Down|Left|Right|Insert|Delete|Home|End|PageUp|PageDown|Space|Tab)$/
  return hasName.test(key) ? keys : ''
}

/** The portal never releases a key, suspended or refused (shell/browser/api/electron_api_global_shortcut.cc). */
export const globalShortcut = {
  register(keys: string, run: () => void) {
    if (!accelerator.test(keys))
      throw new TypeError('Error processing argument at index 0, conversion failure')
    if (desktop.portal) {
      const command = commandOf(keys)
      commands.set(command, run)
      if (!portalKeys.has(command)) portalKeys.set(command, keys)
      return true
    }
    if (suspended || desktop.takenAccelerators.has(keys) || held.has(keys)) return false
    registered.set(keys, run)
    held.add(keys)
    return true
  },
  unregister(keys: string) {
    if (registered.delete(keys) && !suspended) held.delete(keys)
  },
  unregisterAll() {
    registered.clear()
    commands.clear()
    if (!suspended) held.clear()
  },
  isRegistered: (keys: string) => registered.has(keys) || commands.has(commandOf(keys)),
  setSuspended(next: boolean) {
    suspended = next
  },
  isSuspended: () => suspended,
} satisfies Omit<GlobalShortcut, 'registerAll'>

/** The user presses a combination; it has no effect for programs that did not register it. */
export function pressKeys(keys: string): void {
  if (desktop.portal) {
    if (portalKeys.get(commandOf(keys)) !== keys) return
    const run = commands.get(commandOf(keys))
    if (run === undefined) throw new Error('NOTREACHED: the process ends here')
    run()
    return
  }
  if (!suspended) registered.get(keys)?.()
}

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown
const handlers = new Map<string, Listener>()

export const ipcMain = {
  handle(channel: string, listener: Listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  },
} satisfies Pick<IpcMain, 'handle'>

/** A message arrives. Without a listener it rejects, like the real one. */
export async function invoke(
  channel: string,
  event: { readonly sender: unknown; readonly senderFrame: unknown },
  ...args: unknown[]
): Promise<unknown> {
  const listener = handlers.get(channel)
  if (listener === undefined) throw new Error(`No handler registered for '${channel}'`)
  return listener(event as IpcMainInvokeEvent, ...args)
}

const schemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0] = []
const served = new Map<string, Parameters<Protocol['handle']>[1]>()

export const protocol = {
  registerSchemesAsPrivileged(customSchemes: Parameters<Protocol['registerSchemesAsPrivileged']>[0]) {
    schemes.push(...customSchemes)
  },
  handle(scheme: string, handler: Parameters<Protocol['handle']>[1]) {
    served.set(scheme, handler)
  },
} satisfies Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'>

/** The schemes with privileges. */
export const privilegedSchemes: readonly (typeof schemes)[number][] = schemes

/** A page asks for a URL of a served scheme. */
export async function request(url: string): Promise<Response> {
  const handler = served.get(url.slice(0, url.indexOf(':')))
  if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`)
  return handler(new Request(url))
}

type Handler<Setter extends keyof Session> = Session[Setter] extends (
  handler: infer H,
  ...rest: never
) => void
  ? NonNullable<H>
  : never

/** The app’s decisions about permissions; undefined before a decision. */
export const decisions: {
  request?: Handler<'setPermissionRequestHandler'>
  check?: Handler<'setPermissionCheckHandler'>
  device?: Handler<'setDevicePermissionHandler'>
  displayMedia?: Handler<'setDisplayMediaRequestHandler'>
} = {}

export const session = {
  defaultSession: {
    resolveProxy: async (url: string) => desktop.wayTo(url),
    setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'>) {
      decisions.request = handler
    },
    setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'>) {
      decisions.check = handler
    },
    setDevicePermissionHandler(handler: Handler<'setDevicePermissionHandler'>) {
      decisions.device = handler
    },
    setDisplayMediaRequestHandler(handler: Handler<'setDisplayMediaRequestHandler'>) {
      decisions.displayMedia = handler
    },
  },
}

class FakeScreen extends EventEmitter {
  getCursorScreenPoint() {
    return desktop.cursor
  }
  getPrimaryDisplay() {
    return { ...desktop.displays[0], id: 0 }
  }
  getAllDisplays() {
    return desktop.displays.map((display, id) => ({ ...display, id }))
  }
  getDisplayMatching(rectangle: Rectangle) {
    return displayNearest(rectangle)
  }
  getDisplayNearestPoint({ x, y }: Point) {
    return displayNearest({ x, y, width: 0, height: 0 })
  }
}

export const screen = new FakeScreen() satisfies {
  getCursorScreenPoint: Screen['getCursorScreenPoint']
  getPrimaryDisplay: TakesThoseOf<Screen['getPrimaryDisplay']>
  getAllDisplays: TakesThoseOf<Screen['getAllDisplays']>
  getDisplayMatching: TakesThoseOf<Screen['getDisplayMatching']>
  getDisplayNearestPoint: TakesThoseOf<Screen['getDisplayNearestPoint']>
}

class FakeNativeTheme
  extends EventEmitter
  implements
    Pick<NativeTheme, 'shouldUseDarkColors' | 'shouldUseDarkColorsForSystemIntegratedUI' | 'themeSource'>
{
  #source: NativeTheme['themeSource'] = 'system'

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? desktop.darkApps : this.#source === 'dark'
  }
  get themeSource(): NativeTheme['themeSource'] {
    return this.#source
  }
  set themeSource(source) {
    this.#source = source
    this.emit('updated')
  }
  /**
   * As in shell/browser/api/electron_api_native_theme.cc: the app’s colours until the first change. Then the taskbar’s
   * colour at the time of that report, which may be the former colour (electron#52308).
   */
  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return desktop.taskbarTold ?? this.shouldUseDarkColors
  }
}

export const nativeTheme = new FakeNativeTheme()

class FakePowerMonitor extends EventEmitter implements Pick<PowerMonitor, 'isOnBatteryPower'> {
  isOnBatteryPower(): boolean {
    return false
  }
  /** The system is about to end. Returns whether the app asks it to wait. */
  shutDown(): boolean {
    const event = new FakeEvent()
    this.emit('shutdown', event)
    return event.defaultPrevented
  }
}

export const powerMonitor = new FakePowerMonitor()

export const dialog = {
  showErrorBox(title: string, _content: string) {
    desktop.errorBoxes.push(title)
  },
} satisfies Pick<Dialog, 'showErrorBox'>

export const shell = {
  async openExternal(url: string) {
    if (desktop.browserMissing) throw new Error('Failed to open')
    desktop.opened.push(url)
  },
  async openPath(path: string) {
    if (desktop.folderError === '') desktop.shownFolders.push(path)
    return desktop.folderError
  },
} satisfies Pick<Shell, 'openExternal' | 'openPath'>

/** Removes every registration. */
export function resetServices(): void {
  registered.clear()
  held.clear()
  commands.clear()
  portalKeys.clear()
  suspended = false
  handlers.clear()
  served.clear()
  schemes.length = 0
  nativeTheme.removeAllListeners()
  nativeTheme.themeSource = 'system'
  screen.removeAllListeners()
  powerMonitor.removeAllListeners()
  for (const decision of ['request', 'check', 'device', 'displayMedia'] as const) delete decisions[decision]
}
