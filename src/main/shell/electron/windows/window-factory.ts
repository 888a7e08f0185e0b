import { randomUUID } from 'node:crypto'
import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron'
import type { WindowName } from '../../../../shared/contract.ts'
import { pageUrl } from '../../app-pages.ts'

/** The choices of a kind of window; the factory sets everything that concerns security. */
export interface WindowLook
  extends Omit<BrowserWindowConstructorOptions, 'webPreferences' | 'show' | 'parent'> {
  /** Whether `preferred-size-changed` reports how much room the page takes. */
  readonly reportsContentSize?: boolean
  /**
   * What the page is told about its frame: `inset`, it draws around the buttons of its frame, and leaves parts to the
   * material behind it; `material`, it leaves its ground to that.
   */
  readonly pageFrame?: 'inset' | 'material'
  /** Whether its page comes with the answer to its first request: see `takeLoad`. */
  readonly comesAnswered?: boolean
}

/**
 * The preferences of every page: isolated, sandboxed, without Node. Options not listed here keep Electron's safe
 * defaults and must stay unlisted.
 */
export function webPreferences(options: {
  readonly preload: string
  readonly packaged: boolean
  readonly reportsContentSize?: boolean
}): WebPreferences {
  return {
    preload: options.preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    // The popover loads once in a run of the app, too seldom for Chromium to keep its compiled scripts by itself.
    v8CacheOptions: 'bypassHeatCheck',
    devTools: !options.packaged,
    ...(options.reportsContentSize ? { enablePreferredSizeMode: true } : {}),
  }
}

/** Creates the app's windows and knows which is which. The only place that creates windows. */
export function createAppWindows(options: { readonly preload: string; readonly packaged: boolean }) {
  const open = new Map<WindowName, BrowserWindow>()
  /** Kept, because a window that is being destroyed no longer returns its web contents. */
  const names = new Map<number, WindowName>()
  const waiting = new Map<BrowserWindow, (() => void)[]>()
  /** The addresses of pages that were not requested yet, and their windows. */
  const loads = new Map<string, WindowName>()
  const openedListeners: ((window: BrowserWindow) => void)[] = []
  const closedListeners: { readonly name: WindowName; listener(): void }[] = []

  return {
    /** Creates a hidden window and loads its page. */
    open(name: WindowName, look: WindowLook): BrowserWindow {
      const { reportsContentSize = false, pageFrame, comesAnswered = false, ...visible } = look
      const window = new BrowserWindow({
        ...visible,
        show: false,
        webPreferences: webPreferences({ ...options, reportsContentSize }),
      })
      const { id } = window.webContents
      open.set(name, window)
      names.set(id, name)
      waiting.set(window, [])
      window.webContents.once('did-finish-load', () => {
        const deliveries = waiting.get(window) ?? []
        waiting.delete(window)
        for (const deliver of deliveries) deliver()
      })
      window.once('closed', () => {
        waiting.delete(window)
        names.delete(id)
        if (open.get(name) === window) open.delete(name)
        for (const closed of closedListeners) if (closed.name === name) closed.listener()
      })
      for (const opened of openedListeners) opened(window)
      // The frame is in the address, because the page has to know it before its first paint.
      const query = new URLSearchParams({
        ...(pageFrame === undefined ? {} : { frame: pageFrame }),
        ...(comesAnswered ? { load: randomUUID() } : {}),
      }).toString()
      const url = query === '' ? pageUrl(name) : `${pageUrl(name)}?${query}`
      if (comesAnswered) loads.set(url, name)
      // A window without its page is of no use; the next opening creates another.
      window.loadURL(url).catch(() => {
        loads.delete(url)
        if (!window.isDestroyed()) window.destroy()
      })
      return window
    },
    find: (name: WindowName) => open.get(name),
    /** Called with each window before it loads its page. */
    onOpened: (listener: (window: BrowserWindow) => void) => void openedListeners.push(listener),
    /** Every open window. */
    all: (): readonly BrowserWindow[] => [...open.values()],
    /** Called whenever a window of the name is gone, closed or crashed. */
    onClosed: (name: WindowName, listener: () => void) => void closedListeners.push({ name, listener }),
    /** Sends to a window if it is open. A message that is sent while its page loads arrives when the page has loaded. */
    send(name: WindowName, channel: string, payload: unknown): void {
      const window = open.get(name)
      if (window === undefined) return
      const deliver = () => {
        if (!window.isDestroyed()) window.webContents.send(channel, payload)
      }
      const deliveries = waiting.get(window)
      if (deliveries === undefined) deliver()
      else deliveries.push(deliver)
    },
    /**
     * The window that was just created with `comesAnswered` and loads its page from this address. Once: no other page can
     * make that request, because its address holds a random part.
     */
    takeLoad(url: string): WindowName | undefined {
      const name = loads.get(url)
      loads.delete(url)
      return name
    },
    /** The name of the window with these web contents, if it is one of the app's. */
    nameOf: (webContentsId: number) => names.get(webContentsId),
  }
}

export type AppWindows = ReturnType<typeof createAppWindows>

/**
 * Calls back once, as soon as a hidden window can be shown with its page in it: when it has been painted, or when its
 * page has loaded if a hidden window is never painted. On Wayland nothing is painted before the first `show`, so
 * `ready-to-show` alone would leave the window hidden for ever (electron#48859); other systems had the same fault for a
 * while (electron#54025).
 */
export function whenPresentable(window: BrowserWindow, present: () => void): void {
  let done = false
  const once = () => {
    if (done || window.isDestroyed()) return
    done = true
    present()
  }
  window.once('ready-to-show', once)
  window.webContents.once('did-finish-load', once)
}
