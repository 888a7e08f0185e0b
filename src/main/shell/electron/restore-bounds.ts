import type { Point, Rectangle, Size } from 'electron'
import type { WindowBounds } from '../shell.ts'
import { bottom, right, sharedArea, within } from './rectangle.ts'

/** Where a window opens. Without a position the system chooses one. */
export interface RestoredBounds {
  readonly size: Size
  readonly position?: Point
  readonly maximized: boolean
}

/** What a window that was moved is measured against. */
export interface RestoreOptions {
  /** The work areas of the displays that are there now, the primary one first. */
  readonly workAreas: readonly Rectangle[]
  /** What it opens with for the first time. */
  readonly standard: Size
  readonly smallest: Size
  /** Whether a program may place its windows; on Wayland the compositor does (electron#40886). */
  readonly placeable: boolean
}

/**
 * Where a window that was at `saved` opens now. It stays where it was if all of it can be seen, over two displays, too.
 * Otherwise it is moved, and made smaller if need be, into the display that shows most of it. If none does, its display
 * is gone, and only its size is kept.
 */
export function restoreBounds(saved: WindowBounds | undefined, options: RestoreOptions): RestoredBounds {
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
