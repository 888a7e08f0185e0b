import { createEffect, createSignal, For, type JSX, Show } from 'solid-js'
import type { KeyboardPlatform } from '../../shared/rules/accelerator.ts'
import type { AddressAction, AddressEntry } from '../../shared/views/address.ts'
import { ariaKeys, keyCaps } from '../ui/key-caps.ts'
import { pressedKey } from '../ui/pressed-key.ts'
import { visibleText } from '../ui/visible-text.ts'
import { actionOfKey, detailsKey, menuKeys, shownKeyOf } from './action-keys.ts'
import { actionKey, t } from './words.ts'

/** The item to which each key moves. */
const moves: Readonly<Record<string, (item: number, count: number) => number>> = {
  ArrowDown: (item, count) => (item + 1) % count,
  ArrowUp: (item, count) => (item + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Shows what is known of an address: an item of the menu, although no service has a part in it. */
const details = 'details'

/** Actions that take an address away, which the menu sets apart. */
const ends: readonly AddressAction[] = ['trash', 'delete', 'delete-forever']

type Item = AddressAction | typeof details

/**
 * The menu of everything that can be done with an address. It is opened by `open`, beside `anchor`, or by a button with
 * `popovertarget`. While it is open, it keeps the address for which it was opened.
 */
export function ActionsMenu(props: {
  readonly entry: AddressEntry | undefined
  readonly platform: KeyboardPlatform
  readonly open: boolean
  /** The element beside which `open` opens it. */
  readonly anchor?: HTMLElement | undefined
  /** For the `popovertarget` of its buttons. */
  readonly id?: string
  /** Called when a button opens it. */
  readonly onOpen?: () => void
  /** Called with the address for which the menu was opened: another one may be in the row by now. */
  readonly onChoose: (action: AddressAction, entry: AddressEntry) => void
  readonly onDetails: (entry: AddressEntry) => void
  readonly onClose: () => void
}): JSX.Element {
  const [target, setTarget] = createSignal<AddressEntry>()
  let menu: HTMLDivElement | undefined
  let isShown = false

  /** The key of an item, or an empty text if that key runs another action of the address. */
  const keyOf = (item: Item): string => {
    if (item === details) return detailsKey
    const key = shownKeyOf(item, props.platform)
    return actionOfKey(key, target()?.can ?? []) === item ? key : ''
  }
  /** The actions, with the details before those that take the address away. */
  const itemsOf = ({ can }: AddressEntry): readonly Item[] => [
    ...can.filter((action) => !ends.includes(action)),
    details,
    ...can.filter((action) => ends.includes(action)),
  ]

  function choose(item: Item): void {
    const entry = target()
    menu?.hidePopover()
    if (entry === undefined) return
    if (item === details) props.onDetails(entry)
    else props.onChoose(item, entry)
  }

  /** The next item whose name begins with a typed letter. */
  function itemOf(items: readonly HTMLElement[], from: number, letter: string): HTMLElement | undefined {
    const begins = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(letter) === true
    return items.find((item, at) => at > from && begins(item)) ?? items.find(begins)
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The keys of the list are not meant.
    event.stopPropagation()
    const key = pressedKey(event)
    if (key === 'Tab' || key === 'Shift+Tab') menu?.hidePopover()
    const items = [...(menu?.querySelectorAll('button') ?? [])]
    const item = items.findIndex((each) => each.matches(':focus'))
    const move = moves[key]
    const chosen =
      key === detailsKey ? details : key === 'Enter' ? undefined : actionOfKey(key, target()?.can ?? [])
    if (move !== undefined) items[move(item, items.length)]?.focus()
    else if (menuKeys.some((opening) => opening === key)) menu?.hidePopover()
    else if (chosen !== undefined) choose(chosen)
    else if (key.length === 1 && key !== ' ') itemOf(items, item, key)?.focus()
    else return
    event.preventDefault()
  }

  createEffect(() => {
    const { anchor } = props
    if (props.open === isShown) return
    if (!props.open) return menu?.hidePopover()
    // The items are drawn while it opens, which has to be after this effect: the first one takes the focus.
    queueMicrotask(() => {
      if (props.open && !isShown) menu?.showPopover(anchor === undefined ? {} : { source: anchor })
    })
  })

  return (
    <div
      id={props.id}
      popover="auto"
      role="menu"
      class="actions-menu"
      aria-label={t('actions.of', visibleText(target()?.address ?? ''))}
      ref={(element) => {
        menu = element
      }}
      onBeforeToggle={({ newState }) => {
        if (newState !== 'open') return
        isShown = true
        setTarget(props.entry)
        props.onOpen?.()
      }}
      // Only now: an item with the focus hands it back to the button while the menu closes.
      onToggle={({ newState }) => {
        if (newState === 'open') return
        isShown = false
        setTarget(undefined)
        props.onClose()
      }}
      onKeyDown={onKeyDown}
    >
      <Show when={target()}>
        {(entry) => (
          <For each={itemsOf(entry())}>
            {(item, index) => (
              <button
                type="button"
                role="menuitem"
                class="plain"
                tabindex="-1"
                autofocus={index() === 0}
                data-end={ends.some((end) => end === item) ? '' : undefined}
                aria-keyshortcuts={keyOf(item) ? ariaKeys(keyOf(item), props.platform) : undefined}
                onClick={() => choose(item)}
              >
                <span>{t(`action.${actionKey(entry(), item)}`)}</span>
                <span class="actions-keys" aria-hidden="true">
                  <For each={keyOf(item) ? keyCaps(keyOf(item), props.platform) : []}>
                    {(cap) => <span>{cap}</span>}
                  </For>
                </span>
              </button>
            )}
          </For>
        )}
      </Show>
    </div>
  )
}
