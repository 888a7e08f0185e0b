import { type BrowserWindow, type Point, type Rectangle, screen } from 'electron'
import type { Platform } from '../../shell.ts'
import { isOnDisplay, placePopover } from './place-popover.ts'
import { contains } from './rectangle.ts'
import { pageGround } from './theme.ts'
import type { AppWindows, WindowLook } from './window-factory.ts'
import { whenPresentable } from './window-factory.ts'

const size = { width: 360, height: 560 }

/** How long after losing the focus a click on the icon counts as the click that took it away. */
const blurGraceMs = 250

/** How long a press on the icon may last before the loss of focus that it caused counts after all. */
const longestPressMs = 600

/** How often a panel is asked whether it still has the keyboard. Milliseconds. */
const keyboardLookMs = 200

/** The popover: a frameless window by the tray that hides when it loses the focus. */
export interface PopoverWindow {
  /** Makes the window ahead of its first use, so that showing it takes no time. */
  prepare(): void
  show(): void
  hide(): void
  isVisible(): boolean
  /** Hides it if it has the focus, and brings it to the front otherwise, as a hotkey or the command line asks. */
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
    tellsContentSize: true,
    hiddenInMissionControl: true,
    backgroundColor: pageGround(),
    // A panel takes the keyboard without bringing the app to the front (electron#39914, electron#40307).
    ...(platform === 'mac' ? { type: 'panel' } : {}),
  }
}

/** What the popover was opened by, which its place depends on for as long as it is open. */
interface Opening {
  readonly tray: Rectangle
  readonly cursor: Point
  readonly byIcon: boolean
}

/** Makes the popover of an app. `trayBounds` is asked anew each time; `now` gives milliseconds. */
export function createPopoverWindow(options: {
  readonly platform: Platform
  readonly windows: AppWindows
  /** Whether a program may place its windows; on Wayland the compositor does (electron#40886). */
  readonly placeable: boolean
  trayBounds(): Rectangle
  now(): number
}): PopoverWindow {
  const { platform, windows, placeable } = options
  const listeners = new Set<() => void>()
  const ready = new WeakSet<BrowserWindow>()
  let held = false
  let released = false
  let wanted = false
  let hiddenByBlurAt = Number.NEGATIVE_INFINITY
  let opening: Opening | undefined
  /** What the page needs to show everything without scrolling. */
  let contentHeight = size.height
  let longPress: ReturnType<typeof setTimeout> | undefined
  let keyboard: ReturnType<typeof setInterval> | undefined
  /** Whether the listeners know that it is there. */
  let told = false

  const isVisible = (): boolean => windows.find('popover')?.isVisible() ?? false

  function create(): BrowserWindow {
    const window = windows.open('popover', look(platform))
    contentHeight = size.height
    // Without it the dock icon flashes at every call (electron#25368).
    if (platform === 'mac')
      window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true })

    whenPresentable(window, () => {
      ready.add(window)
      if (wanted) reveal(window)
    })
    window.on('blur', () => hideAfterBlur(window))
    window.on('close', (event) => {
      if (released) return
      event.preventDefault()
      hide()
    })
    window.webContents.on('preferred-size-changed', (_event, preferred) => {
      contentHeight = preferred.height
      if (window.isVisible()) place(window)
    })
    window.once('closed', () => {
      wanted = false
      told = false
    })
    return window
  }

  function place(window: BrowserWindow): void {
    const wish = { width: size.width, height: Math.max(size.height, Math.ceil(contentHeight)) }
    if (!placeable) {
      // Nobody tells which display it will be on, so it has to fit into every one.
      const heights = screen.getAllDisplays().map(({ workArea }) => workArea.height)
      window.setSize(wish.width, Math.min(wish.height, ...heights))
      return
    }
    if (opening === undefined) return
    const { tray, cursor, byIcon } = opening
    const atIcon = screen.getDisplayMatching(tray)
    const display = isOnDisplay(tray, atIcon.bounds) ? atIcon : screen.getDisplayNearestPoint(cursor)
    const bounds = placePopover({ platform, tray, display, size: wish, ...(byIcon ? { click: cursor } : {}) })
    window.setBounds(bounds)
    // A move to a display of another scale changes the size, so it is set again after it
    // (electron#10862, electron#17852, electron#30673).
    window.setBounds(bounds)
  }

  function reveal(window: BrowserWindow): void {
    place(window)
    window.setBackgroundColor(pageGround())
    window.show()
    window.focus()
    followKeyboard(window)
    // Not by its event, which comes at every call, and on macOS whenever another window no longer covers this one.
    if (told) return
    told = true
    for (const listener of listeners) listener()
  }

  /**
   * A panel of macOS has the keyboard without being the app's main window, by which Electron tells of the focus
   * (shell/browser/ui/cocoa/electron_ns_window_delegate.mm, electron#49274). So it is asked.
   */
  function followKeyboard(window: BrowserWindow): void {
    if (platform !== 'mac') return
    clearInterval(keyboard)
    let had = false
    keyboard = setInterval(() => {
      if (window.isDestroyed() || !window.isVisible()) {
        clearInterval(keyboard)
        return
      }
      const has = window.isFocused()
      if (had && !has) hideAfterBlur(window)
      had = has
    }, keyboardLookMs)
    keyboard.unref()
  }

  function hide(): void {
    wanted = false
    told = false
    clearTimeout(longPress)
    windows.find('popover')?.hide()
  }

  function hideAfterBlur(window: BrowserWindow): void {
    clearTimeout(longPress)
    // Hiding it takes the focus too, and that is not the user's turning away.
    if (!window.isVisible() || held || window.webContents.isDevToolsFocused()) return
    // On Windows a press on the icon takes the focus first; the click that follows decides. If none does, because the
    // icon's menu was opened instead, the focus is simply gone.
    if (contains(options.trayBounds(), screen.getCursorScreenPoint())) {
      longPress = setTimeout(() => {
        if (window.isDestroyed() || window.isFocused() || held) return
        hiddenByBlurAt = options.now()
        hide()
      }, longestPressMs)
      return
    }
    hiddenByBlurAt = options.now()
    hide()
  }

  function show(byIcon = false): void {
    wanted = true
    clearTimeout(longPress)
    // The user may have hidden the whole app, which nothing here did.
    if (!isVisible()) told = false
    opening = { tray: options.trayBounds(), cursor: screen.getCursorScreenPoint(), byIcon }
    const window = windows.find('popover') ?? create()
    if (ready.has(window)) reveal(window)
  }

  // A display that is unplugged or turned takes the bar along.
  const placeAgain = () => {
    const window = windows.find('popover')
    if (window?.isVisible()) place(window)
  }
  screen.on('display-metrics-changed', placeAgain)
  screen.on('display-removed', placeAgain)

  return {
    prepare() {
      if (windows.find('popover') === undefined) create()
    },
    show: () => show(),
    hide,
    isVisible,
    toggle() {
      // One that is kept open is seen, but somebody works elsewhere: they want to type into it.
      if (windows.find('popover')?.isFocused()) hide()
      else show()
    },
    toggleByIcon() {
      if (isVisible()) hide()
      else if (options.now() - hiddenByBlurAt >= blurGraceMs) show(true)
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
