import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PopoverSurroundings,
  placePopover,
} from '../../../../src/main/shell/electron/windows/place-popover.ts'

const size = { width: 360, height: 600 }
const none = { x: 0, y: 0, width: 0, height: 0 }
const bounds = { x: 0, y: 0, width: 1920, height: 1080 }

/** A display whose bar takes the given space on one side. */
const display = (bar: { top?: number; bottom?: number; left?: number; right?: number }, of = bounds) => ({
  bounds: of,
  workArea: {
    x: of.x + (bar.left ?? 0),
    y: of.y + (bar.top ?? 0),
    width: of.width - (bar.left ?? 0) - (bar.right ?? 0),
    height: of.height - (bar.top ?? 0) - (bar.bottom ?? 0),
  },
})

type Case = Omit<PopoverSurroundings, 'size'> & {
  at: { x: number; y: number; width?: number; height?: number }
  name: string
}

const cases: Case[] = [
  {
    name: 'macOS: centred under the icon',
    platform: 'mac',
    tray: { x: 1200, y: 0, width: 30, height: 24 },
    display: display({ top: 24 }),
    at: { x: 1035, y: 32 },
  },
  {
    name: 'macOS: kept on screen for an icon in the corner',
    platform: 'mac',
    tray: { x: 1880, y: 0, width: 30, height: 24 },
    display: display({ top: 24 }),
    at: { x: 1552, y: 32 },
  },
  {
    name: 'macOS: under the menu bar over a full-screen app, where it takes no space',
    platform: 'mac',
    tray: { x: 1200, y: 0, width: 30, height: 24 },
    display: display({}),
    at: { x: 1035, y: 32 },
  },
  {
    name: 'macOS: on a second display to the left',
    platform: 'mac',
    tray: { x: -500, y: 0, width: 30, height: 24 },
    display: display({ top: 24 }, { x: -1920, y: 0, width: 1920, height: 1080 }),
    at: { x: -665, y: 32 },
  },
  {
    name: 'macOS: the top right corner for an icon that the system hides off every display',
    platform: 'mac',
    tray: { x: -4000, y: -40, width: 30, height: 24 },
    display: display({ top: 24 }),
    at: { x: 1552, y: 32 },
  },
  {
    name: 'Windows: above a taskbar at the bottom',
    platform: 'windows',
    tray: { x: 1600, y: 1040, width: 24, height: 40 },
    display: display({ bottom: 40 }),
    at: { x: 1432, y: 432 },
  },
  {
    name: 'Windows: below a taskbar at the top',
    platform: 'windows',
    tray: { x: 1600, y: 0, width: 24, height: 40 },
    display: display({ top: 40 }),
    at: { x: 1432, y: 48 },
  },
  {
    name: 'Windows: beside a taskbar on the left',
    platform: 'windows',
    tray: { x: 10, y: 900, width: 24, height: 24 },
    display: display({ left: 62 }),
    at: { x: 70, y: 472 },
  },
  {
    name: 'Windows: beside a taskbar on the right',
    platform: 'windows',
    tray: { x: 1870, y: 500, width: 24, height: 24 },
    display: display({ right: 62 }),
    at: { x: 1490, y: 212 },
  },
  {
    name: 'Windows: by the nearest side for a taskbar that hides itself',
    platform: 'windows',
    tray: { x: 1600, y: 1038, width: 24, height: 40 },
    display: display({}),
    at: { x: 1432, y: 430 },
  },
  {
    name: 'Windows: clear of a taskbar that hides itself on the left',
    platform: 'windows',
    tray: { x: 4, y: 900, width: 40, height: 24 },
    display: display({}),
    at: { x: 52, y: 472 },
  },
  {
    name: 'Windows: clear of a taskbar that hides itself, for an icon in the overflow area',
    platform: 'windows',
    tray: { x: 1500, y: 940, width: 24, height: 24 },
    display: display({}),
    at: { x: 1332, y: 424 },
  },
  {
    name: 'Windows: at the bar with the icon where a second bar takes more space',
    platform: 'windows',
    tray: { x: 1600, y: 1040, width: 24, height: 40 },
    display: display({ bottom: 40, left: 200 }),
    at: { x: 1432, y: 432 },
  },
  {
    name: 'Windows: clear of the taskbar for an icon in the overflow area',
    platform: 'windows',
    tray: { x: 1500, y: 900, width: 24, height: 24 },
    display: display({ bottom: 40 }),
    at: { x: 1332, y: 432 },
  },
  {
    name: 'Windows: the bottom right corner without an icon',
    platform: 'windows',
    tray: none,
    display: display({ bottom: 40 }),
    at: { x: 1552, y: 432 },
  },
  {
    name: 'Linux: the top right corner under a top bar, without bounds',
    platform: 'linux',
    tray: none,
    display: display({ top: 30 }),
    at: { x: 1552, y: 38 },
  },
  {
    name: 'Linux: the bottom right corner over a panel at the bottom, without bounds',
    platform: 'linux',
    tray: none,
    display: display({ bottom: 44 }),
    at: { x: 1552, y: 428 },
  },
  {
    name: 'Linux: the top right corner without panel and bounds',
    platform: 'linux',
    tray: none,
    display: display({}),
    at: { x: 1552, y: 8 },
  },
  {
    name: 'Linux: at the icon where the desktop tells its bounds',
    platform: 'linux',
    tray: { x: 1700, y: 1040, width: 24, height: 24 },
    display: display({ bottom: 44 }),
    at: { x: 1532, y: 428 },
  },
  {
    name: 'Linux: in the corner of the top bar, not at the dock beside it',
    platform: 'linux',
    tray: none,
    display: display({ top: 27, left: 70 }),
    at: { x: 1552, y: 35 },
  },
  {
    name: 'Linux: at the click on an icon without bounds',
    platform: 'linux',
    tray: none,
    click: { x: 1400, y: 1060 },
    display: display({ bottom: 44 }),
    at: { x: 1221, y: 428 },
  },
  {
    name: 'Linux: at the click on a panel that hides itself',
    platform: 'linux',
    tray: none,
    click: { x: 1900, y: 1070 },
    display: display({}),
    at: { x: 1552, y: 462 },
  },
  {
    name: 'Linux: the corner, for a click that was on another display',
    platform: 'linux',
    tray: none,
    click: { x: 2400, y: 10 },
    display: display({ top: 30 }),
    at: { x: 1552, y: 38 },
  },
  {
    name: 'a work area smaller than the popover: all of it',
    platform: 'windows',
    tray: { x: 200, y: 460, width: 24, height: 20 },
    display: display({ bottom: 20 }, { x: 0, y: 0, width: 320, height: 480 }),
    at: { x: 8, y: 8, width: 304, height: 444 },
  },
  {
    name: 'fractions of a scaled display: whole pixels',
    platform: 'windows',
    tray: { x: 1600.5, y: 1040.25, width: 24.5, height: 39.75 },
    display: display({ bottom: 39.75 }),
    at: { x: 1433, y: 432 },
  },
]

