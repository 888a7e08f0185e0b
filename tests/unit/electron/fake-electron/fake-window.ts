import { EventEmitter } from 'node:events'
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  HandlerDetails,
  Input,
  Point,
  Rectangle,
  RenderProcessGoneDetails,
  WebContents,
  WebFrameMain,
  WindowOpenHandlerResponse,
} from 'electron'
import { app } from './fake-app.ts'
import { desktop, displayNearest, FakeEvent } from './fake-desktop.ts'
import { FakeMenu } from './fake-tray.ts'

let nextId = 1
let focused: FakeBrowserWindow | undefined

const mainFrameOf = (url: string) =>
  ({ origin: url.split('/').slice(0, 3).join('/'), parent: null }) satisfies Pick<
    WebFrameMain,
    'origin' | 'parent'
  >

export class FakeWebContents
  extends EventEmitter
  implements
    Pick<
      WebContents,
      'id' | 'send' | 'setWindowOpenHandler' | 'isDevToolsFocused' | 'getZoomFactor' | 'setZoomFactor'
    >
{
  readonly id = nextId++
  readonly sent: { readonly channel: string; readonly args: readonly unknown[] }[] = []
  mainFrame: Pick<WebFrameMain, 'origin' | 'parent'> = mainFrameOf('about://blank')
  devToolsFocused = false
  loaded = false
  /** Whether a process draws the page: from the moment its navigation is committed. */
  live = false
  #openHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | undefined

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.#openHandler = handler
  }
  isDevToolsFocused(): boolean {
    return this.devToolsFocused
  }
  getZoomFactor(): number {
    return desktop.zoom
  }
  /**
   * For every page of the app. Ignored without a live page (shell/browser/web_contents_zoom_controller.cc); throws as
   * shell/browser/api/electron_api_web_contents.cc does.
   */
  setZoomFactor(factor: number): void {
    if (factor < 0.001) throw new Error("'zoomFactor' must be a double greater than 0.0")
    if (this.live) desktop.zoom = factor
  }
  /** The page is committed, before its scripts run. */
  commit(): void {
    this.live = true
    this.emit('did-navigate', new FakeEvent())
  }
  /** The user presses a key in the page. Returns whether the page and the menu get it. */
  press(input: Partial<Input>): boolean {
    const event = new FakeEvent()
    const held = { shift: false, control: false, alt: false, meta: false }
    this.emit('before-input-event', event, { type: 'keyDown', key: '', code: '', ...held, ...input })
    return !event.defaultPrevented
  }
  /** A page receives only messages that arrive after its scripts ran. */
  send(channel: string, ...args: unknown[]): void {
    if (this.loaded) this.sent.push({ channel, args })
  }
  /**
   * The process of the page dies. Electron reports it to the app first today
   * (electron/lib/browser/api/web-contents.ts).
   */
  die(
    reason: RenderProcessGoneDetails['reason'],
    exitCode = 1,
    order: readonly ('app' | 'page')[] = ['app', 'page'],
  ): void {
    const details: RenderProcessGoneDetails = { reason, exitCode }
    this.loaded = false
    this.live = false
    for (const hearer of order) {
      if (hearer === 'app') app.emit('render-process-gone', new FakeEvent(), this, details)
      else this.emit('render-process-gone', new FakeEvent(), details)
    }
  }
  /** The page calls `window.open`. Returns whether a window opened. */
  openFromPage(details: Pick<HandlerDetails, 'url'>): boolean {
    return this.#openHandler?.(details as HandlerDetails).action !== 'deny'
  }
  /** The page causes a cancellable event. Returns whether it was not cancelled. */
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
  | 'blur'
  | 'close'
  | 'destroy'
  | 'restore'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isDestroyed'
  | 'loadURL'
  | 'setBounds'
  | 'setSize'
  | 'getBounds'
  | 'getNormalBounds'
  | 'maximize'
  | 'isMaximized'
  | 'setBackgroundColor'
  | 'setVisibleOnAllWorkspaces'
  | 'setMenuBarVisibility'
>

export class FakeBrowserWindow extends EventEmitter implements UsedOfBrowserWindow {
  readonly #webContents = new FakeWebContents()
  readonly options: BrowserWindowConstructorOptions
  readonly workspaceCalls: Parameters<BrowserWindow['setVisibleOnAllWorkspaces']>[] = []
  boundsSet = 0
  url = ''
  minimized = false
  backgroundColour = ''
  /** Whether the window shows a menu bar, on systems where the menu is in the window. */
  menuBarVisible: boolean
  #maximized = false
  #visible = false
  #destroyed = false
  #bounds: Rectangle

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    this.#visible = options.show ?? true
    this.backgroundColour = options.backgroundColor ?? ''
    // A window without a frame takes the keys of the menu alone (shell/browser/ui/views/root_view.cc).
    const hasBar = Boolean(FakeMenu.applicationMenu) && options.frame !== false
    this.menuBarVisible = hasBar && options.autoHideMenuBar !== true
    const { x, y, width = 800, height = 600 } = options
    const area = displayNearest({ x: 0, y: 0, width: 0, height: 0 })?.workArea
    // Without a position a window opens in the middle of the primary display.
    this.#bounds = {
      x: x ?? (area?.x ?? 0) + Math.round(((area?.width ?? width) - width) / 2),
      y: y ?? (area?.y ?? 0) + Math.round(((area?.height ?? height) - height) / 2),
      width: Math.round(width * this.#scaleBetween({ x: 0, y: 0 }, { x: x ?? 0, y: y ?? 0 })),
      height: Math.round(height * this.#scaleBetween({ x: 0, y: 0 }, { x: x ?? 0, y: y ?? 0 })),
    }
    app.windows.add(this)
    app.emit('web-contents-created', new FakeEvent(), this.webContents)
    app.emit('browser-window-created', new FakeEvent(), this)
  }

