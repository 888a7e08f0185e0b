import { pressedKey } from '../ui/pressed-key.ts'
import type { Popover } from './create-popover.ts'

/** What a key of the popover does, for the list of keys. */
export type KeyPurpose =
  | 'act'
  | 'make'
  | 'mark'
  | 'domain'
  | 'label'
  | 'account'
  | 'actions'
  | 'undo'
  | 'suggest'
  | 'clear'
  | 'settings'
  | 'keys'

/**
 * A row of the table of keys: its purpose, its keys in the notation of `pressedKey`, of which lists show the first, and
 * the action. An action that returns `false` leaves the key to the browser.
 */
export type KeyRow = readonly [
  does: KeyPurpose,
  keys: readonly string[],
  run: (popover: Popover, key: string, target: HTMLElement) => unknown,
]

/** How far each key moves the mark. */
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const inField = ({ id }: HTMLElement) => id === 'name'
/** Whether the key is meant for a text: an undo is the browser's own there, and a question mark a letter. */
const hasText = (target: HTMLElement) => target instanceof HTMLInputElement && target.value

/** Every key of the popover. The document binds them, and the list of keys shows them. */
export const keyTable: readonly KeyRow[] = [
  // The label and the domain are for making an address, whatever row is marked. A button handles the key itself.
  [
    'act',
    ['Enter'],
    (popover, _, target) =>
      target.matches('input,select') && (inField(target) ? popover.act() : popover.make()),
  ],
  ['make', ['Mod+Enter'], (popover) => popover.make()],
  ['mark', Object.keys(moves), ({ rows }, key, target) => inField(target) && rows.move(moves[key] ?? 0)],
  ['domain', ['@'], (_, _key, target) => inField(target) && document.getElementById('domain')?.focus()],
  ['label', ['Tab'], () => false],
  [
    'account',
    [...'123456789'].map((digit) => `Mod+${digit}`),
    (popover, key) => popover.chooseNumber(Number(key.at(-1))),
  ],
  ['actions', ['Mod+k', 'Shift+F10', 'ContextMenu'], (popover) => popover.openActions()],
  ['undo', ['Mod+z'], (popover, _, target) => !hasText(target) && popover.undo()],
  ['suggest', ['Mod+r'], (popover) => popover.suggest()],
  ['clear', ['Escape'], (popover) => popover.clearOrHide()],
  ['settings', ['Mod+,'], (popover) => popover.openSettings()],
  [
    'keys',
    ['F1', 'Shift+?', '?'],
    (popover, key, target) => (key === 'F1' || !hasText(target)) && popover.showKeys(),
  ],
]

/** Acts on a pressed key by the table, or else as a key of the marked address. Dialogs and menus have their own keys. */
export function press(popover: Popover, event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  if (target.closest('dialog,[popover]')) return
  const key = pressedKey(event).replace('Shift+@', '@')
  const row = keyTable.find(([, keys]) => keys.includes(key))
  // A held Enter would make one address after the other.
  const isHeld = event.repeat && event.key === 'Enter'
  if (isHeld || (row ? row[2](popover, key, target) !== false : popover.pressAction(key, target))) {
    event.preventDefault()
  }
}
