import { app, type BrowserWindow, type Point, type Rectangle, type Size, screen } from 'electron'
import type { Platform, WindowBounds } from '../../shell.ts'
import { bottom, right, sharedArea, within } from './rectangle.ts'
import { hasMaterial, pageGround } from './theme.ts'
import type { AppWindows, WindowLook } from './window-factory.ts'
import { whenPresentable } from './window-factory.ts'

const standard = { width: 920, height: 680 }
const smallest = { width: 640, height: 480 }

/** A window that is being dragged reports its place many times a second; the last report counts. Milliseconds. */
const settledMs = 500

/** A window of macOS without a bar of its own, on the material of a sidebar; elsewhere the ground of its page. */
function frameOf(platform: Platform): WindowLook {
  return hasMaterial(platform)
    ? { titleBarStyle: 'hiddenInset', vibrancy: 'sidebar', pageFrame: 'inset' }
    : { backgroundColor: pageGround() }
}

/** The settings window, created when it is needed, at most one at a time. Nothing is opened yet. */
export function createSettingsWindow(options: {
  readonly platform: Platform
  readonly windows: AppWindows
  /** Whether a program may place its windows here. */
  readonly placeable: boolean
  /** The app's picture, for a desktop without a menu entry of the app: that of an AppImage is not installed. */
  readonly icon?: string
}) {
  const { platform, windows, placeable, icon } = options
  const listeners = new Set<(bounds: WindowBounds) => void>()

  function bringToFront(window: BrowserWindow): void {
    if (window.isMinimized()) window.restore()
    window.show()
    // A window alone does not bring an app without a dock icon to the front.
    app.focus({ steal: true })
    window.focus()
  }

  function open(saved: WindowBounds | undefined): void {
    const primary = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
    const { size, position, maximized } = restoreBounds(saved, {
      workAreas: [primary, ...others].map(({ workArea }) => workArea),
      standard,
      smallest,
      placeable,
    })
    const window = windows.open('settings', {
      ...size,
      ...position,
      minWidth: smallest.width,
      minHeight: smallest.height,
      title: 'Aliasmith',
      ...(icon === undefined ? {} : { icon }),
      ...frameOf(platform),
    })
    // Its keys work without it. An automatic menu bar would appear at a press of Alt (shell/browser/ui/views/root_view.cc).
    window.setMenuBarVisibility(false)
    // The size follows the scale of the primary display and differs on a display of another scale (electron#10862).
    if (position !== undefined) window.setBounds({ ...position, ...size })
    whenPresentable(window, () => {
      // `maximize` shows the window, too, so it cannot be called earlier.
      if (maximized) window.maximize()
      bringToFront(window)
      followPlace(window)
    })
  }

  function followPlace(window: BrowserWindow): void {
    let moved: WindowBounds | undefined
    let timer: ReturnType<typeof setTimeout> | undefined

    function reportBounds(): void {
      clearTimeout(timer)
      if (moved === undefined) return
      for (const listener of listeners) listener(moved)
      moved = undefined
    }
    function note(): void {
      const { x, y, width, height } = window.getNormalBounds()
      moved = { x, y, width, height, ...(window.isMaximized() ? { maximized: true } : {}) }
      clearTimeout(timer)
      timer = setTimeout(reportBounds, settledMs)
    }

    window.on('move', note)
    window.on('resize', note)
    window.on('maximize', note)
    window.on('unmaximize', note)
    // The window is gone by then, but its last reported place is known.
    window.once('closed', reportBounds)
  }

  return {
    /** Opens the window at its former place, or brings an open window to the front. */
    show(bounds?: WindowBounds): void {
      const present = windows.find('settings')
      if (present === undefined) open(bounds)
      else bringToFront(present)
    },
    onMoved(listener: (bounds: WindowBounds) => void): void {
      listeners.add(listener)
    },
  }
}

export type SettingsWindow = ReturnType<typeof createSettingsWindow>

/** The place where a window opens. Without a position the system chooses one. */
export interface RestoredBounds {
  readonly size: Size
  readonly position?: Point
  readonly maximized: boolean
}

/**
 * The place where a window that was at `saved` opens now. It keeps its place if all of it is visible, even across two
 * displays. Otherwise it is moved, and made smaller if need be, into the display that shows most of it. If no display
 * shows any of it, its display is gone, and only its size is kept.
 */
export function restoreBounds(
  saved: WindowBounds | undefined,
  options: {
    /** The work areas of the present displays, the primary one first. */
    readonly workAreas: readonly Rectangle[]
    /** The size of the first opening. */
    readonly standard: Size
    readonly smallest: Size
    /** Whether a program may place its windows; on Wayland the compositor does (electron#40886). */
    readonly placeable: boolean
  },
): RestoredBounds {
  const { workAreas, standard, smallest } = options
  const wished = {
    width: Math.max(saved?.width ?? standard.width, smallest.width),
    height: Math.max(saved?.height ?? standard.height, smallest.height),
  }
  const maximized = saved?.maximized ?? false
  const [primary] = workAreas
  if (primary === undefined) return { size: wished, maximized }

  const fitting = (area: Rectangle): Size => ({
    width: Math.min(wished.width, area.width),
    height: Math.min(wished.height, area.height),
  })
  if (saved === undefined || !options.placeable) return { size: fitting(primary), maximized }

  const whole = { x: saved.x, y: saved.y, ...wished }
  const shares = workAreas
    .map((area) => ({ area, shared: sharedArea(whole, area) }))
    .toSorted((a, b) => b.shared - a.shared)
  const seen = shares.reduce((sum, { shared }) => sum + shared, 0)
  if (seen === whole.width * whole.height)
    return { size: wished, position: { x: saved.x, y: saved.y }, maximized }

  const [best] = shares
  if (best === undefined || best.shared === 0) return { size: fitting(primary), maximized }
  const { area } = best
  const size = fitting(area)
  const position = {
    x: within(saved.x, area.x, right(area) - size.width),
    y: within(saved.y, area.y, bottom(area) - size.height),
  }
  return { size, position, maximized }
}