  get webContents(): FakeWebContents {
    this.#alive()
    return this.#webContents
  }
  static getFocusedWindow(): BrowserWindow | null {
    // Callers get the fake; the real type stands for the parts above.
    return (focused as unknown as BrowserWindow | undefined) ?? null
  }

  async loadURL(url: string): Promise<void> {
    this.#alive()
    this.url = url
    await Promise.resolve()
    if (this.#destroyed) throw new Error('ERR_ABORTED')
    if (desktop.missingPages.has(url)) throw new Error(`ERR_FILE_NOT_FOUND (-6) loading '${url}'`)
    this.webContents.mainFrame = mainFrameOf(url)
    this.webContents.commit()
    // The first paint can precede the scripts of the page.
    if (desktop.paintsHiddenWindows || this.#visible) this.emit('ready-to-show')
    this.webContents.loaded = true
    this.webContents.emit('did-finish-load')
  }
  /** Emits the event even if the window is visible (shell/browser/native_window_views.cc). */
  show(): void {
    this.#alive()
    const wasVisible = this.#visible
    this.#visible = true
    this.emit('show')
    this.focus()
    if (!desktop.paintsHiddenWindows && !wasVisible) this.emit('ready-to-show')
  }
  /** Emits the event even if the window is hidden. */
  hide(): void {
    this.#alive()
    this.#visible = false
    this.emit('hide')
    if (!desktop.hiddenWindowsKeepFocus) this.#loseFocus()
  }
  /** On macOS another window covers it, or no longer does. Electron reports this like hiding and showing. */
  cover(covered: boolean): void {
    this.emit(covered ? 'hide' : 'show')
  }
  focus(): void {
    this.#alive()
    if (focused === this || !this.#visible) return
    focused?.blur()
    focused = this
    this.#emitSoon('focus')
  }
  /**
   * The app gives the focus away, or the user turns to another program. For a hidden window it does nothing
   * (shell/browser/native_window_views.cc).
   */
  blur(): void {
    this.#alive()
    if (this.#visible) this.#loseFocus()
  }
  /** A panel of macOS loses the keyboard, and need not report it. */
  #loseFocus(): void {
    if (focused !== this) return
    focused = undefined
    if (this.options.type !== 'panel' || desktop.panelsBlur) this.#emitSoon('blur')
  }
  /** A turn of the event loop later, when the window may be gone or shown again. */
  #emitSoon(name: 'focus' | 'blur'): void {
    queueMicrotask(() => {
      if (!this.#destroyed) this.emit(name, new FakeEvent())
    })
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
    const next = { ...this.#bounds, ...bounds }
    // The size still uses the scale of the window’s former display (electron#10862).
    const scale = this.#scaleBetween(this.#bounds, next)
    this.#change({ ...next, width: Math.round(next.width * scale), height: Math.round(next.height * scale) })
  }
  setSize(width: number, height: number): void {
    this.#alive()
    this.#change({ ...this.#bounds, width, height })
  }
  getBounds(): Rectangle {
    const area = displayNearest(this.#bounds)?.workArea
    return this.#maximized && area !== undefined ? area : this.#bounds
  }
  getNormalBounds(): Rectangle {
    this.#alive()
    return this.#bounds
  }
  /** Like the real one, it shows the window. */
  maximize(): void {
    this.#alive()
    this.#visible = true
    this.#maximized = true
    this.emit('maximize')
    this.emit('resize')
  }
  unmaximize(): void {
    this.#maximized = false
    this.emit('unmaximize')
    this.emit('resize')
  }
  isMaximized(): boolean {
    this.#alive()
    return this.#maximized
  }
  /** The user drags the window or one of its edges. */
  drag(bounds: Partial<Rectangle>): void {
    this.#change({ ...this.#bounds, ...bounds })
  }
  /** Whether an opaque background hides the material of macOS behind the page. */
  get covered(): boolean {
    return this.options.vibrancy !== undefined && this.backgroundColour !== ''
  }
  setBackgroundColor(colour: string): void {
    this.#alive()
    this.backgroundColour = colour
  }
  setMenuBarVisibility(visible: boolean): void {
    this.#alive()
    this.menuBarVisible = visible
  }
  #change(next: Rectangle): void {
    const { x, y, width, height } = this.#bounds
    this.#bounds = next
    if (next.x !== x || next.y !== y) this.emit('move')
    if (next.width !== width || next.height !== height) this.emit('resize')
  }
  #scaleBetween(from: Point, to: Point): number {
    const scaleAt = ({ x, y }: Point) => displayNearest({ x, y, width: 0, height: 0 })?.scaleFactor ?? 1
    return scaleAt(from) / scaleAt(to)
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

/** No window has the focus any more. */
export function resetFocus(): void {
  focused = undefined
}
