import { actionOfKey, detailsKey, menuKeys } from '../../address/action-keys.ts'
import { pressedKey } from '../../ui/pressed-key.ts'
import type { AddressPageState } from './create-address-page.ts'
import { gridCommandOf, rowMoves } from './grid-keys.ts'

/** The grid, as far as its keys move in it. */
export interface GridPlace {
  readonly row: () => number
  readonly count: () => number
  /** The number of visible rows. */
  readonly screen: () => number
  goTo(row: number): void
  /** Moves by columns; `first` and `last` to the ends. */
  goToColumn(move: 'next' | 'previous' | 'first' | 'last'): void
  /** Selects from where the last selection began up to a row, and goes there. */
  extendTo(row: number): void
  openMenu(): void
}

/** Whether a key is meant for the control with the focus. */
const isForControl = (key: string, target: EventTarget | null): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof Element && target.matches('button, input')

/** Handles the keys of the rows; the head of the grid only moves. */
export function createGridKeys(page: AddressPageState, place: GridPlace) {
  const current = () => page.at(place.row())

  function move(key: string, isRange: boolean): boolean {
    const next = rowMoves[key]?.(place.row(), place.count(), place.screen())
    if (next === undefined) return false
    if (isRange) place.extendTo(next)
    else place.goTo(next)
    return true
  }

  /** Runs a key of the actions, for the selected addresses if there are any. */
  function act(key: string): boolean {
    const entry = current()
    if (menuKeys.some((opening) => opening === key)) {
      if (entry !== undefined) place.openMenu()
      return true
    }
    if (key === detailsKey) {
      if (entry !== undefined) page.actions.ask({ kind: 'details', entry })
      return true
    }
    const selected = [...page.selection().values()]
    const can = selected.length > 0 ? selected.flatMap((each) => each.can) : (entry?.can ?? [])
    const action = actionOfKey(key, can)
    if (action === undefined) return false
    if (action === 'copy' && String(getSelection()) !== '' && key !== 'Enter') return false
    const isBulk = action === 'label' || action === 'turn-off' || action === 'turn-on'
    if (selected.length === 0 || !(isBulk || action.startsWith('delete'))) {
      if (entry?.can.includes(action)) void page.actions.run(action, entry)
    } else page.askSelected(isBulk ? action : 'delete')
    return true
  }

  /** Runs a command of the grid besides its moves. */
  function command(key: string, isReversed: boolean): boolean {
    const entry = current()
    switch (gridCommandOf(key)) {
      case 'column': {
        const isNext = (key === 'ArrowRight') !== isReversed
        place.goToColumn(isNext ? 'next' : 'previous')
        return true
      }
      case 'columnEnds':
        place.goToColumn(key === 'Home' ? 'first' : 'last')
        return true
      case 'select':
        if (entry !== undefined) page.select(entry, !page.selection().has(entry.id))
        return true
      case 'all':
        void page.selectAll()
        return true
      case 'clear':
        if (page.selection().size === 0) return false
        page.unselectAll()
        return true
      default:
        return false
    }
  }

  return (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const pressed = pressedKey(event)
    if (isForControl(pressed, event.target)) return
    const key = pressed.replace('Shift+', '')
    const isReversed = getComputedStyle(event.currentTarget).direction === 'rtl'
    if (move(key, key !== pressed) || command(pressed, isReversed) || act(pressed)) event.preventDefault()
  }
}
