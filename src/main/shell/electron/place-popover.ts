import type { Display, Point, Rectangle, Size } from 'electron'
import type { Platform } from '../shell.ts'

/** Free space between the popover and the edges it keeps away from. */
const gap = 8

/** What the placement depends on. All in device-independent pixels. */
export interface PopoverSurroundings {
  readonly platform: Platform
  /** The icon's bounds; empty where the desktop does not tell (electron#15003). */
  readonly tray: Rectangle
  readonly display: Pick<Display, 'bounds' | 'workArea'>
  readonly size: Size
}

type Side = 'top' | 'bottom' | 'left' | 'right'

const right = (rectangle: Rectangle): number => rectangle.x + rectangle.width
const bottom = (rectangle: Rectangle): number => rectangle.y + rectangle.height

/** Whether the icon can be seen on the display. macOS 26 can hide it and then reports bounds outside every display. */
export function isOnDisplay(tray: Rectangle, bounds: Rectangle): boolean {
  return (
    tray.width > 0 &&
    tray.height > 0 &&
    tray.x < right(bounds) &&
    right(tray) > bounds.x &&
    tray.y < bottom(bounds) &&
    bottom(tray) > bounds.y
  )
}

/** The side of the display that a bar takes space from, if one does. */
function barSide({ bounds, workArea }: Pick<Display, 'bounds' | 'workArea'>): Side | undefined {
  const taken: readonly (readonly [Side, number])[] = [
    ['bottom', bottom(bounds) - bottom(workArea)],
    ['top', workArea.y - bounds.y],
    ['left', workArea.x - bounds.x],
    ['right', right(bounds) - right(workArea)],
  ]
  return taken.toSorted((a, b) => b[1] - a[1]).find(([, space]) => space > 0)?.[0]
}

/** The side of the display that the icon is nearest to, for a bar that hides itself and takes no space. */
function nearestSide(tray: Rectangle, bounds: Rectangle): Side {
  const x = tray.x + tray.width / 2
  const y = tray.y + tray.height / 2
  const distances: readonly (readonly [Side, number])[] = [
    ['bottom', bottom(bounds) - y],
    ['top', y - bounds.y],
    ['left', x - bounds.x],
    ['right', right(bounds) - x],
  ]
  return distances.toSorted((a, b) => a[1] - b[1])[0]?.[0] ?? 'bottom'
}

function within(value: number, from: number, to: number): number {
  return Math.round(Math.max(from, Math.min(value, to)))
}

/** Where the popover's top left corner belongs: at the icon, or in the bar's corner where no icon can be seen. */
export function placePopover({ platform, tray, display, size }: PopoverSurroundings): Point {
  const { bounds, workArea } = display
  const seen = isOnDisplay(tray, bounds)
  const side: Side =
    platform === 'mac'
      ? 'top'
      : (barSide(display) ?? (seen ? nearestSide(tray, bounds) : platform === 'linux' ? 'top' : 'bottom'))

  // Without an icon, the corner where trays are: at the far end of the bar.
  const alongX = seen ? tray.x + tray.width / 2 - size.width / 2 : right(workArea)
  const alongY = seen ? tray.y + tray.height / 2 - size.height / 2 : bottom(workArea)
  const wanted: Readonly<Record<Side, Point>> = {
    // Over a full-screen app the menu bar is there without taking space.
    top: { x: alongX, y: seen ? Math.max(workArea.y, bottom(tray)) : workArea.y },
    bottom: { x: alongX, y: bottom(workArea) },
    left: { x: workArea.x, y: alongY },
    right: { x: right(workArea), y: alongY },
  }
  const { x, y } = wanted[side]
  return {
    x: within(x, workArea.x + gap, right(workArea) - size.width - gap),
    y: within(y, workArea.y + gap, bottom(workArea) - size.height - gap),
  }
}