describe('where the popover opens', () => {
  it.each(cases)('$name', ({ at, ...surroundings }) => {
    expect(placePopover({ ...surroundings, size })).toEqual({ ...size, ...at })
  })
})

/** Numbers that a display's geometry can consist of. */
const pixels = (min: number, max: number) => fc.integer({ min, max })

describe('for any bars, icons and displays', () => {
  const surroundings = fc.record({
    platform: fc.constantFrom('mac' as const, 'windows' as const, 'linux' as const),
    tray: fc.record({
      x: pixels(-4000, 4000),
      y: pixels(-4000, 4000),
      width: pixels(0, 60),
      height: pixels(0, 60),
    }),
    click: fc.record({ x: pixels(-4000, 4000), y: pixels(-4000, 4000) }),
    at: fc.record({ x: pixels(-3000, 3000), y: pixels(-3000, 3000) }),
    bars: fc.record({
      top: pixels(0, 120),
      bottom: pixels(0, 120),
      left: pixels(0, 120),
      right: pixels(0, 120),
    }),
    height: pixels(300, 4000),
  })

  it('the popover is inside the work area, and as tall as possible', () => {
    fc.assert(
      fc.property(surroundings, ({ platform, tray, click, at, bars, height }) => {
        const there = display(bars, { ...bounds, ...at })
        const { workArea } = there
        const placed = placePopover({ platform, tray, click, display: there, size: { width: 360, height } })
        expect(placed.x).toBeGreaterThanOrEqual(workArea.x)
        expect(placed.y).toBeGreaterThanOrEqual(workArea.y)
        expect(placed.x + placed.width).toBeLessThanOrEqual(workArea.x + workArea.width)
        expect(placed.y + placed.height).toBeLessThanOrEqual(workArea.y + workArea.height)
        expect(placed.height).toBeGreaterThanOrEqual(Math.min(height, workArea.height - 16 - 80))
      }),
    )
  })

  it('a popover that grows keeps the side at the bar', () => {
    const sides = [
      { bar: { top: 24 }, tray: { x: 1200, y: 0, width: 24, height: 24 }, kept: 'top' },
      { bar: { bottom: 40 }, tray: { x: 1200, y: 1040, width: 24, height: 40 }, kept: 'bottom' },
    ] as const
    for (const { bar, tray, kept } of sides) {
      const place = (height: number) =>
        placePopover({ platform: 'windows', tray, display: display(bar), size: { width: 360, height } })
      const [before, after] = [place(560), place(820)]
      expect(after.height).toBe(820)
      expect(after.x).toBe(before.x)
      expect(kept === 'top' ? after.y : after.y + after.height).toBe(
        kept === 'top' ? before.y : before.y + before.height,
      )
    }
  })
})
