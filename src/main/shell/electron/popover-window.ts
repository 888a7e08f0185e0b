import type { BrowserWindow, Rectangle } from 'electron'
import { screen } from 'electron'
import type { Platform } from '../shell.ts'
import { pageGround } from './page-ground.ts'
import { isOnDisplay, placePopover } from './place-popover.ts'
import { whenPresentable } from './when-presentable.ts'
import type { AppWindows, WindowLook } from './window-factory.ts'

const size = { width: 360, height: 560 }

/** How long after losing the focus a click on the icon counts as the click that took it away. */
const blurGraceMs = 250

/** The popover: a frameless window by the tray that hides when it loses the focus. */
export interface PopoverWindow {
  /** Makes the window ahead of its first use, so that showing it takes no time. */
  prepare(): void
  show(): void
  hide(): void
  isVisible(): boolean
  /** Opens or hides it, as a hotkey or the command line asks. */
  toggle(): void
  /** Opens or hides it, as a click on the icon asks. */
  toggleByIcon(): void
  /** While held, it stays when it loses the focus. */
  hold(held: boolean): void
  onShown(listener: () => void): void
  /** Lets the window close for good, because the app quits. */
  release(): void
}

function look(platform: Platform): WindowLook {
  return {
    ...size,
    title: 'Aliasmith',
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    acceptFirstMouse: true,
    hiddenInMissionControl: true,
    backgroundColor: pageGround(),
    // A panel takes the keyboard without bringing the app to the front (electron#39914, electron#40307).
    ...(platform === 'mac' ? { type: 'panel' } : {}),
  }
}

/** Makes the popover of an app. `trayBounds` is asked anew each time; `now` gives milliseconds. */
export function createPopoverWindow(options: {
  readonly platform: Platform
  readonly windows: AppWindows
  trayBounds(): Rectangle
  now(): number
}): PopoverWindow {
  const { platform, windows } = options
  const listeners = new Set<() => void>()
  const ready = new WeakSet<BrowserWindow>()
  let held = false
  let released = false
  let wanted = false
  let hiddenByBlurAt = Number.NEGATIVE_INFINITY

  const isVisible = (): boolean => windows.find('popover')?.isVisible() ?? false

  function create(): BrowserWindow {
    const window = windows.open('popover', look(platform))
    // Without it the dock icon flashes at every call (electron#25368).
    if (platform === 'mac')
      window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true })

    whenPresentable(window, () => {
      ready.add(window)
      if (wanted) reveal(window)
    })
    window.on('show', () => {
      for (const listener of listeners) listener()
    })
    window.on('blur', () => hideAfterBlur(window))
    window.on('close', (event) => {
      if (released) return
      event.preventDefault()
      hide()
    })
    // A page that died is made anew at the next opening.
    window.webContents.on('render-process-gone', () => window.destroy())
    window.once('closed', () => {
      wanted = false
    })
    return window
  }

  function place(window: BrowserWindow): void {
    const tray = options.trayBounds()
    const atIcon = screen.getDisplayMatching(tray)
    const display = isOnDisplay(tray, atIcon.bounds)
      ? atIcon
      : screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const bounds = { ...placePopover({ platform, tray, display, size }), ...size }
    window.setBounds(bounds)
    // A move to a display of another scale changes the size, so it is set again after it (electron#10862).
    window.setBounds(bounds)
  }

  function reveal(window: BrowserWindow): void {
    place(window)
    window.setBackgroundColor(pageGround())
    window.show()
    window.focus()
  }

  function hide(): void {
    wanted = false
    windows.find('popover')?.hide()
  }

  function hideAfterBlur(window: BrowserWindow): void {
    // Hiding it takes the focus too, and that is not the user's turning away.
    if (!window.isVisible() || held || window.webContents.isDevToolsFocused()) return
    // On Windows a press on the icon takes the focus first; the click that follows decides.
    if (contains(options.trayBounds(), screen.getCursorScreenPoint())) return
    hiddenByBlurAt = options.now()
    hide()
  }

  function show(): void {
    wanted = true
    const window = windows.find('popover') ?? create()
    if (ready.has(window)) reveal(window)
  }

  function toggle(): void {
    if (isVisible()) hide()
    else show()
  }

  return {
    prepare() {
      if (windows.find('popover') === undefined) create()
    },
    show,
    hide,
    isVisible,
    toggle,
    toggleByIcon() {
      if (!isVisible() && options.now() - hiddenByBlurAt < blurGraceMs) return
      toggle()
    },
    hold(next) {
      const wasHeld = held
      held = next
      const window = windows.find('popover')
      // The focus may have gone while it was held, and no further blur will tell.
      if (wasHeld && !next && window?.isVisible() && !window.isFocused()) hideAfterBlur(window)
    },
    onShown(listener) {
      listeners.add(listener)
    },
    release() {
      released = true
    },
  }
}

function contains(rectangle: Rectangle, point: { readonly x: number; readonly y: number }): boolean {
  return (
    point.x >= rectangle.x &&
    point.x < rectangle.x + rectangle.width &&
    point.y >= rectangle.y &&
    point.y < rectangle.y + rectangle.height
  )
}
