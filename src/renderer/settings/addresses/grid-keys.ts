import type { KeyRow } from '../../ui/keys-sheet.tsx'
import { t } from './words.ts'

/** The keys of the grid besides those of the actions. The grid binds them, and the list of keys shows them. */
export const gridKeys = {
  row: ['ArrowUp', 'ArrowDown'],
  screen: ['PageUp', 'PageDown'],
  ends: ['Mod+Home', 'Mod+End'],
  column: ['ArrowLeft', 'ArrowRight'],
  columnEnds: ['Home', 'End'],
  select: [' '],
  range: ['Shift+ArrowUp', 'Shift+ArrowDown'],
  all: ['Mod+a'],
  clear: ['Escape'],
  search: ['Mod+f'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What a key of the grid does. */
export type GridCommand = keyof typeof gridKeys

// `Object.entries` loses the type of the names.
const commands = Object.entries(gridKeys) as [GridCommand, readonly string[]][]

/** What a pressed key does in the grid. */
export const gridCommandOf = (pressed: string): GridCommand | undefined =>
  commands.find(([, keys]) => keys.includes(pressed))?.[0]

/** The keys of the grid, for a list of keys. */
export const gridKeyRows = (): readonly KeyRow[] =>
  commands.map(([command, keys]) => ({ keys, words: t(`keys.grid.${command}`) }))

/** The row to which each key moves; `screen` is the number of visible rows. The row before the first is the head. */
export const rowMoves: Readonly<Record<string, (row: number, count: number, screen: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row, _, screen) => row + screen,
  PageUp: (row, _, screen) => Math.max(0, row - screen),
  'Mod+Home': () => 0,
  'Mod+End': (_, count) => count - 1,
}
