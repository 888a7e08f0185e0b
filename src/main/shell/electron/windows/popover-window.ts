import { type BrowserWindow, type Point, type Rectangle, screen } from 'electron'
import type { Platform } from '../../shell.ts'
import { isOnDisplay, placePopover } from './place-popover.ts'
import { contains } from './rectangle.ts'
import { hasMaterial, pageGround } from './theme.ts'
import type { AppWindows, WindowLook } from './window-factory.ts'
import { whenPresentable } from './window-factory.ts'

const size = { width: 380, height: 560 }

/** How long after a loss of focus a click on the icon counts as the click that caused it. Milliseconds. */
const blurGraceMs = 250

/** How long a press on the icon may last before the loss of focus that it caused counts after all. Milliseconds. */
const longestPressMs = 600

/** How often a panel is asked whether it still has the keyboard. Milliseconds. */
const keyboardLookMs = 200

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
    reportsContentSize: true,
    comesAnswered: true,
    hiddenInMissionControl: true,
    // A panel is no active window, by which the material would otherwise look (shell/browser/native_window_mac.mm).
    ...(hasMaterial(platform)
      ? { vibrancy: 'popover', visualEffectState: 'active', pageFrame: 'material' }
      : { backgroundColor: pageGround() }),
    // A panel takes the keyboard without bringing the app to the front (electron#39914, electron#40307).
    ...(platform === 'mac' ? { type: 'panel' } : {}),
  }
}

/** The circumstances of an opening, on which the popover's place depends while it is open. */
interface Opening {
  readonly tray: Rectangle
  readonly cursor: Point
  readonly byIcon: boolean
}

/**
 * The popover: a frameless window by the tray that hides when it loses the focus. `trayBounds` is called whenever the
 * bounds are needed; `now` returns milliseconds.
 */
export function createPopoverWindow(options: {
  readonly platform: Platform
  readonly windows: AppWindows
  /** Whether a program may place its windows; on Wayland the compositor does (electron#40886). */
  readonly placeable: boolean
  trayBounds(): Rectangle
  now(): number
}) {
  const { platform, windows, placeable } = options
  const listeners = new Set<() => void>()
  const ready = new WeakSet<BrowserWindow>()
  let held = false
  let released = false
  let wanted = false
  let hiddenByBlurAt = Number.NEGATIVE_INFINITY
  let opening: Opening | undefined
  /** The height that shows the whole page without scrolling. */
  let contentHeight = size.height
  let longPress: ReturnType<typeof setTimeout> | undefined
  let keyboard: ReturnType<typeof setInterval> | undefined
  /** Whether the listeners know that the popover is visible. */
  let announced = false

  const isVisible = (): boolean => windows.find('popover')?.isVisible() ?? false

  function create(): BrowserWindow {
    const window = windows.open('popover', look(platform))
    contentHeight = size.height
    // Without this option the dock icon flashes at every call (electron#25368).
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
      announced = false
    })
    return window
  }

  function place(window: BrowserWindow): void {
    // The page counts in its own pixels, which the size of text enlarges.
    const zoom = window.webContents.getZoomFactor()
    const wish = {
      width: Math.round(size.width * zoom),
      height: Math.max(Math.round(size.height * zoom), Math.ceil(contentHeight)),
    }
    if (!placeable) {
      // Its display is unknown, so it must fit into every display.
      const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
      window.setSize(
        Math.min(wish.width, ...areas.map(({ width }) => width)),
        Math.min(wish.height, ...areas.map(({ height }) => height)),
      )
      return
    }
    if (opening === undefined) return
    const { tray, cursor, byIcon } = opening
    const atIcon = screen.getDisplayMatching(tray)
    const display = isOnDisplay(tray, atIcon.bounds) ? atIcon : screen.getDisplayNearestPoint(cursor)
    const bounds = placePopover({ platform, tray, display, size: wish, ...(byIcon ? { click: cursor } : {}) })
    window.setBounds(bounds)
    // A move to a display of another scale changes the size, so it is set again afterwards (electron#10862,
    // electron#17852, electron#30673).
    window.setBounds(bounds)
  }

  function reveal(window: BrowserWindow): void {
    place(window)
    if (!hasMaterial(platform)) window.setBackgroundColor(pageGround())
    window.show()
    window.focus()
    followKeyboard(window)
    // The window's own event comes at every call, and on macOS whenever another window no longer covers it.
    if (announced) return
    announced = true
    for (const listener of listeners) listener()
  }

  /**
   * A panel of macOS has the keyboard without being the app's main window, by which Electron reports the focus
   * (shell/browser/ui/cocoa/electron_ns_window_delegate.mm, electron#49274). So the panel is asked.
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
    announced = false
    clearTimeout(longPress)
    const window = windows.find('popover')
    // On Windows a hidden window keeps the focus, and no other program gets it (electron#10023, electron#28451).
    if (platform === 'windows' && window?.isFocused()) window.blur()
    window?.hide()
  }

  function hideAfterBlur(window: BrowserWindow): void {
    clearTimeout(longPress)
    // Hiding it takes the focus too, and is not the user's turning away.
    if (!wanted || !window.isVisible() || held || window.webContents.isDevToolsFocused()) return
    // On Windows a press on the icon takes the focus first; the click that follows decides. Without a click, because
    // the icon's menu opened instead, the focus is simply lost.
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
    // The user may have hidden the whole app, which no code here did.
    if (!isVisible()) announced = false
    opening = { tray: options.trayBounds(), cursor: screen.getCursorScreenPoint(), byIcon }
    const window = windows.find('popover') ?? create()
    if (ready.has(window)) reveal(window)
  }

  // The bar moves with a display that is unplugged or turned.
  const placeAgain = () => {
    const window = windows.find('popover')
    if (window?.isVisible()) place(window)
  }
  screen.on('display-metrics-changed', placeAgain)
  screen.on('display-removed', placeAgain)

  return {
    /** Creates the window ahead of its first use, so that showing it takes no time. */
    prepare(): void {
      if (windows.find('popover') === undefined) create()
    },
    show: () => show(),
    hide,
    isVisible,
    /** Gives an open popover the size and the place that belong to the size of its text. */
    placeAgain,
    /** Hides it if it has the focus, and otherwise brings it to the front, for a hotkey or the command line. */
    toggle(): void {
      // A popover that is kept open is visible, but its user works elsewhere and wants to type into it.
      if (windows.find('popover')?.isFocused()) hide()
      else show()
    },
    /** Opens or hides it, for a click on the icon. */
    toggleByIcon(): void {
      if (isVisible()) hide()
      else if (options.now() - hiddenByBlurAt >= blurGraceMs) show(true)
    },
    /** While held, it stays visible when it loses the focus. */
    hold(next: boolean): void {
      const wasHeld = held
      held = next
      const window = windows.find('popover')
      // The focus may have gone while it was held, and no further blur will report that.
      if (wasHeld && !next && window?.isVisible() && !window.isFocused()) hideAfterBlur(window)
    },
    onShown(listener: () => void): void {
      listeners.add(listener)
    },
    /** Lets the window close for good, because the app quits. */
    release(): void {
      released = true
    },
  }
}
