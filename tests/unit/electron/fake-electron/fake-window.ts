import { EventEmitter } from 'node:events'
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  Rectangle,
  RenderProcessGoneDetails,
  WebContents,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron'
import { app } from './fake-app.ts'
import { desktop, FakeEvent } from './fake-desktop.ts'

let nextId = 1
let focused: FakeBrowserWindow | undefined

const mainFrameOf = (url: string) =>
  ({ origin: url.split('/').slice(0, 3).join('/'), parent: null }) satisfies Pick<
    WebFrameMain,
    'origin' | 'parent'
  >

export class FakeWebContents
  extends EventEmitter
  implements Pick<WebContents, 'id' | 'send' | 'setWindowOpenHandler' | 'isDevToolsFocused'>
{
  readonly id = nextId++
  readonly sent: { readonly channel: string; readonly args: readonly unknown[] }[] = []
  mainFrame: Pick<WebFrameMain, 'origin' | 'parent'> = mainFrameOf('about://blank')
  devToolsFocused = false
  loaded = false
  #openHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | undefined

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.#openHandler = handler
  }
  isDevToolsFocused(): boolean {
    return this.devToolsFocused
  }
  /** A page hears only what arrives after its scripts ran. */
  send(channel: string, ...args: unknown[]): void {
    if (this.loaded) this.sent.push({ channel, args })
  }
  /** The process of the page dies. The app hears of it first (electron/lib/browser/api/web-contents.ts). */
  die(reason: RenderProcessGoneDetails['reason'], exitCode = 1): void {
    const details: RenderProcessGoneDetails = { reason, exitCode }
    this.loaded = false
    app.emit('render-process-gone', new FakeEvent(), this, details)
    this.emit('render-process-gone', new FakeEvent(), details)
  }
  /** The page calls `window.open`; gives whether a window came of it. */
  openFromPage(details: Pick<HandlerDetails, 'url'>): boolean {
    return this.#openHandler?.(details as HandlerDetails).action !== 'deny'
  }
  /** The page causes an event that can be cancelled; gives whether it went through. */
  attempt(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview'): boolean {
    const details = new FakeEvent()
    this.emit(event, details)
    return !details.defaultPrevented
  }
}

type UsedOfBrowserWindow = Pick<
  BrowserWindow,
  | 'show'
  | 'hide'
  | 'focus'
  | 'close'
  | 'destroy'
  | 'restore'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isDestroyed'
  | 'loadURL'
  | 'setBounds'
  | 'getBounds'
  | 'setBackgroundColor'
  | 'setVisibleOnAllWorkspaces'
>

export class FakeBrowserWindow extends EventEmitter implements UsedOfBrowserWindow {
  readonly webContents = new FakeWebContents()
  readonly options: BrowserWindowConstructorOptions
  readonly workspaceCalls: Parameters<BrowserWindow['setVisibleOnAllWorkspaces']>[] = []
  boundsSet = 0
  url = ''
  minimized = false
  #visible = false
  #destroyed = false
  #bounds: Rectangle

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    this.#visible = options.show ?? true
    this.#bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 }
    app.windows.add(this)
    app.emit('web-contents-created', new FakeEvent(), this.webContents)
    app.emit('browser-window-created', new FakeEvent(), this)
  }

  static getFocusedWindow(): BrowserWindow | null {
    // Whoever asks gets the fake; the real type stands for the parts above.
    return (focused as unknown as BrowserWindow | undefined) ?? null
  }

  async loadURL(url: string): Promise<void> {
    this.#alive()
    this.url = url
    await Promise.resolve()
    if (this.#destroyed) throw new Error('ERR_ABORTED')
    if (desktop.missingPages.has(url)) throw new Error(`ERR_FILE_NOT_FOUND (-6) loading '${url}'`)
    this.webContents.mainFrame = mainFrameOf(url)
    // The first paint can come before the scripts of the page have run.
    if (desktop.paintsHiddenWindows || this.#visible) this.emit('ready-to-show')
    this.webContents.loaded = true
    this.webContents.emit('did-finish-load')
  }
  show(): void {
    this.#alive()
    if (this.#visible) return
    this.#visible = true
    this.emit('show')
    this.focus()
    if (!desktop.paintsHiddenWindows) this.emit('ready-to-show')
  }
  hide(): void {
    this.#alive()
    if (!this.#visible) return
    this.#visible = false
    this.emit('hide')
    if (focused === this) this.blur()
  }
  focus(): void {
    this.#alive()
    if (focused === this || !this.#visible) return
    focused?.blur()
    focused = this
    this.emit('focus')
  }
  /** The user turns to something else. */
  blur(): void {
    if (focused !== this) return
    focused = undefined
    this.emit('blur', new FakeEvent())
  }
  close(): void {
    this.#alive()
    const event = new FakeEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#visible = false
    if (focused === this) focused = undefined
    app.windows.delete(this)
    this.emit('closed')
  }
  restore(): void {
    this.minimized = false
  }
  isVisible(): boolean {
    this.#alive()
    return this.#visible
  }
  isFocused(): boolean {
    this.#alive()
    return focused === this
  }
  isMinimized(): boolean {
    return this.minimized
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.#alive()
    this.boundsSet += 1
    this.#bounds = { ...this.#bounds, ...bounds }
  }
  getBounds(): Rectangle {
    return this.#bounds
  }
  setBackgroundColor(_colour: string): void {
    this.#alive()
  }
  setVisibleOnAllWorkspaces(...call: Parameters<BrowserWindow['setVisibleOnAllWorkspaces']>): void {
    this.workspaceCalls.push(call)
  }
  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
  }
}

/** The windows that are open, oldest first. */
export function openWindows(): readonly FakeBrowserWindow[] {
  return [...app.windows].filter((window) => window instanceof FakeBrowserWindow)
}

/** Nothing has the focus any more. */
export function resetFocus(): void {
  focused = undefined
}
