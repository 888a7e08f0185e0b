import type { Display, Point, Rectangle, Size } from 'electron'
import type { Platform } from '../../shell.ts'
import { bottom, contains, right, sharedArea, within } from './rectangle.ts'

/** The space between the popover and the edges around it. */
const gap = 8

/** A bar that hides itself is at most this thick; an icon farther from the edge is in the overflow area. */
const thickestBar = 80

/** The height of Windows 11's taskbar, for a hidden taskbar when only the overflow area is known. */
const usualBar = 48

/** The facts that decide the placement. All in device-independent pixels. */
export interface PopoverSurroundings {
  readonly platform: Platform
  /** The icon's bounds; empty if the desktop does not report them (electron#15003). */
  readonly tray: Rectangle
  /** The place where the icon was clicked, which replaces unknown bounds. */
  readonly click?: Point
  readonly display: Pick<Display, 'bounds' | 'workArea'>
  /** The preferred size. */
  readonly size: Size
}

type Side = 'top' | 'bottom' | 'left' | 'right'
type Spaces = Readonly<Record<Side, number>>

/** The usual sides of trays, first to last, for an icon that cannot be seen: a bar at the side is rather a dock. */
const usualSides: Readonly<Record<Platform, readonly [Side, ...Side[]]>> = {
  mac: ['top'],
  windows: ['bottom', 'top', 'right', 'left'],
  linux: ['top', 'bottom', 'right', 'left'],
}

/** Whether the icon can be seen on the display. macOS 26 can hide it and then reports bounds outside every display. */
export function isOnDisplay(tray: Rectangle, bounds: Rectangle): boolean {
  return sharedArea(tray, bounds) > 0
}

/** The distances of the sides of `inner` from those of `outer`. */
function spacesBetween(outer: Rectangle, inner: Rectangle): Spaces {
  return {
    top: inner.y - outer.y,
    bottom: bottom(outer) - bottom(inner),
    left: inner.x - outer.x,
    right: right(outer) - right(inner),
  }
}

/** The icon, or else the click on it; `undefined` if neither is known. */
function anchorOf({ tray, click, display }: PopoverSurroundings): Rectangle | undefined {
  if (isOnDisplay(tray, display.bounds)) return tray
  return click !== undefined && contains(display.bounds, click)
    ? { ...click, width: 1, height: 1 }
    : undefined
}

/** The side of the icon's bar. A bar that hides itself takes no space; then the icon's place decides. */
function barSide(platform: Platform, taken: Spaces, toAnchor: Spaces | undefined): Side {
  const usual = usualSides[platform]
  const bars = usual.filter((side) => taken[side] > 0)
  if (toAnchor === undefined || platform === 'mac') return bars[0] ?? usual[0]
  const candidates = bars.length > 0 ? bars : usual
  return candidates.toSorted((a, b) => toAnchor[a] - toAnchor[b])[0] ?? usual[0]
}

/** How much of a side belongs to the bar, whether or not it currently takes that space from other windows. */
function barThickness(taken: number, anchorSpan: number | undefined): number {
  if (taken > 0 || anchorSpan === undefined) return taken
  return anchorSpan <= thickestBar ? anchorSpan : usualBar
}

/**
 * The place and size of the popover: at the icon, or in the corner of the bar if the icon cannot be seen. It has its
 * preferred size, limited by the work area.
 */
export function placePopover(surroundings: PopoverSurroundings): Rectangle {
  const { platform, display, size } = surroundings
  const { bounds } = display
  const taken = spacesBetween(bounds, display.workArea)
  const anchor = anchorOf(surroundings)
  const toAnchor = anchor && spacesBetween(bounds, anchor)
  const side = barSide(platform, taken, toAnchor)

  const along = side === 'top' || side === 'bottom' ? anchor?.height : anchor?.width
  const span = toAnchor && along !== undefined ? toAnchor[side] + along : undefined
  const edges: Spaces = { ...taken, [side]: barThickness(taken[side], span) }
  const free: Rectangle = {
    x: bounds.x + edges.left + gap,
    y: bounds.y + edges.top + gap,
    width: bounds.width - edges.left - edges.right - 2 * gap,
    height: bounds.height - edges.top - edges.bottom - 2 * gap,
  }
  const height = Math.floor(Math.min(size.height, Math.max(free.height, 0)))
  const width = Math.floor(Math.min(size.width, Math.max(free.width, 0)))

  // Without an icon, the corner where trays are: at the far end of the bar.
  const besideX = anchor ? anchor.x + anchor.width / 2 - width / 2 : right(free)
  const besideY = anchor ? anchor.y + anchor.height / 2 - height / 2 : bottom(free)
  const wanted: Readonly<Record<Side, Point>> = {
    top: { x: besideX, y: free.y },
    bottom: { x: besideX, y: bottom(free) },
    left: { x: free.x, y: besideY },
    right: { x: right(free), y: besideY },
  }
  return {
    x: within(wanted[side].x, free.x, right(free) - width),
    y: within(wanted[side].y, free.y, bottom(free) - height),
    width,
    height,
  }
}
