import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import type { AddressAction, AddressEntry } from '../../../shared/views/address.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { pressedKey } from '../../ui/pressed-key.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { t } from '../words.ts'

/** The item to which each key moves. */
const moves: Readonly<Record<string, (item: number, count: number) => number>> = {
  ArrowDown: (item, count) => (item + 1) % count,
  ArrowUp: (item, count) => (item + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** A button with a menu of everything that can be done with an address. */
export function ActionsMenu(props: {
  readonly entry: AddressEntry
  readonly tabindex: number
  readonly busy: boolean
  readonly onFocus: () => void
  /** Called with the address for which the menu was opened: another one may be in the row by now. */
  readonly onChoose: (action: AddressAction, entry: AddressEntry) => void
}): JSX.Element {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const [target, setTarget] = createSignal(props.entry)
  let menu: HTMLDivElement | undefined
  const name = () => t('addresses.actions', visibleText(props.entry.address))

  function onKeyDown(event: KeyboardEvent): void {
    // The arrow keys of the list are not meant.
    event.stopPropagation()
    const key = pressedKey(event)
    if (key === 'Tab' || key === 'Shift+Tab') menu?.hidePopover()
    const items = [...(menu?.querySelectorAll('button') ?? [])]
    const move = moves[key]
    if (move === undefined) return
    event.preventDefault()
    items[
      move(
        items.findIndex((item) => item.matches(':focus')),
        items.length,
      )
    ]?.focus()
  }

  return (
    <>
      <button
        type="button"
        class="plain icon"
        data-column="3"
        popovertarget={id}
        tabindex={props.tabindex}
        aria-label={name()}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-busy={props.busy}
        onFocus={() => props.onFocus()}
      >
        <Icon path={icons.more} />
      </button>
      <div
        id={id}
        popover="auto"
        role="menu"
        class="actions-menu"
        aria-label={name()}
        ref={(element) => {
          menu = element
        }}
        onBeforeToggle={({ newState }) => {
          if (newState !== 'open') return
          setTarget(props.entry)
          setOpen(true)
        }}
        // Only now: an item with the focus hands it back to the button while the menu closes.
        onToggle={({ newState }) => setOpen(newState === 'open')}
        onKeyDown={onKeyDown}
      >
        <Show when={open()}>
          <For each={target().can}>
            {(action, index) => (
              <button
                type="button"
                role="menuitem"
                class="plain"
                tabindex="-1"
                autofocus={index() === 0}
                onClick={() => {
                  menu?.hidePopover()
                  props.onChoose(action, target())
                }}
              >
                {t(`addresses.action.${action}`)}
              </button>
            )}
          </For>
        </Show>
      </div>
    </>
  )
}
