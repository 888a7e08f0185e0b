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

/** A row of the table of keys. */
export interface KeyRow {
  readonly does: KeyPurpose
  /** In the notation of `pressedKey`; a list of keys shows the first. */
  readonly keys: readonly string[]
  /** Acts on the key. Returns whether the browser should leave it alone. */
  run(popover: Popover, key: string, target: HTMLElement): boolean
}

const done = (_: unknown): true => true

/** How far each key moves the mark. */
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 7, PageUp: -7 }

const isField = ({ id }: HTMLElement) => id === 'name'
/** Whether an undo would change a text, which the browser does itself. */
const hasText = (target: HTMLElement) => target instanceof HTMLInputElement && target.value !== ''

/** Every key of the popover. The document binds them, and the list of keys shows them. */
export const keyTable: readonly KeyRow[] = [
  {
    does: 'act',
    keys: ['Enter'],
    // A name's label and domain are for making it, whatever row is marked. A button handles the key itself.
    run: ({ act, make }, _, target) =>
      target.matches('input, select') && done(isField(target) ? act() : make()),
  },
  { does: 'make', keys: ['Mod+Enter'], run: ({ make }) => done(make()) },
  {
    does: 'mark',
    keys: Object.keys(moves),
    run: ({ rows }, key, target) => isField(target) && done(rows.move(moves[key] ?? 0)),
  },
  {
    does: 'domain',
    keys: ['@'],
    run: (_, _key, target) => isField(target) && done(document.getElementById('domain')?.focus()),
  },
  { does: 'label', keys: ['Tab'], run: () => false },
  {
    does: 'account',
    keys: Array.from({ length: 9 }, (_, at) => `Mod+${at + 1}`),
    run: ({ chooseNumber }, key) => done(chooseNumber(Number(key.at(-1)))),
  },
  {
    does: 'actions',
    keys: ['Mod+k', 'Shift+F10', 'ContextMenu'],
    run: ({ openActions }) => done(openActions()),
  },
  { does: 'undo', keys: ['Mod+z'], run: ({ undo }, _, target) => !hasText(target) && done(undo()) },
  { does: 'suggest', keys: ['Mod+r'], run: ({ suggest }) => done(suggest()) },
  { does: 'clear', keys: ['Escape'], run: ({ clearOrHide }) => done(clearOrHide()) },
  { does: 'settings', keys: ['Mod+,'], run: ({ openSettings }) => done(openSettings()) },
  {
    does: 'keys',
    keys: ['F1', 'Shift+?', '?'],
    run: ({ showKeys }, key, target) => (key === 'F1' || !hasText(target)) && done(showKeys()),
  },
]

/** Acts on a pressed key by the table, or else as a key of the marked address. Dialogs and menus have their own keys. */
export function press(popover: Popover, event: KeyboardEvent): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || target.closest('dialog, [popover]')) return
  const key = pressedKey(event).replace('Shift+@', '@')
  const row = keyTable.find(({ keys }) => keys.includes(key))
  // A held Enter would make one address after the other.
  const isHeld = event.repeat && event.key === 'Enter' && target.matches('input, select')
  const isHandled = isHeld || (row ? row.run(popover, key, target) : popover.pressAction(key, target))
  if (isHandled) event.preventDefault()
}
