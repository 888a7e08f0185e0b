import { describe, expect, it, vi } from 'vitest'
import {
  type RestoredBounds,
  restoreBounds,
} from '../../../../src/main/shell/electron/windows/settings-window.ts'
import type { WindowBounds } from '../../../../src/main/shell/shell.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

const primary = { x: 0, y: 30, width: 1920, height: 1050 }
const toTheRight = { x: 1920, y: 0, width: 1280, height: 720 }
const toTheLeft = { x: -2560, y: -200, width: 2560, height: 1400 }
const small = { x: 0, y: 0, width: 800, height: 560 }
const was = (x: number, y: number, width = 900, height = 600): WindowBounds => ({ x, y, width, height })
const at = (x: number, y: number, width = 900, height = 600): RestoredBounds => ({
  size: { width, height },
  position: { x, y },
  maximized: false,
})
const anywhere = (width: number, height: number): RestoredBounds => ({
  size: { width, height },
  maximized: false,
})

const cases: readonly (readonly [
  name: string,
  saved: WindowBounds | undefined,
  workAreas: readonly (typeof primary)[],
  expected: RestoredBounds,
])[] = [
  ['never opened before: its standard size', undefined, [primary], anywhere(920, 680)],
  ['never opened before, on a small display: as large as fits', undefined, [small], anywhere(800, 560)],
  ['wholly visible: where it was', was(100, 100), [primary], at(100, 100)],
  ['on a second display: where it was', was(2000, 50), [primary, toTheRight], at(2000, 50)],
  [
    'on a display at negative coordinates: where it was',
    was(-2500, -150),
    [primary, toTheLeft],
    at(-2500, -150),
  ],
  ['over two displays: where it was', was(1500, 60), [primary, toTheRight], at(1500, 60)],
  ['its display is gone: only its size', was(2000, 50), [primary], anywhere(900, 600)],
  ['its display is gone and the rest is small: as large as fits', was(2000, 50), [small], anywhere(800, 560)],
  ['partly off to the right: moved in', was(1500, 100), [primary], at(1020, 100)],
  ['partly off to the left and the top: moved in', was(-300, -20), [primary], at(0, 30)],
  ['under the bar at the top: moved below it', was(100, 0), [primary], at(100, 30)],
  ['a smaller work area: made smaller and moved in', was(100, 100, 1900, 1000), [small], at(0, 0, 800, 560)],
  [
    'mostly on the second display, which is lower: moved into that one',
    was(1800, 300, 900, 600),
    [primary, toTheRight],
    at(1920, 120),
  ],
  ['smaller than it may be: as small as it may be', was(100, 100, 10, 10), [primary], at(100, 100, 640, 480)],
  ['no display at all: its size', was(100, 100), [], anywhere(900, 600)],
]

const options = {
  standard: { width: 920, height: 680 },
  smallest: { width: 640, height: 480 },
  placeable: true,
}

describe('where the settings window opens', () => {
  it.each(cases)('%s', (_name, saved, workAreas, expected) => {
    expect(restoreBounds(saved, { ...options, workAreas })).toEqual(expected)
  })

  it('keeps only its size if the compositor places windows', () => {
    const restored = restoreBounds(was(0, 0, 900, 600), {
      ...options,
      workAreas: [primary],
      placeable: false,
    })
    expect(restored).toEqual(anywhere(900, 600))
  })

  it('remembers that it was maximized, and its place before', () => {
    const restored = restoreBounds(
      { ...was(100, 100), maximized: true },
      { ...options, workAreas: [primary] },
    )
    expect(restored).toEqual({ ...at(100, 100), maximized: true })
  })
})
