import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js'
import type { KeyboardPlatform } from '../../../shared/rules/accelerator.ts'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { ActionsMenu } from '../../address/actions-menu.tsx'
import { passFocus } from '../../ui/keep-focus.ts'
import { pressedKey } from '../../ui/pressed-key.ts'
import { t } from '../words.ts'
import { AddressRow } from './address-row.tsx'
import type { AddressPageState } from './create-address-page.ts'
import { rowsInView } from './rows-in-view.ts'

/** A row's height relative to the text size, so that both grow together. */
const rowHeightRem = 3.5

/** The checkbox, the label, the copy button, and the menu of actions. */
const columns = 4

/** The row to which each key moves; `screen` is the number of visible rows. */
const moves: Readonly<Record<string, (row: number, count: number, screen: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row, _, screen) => row + screen,
  PageUp: (row, _, screen) => row - screen,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * The list of addresses, of which only the rows on the screen are drawn. The Tab key reaches one control; the arrow
 * keys reach all others, also in rows that are not drawn yet.
 */
export function AddressRows(props: {
  readonly page: AddressPageState
  readonly total: number
  readonly platform: KeyboardPlatform
  readonly onDelete: () => void
}): JSX.Element {
  let scroller: HTMLDivElement | undefined
  let hadFocus = false
  const page = props.page
  const rowHeight =
    rowHeightRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16')
  const [top, setTop] = createSignal(0)
  const [height, setHeight] = createSignal(600)
  const [row, setRow] = createSignal(0)
  const [column, setColumn] = createSignal(1)
  const menuId = createUniqueId()
  const [menuIsOpen, setMenuOpen] = createSignal(false)
  /** The address whose actions the menu offers. */
  const [target, setTarget] = createSignal<AddressEntry>()
  const seen = createMemo(
    () => rowsInView({ top: top(), height: height(), rowHeight, count: props.total }),
    undefined,
    {
      equals: (a, b) => a.first === b.first && a.last === b.last,
    },
  )
  const current = () => Math.min(row(), props.total - 1)
  /** The drawn rows. They always include the current row, in its order. */
  const drawn = createMemo(() => {
    const { first, last } = seen()
    const rows = Array.from({ length: last - first }, (_, index) => first + index)
    if (current() < first) rows.unshift(current())
    else if (current() >= last) rows.push(current())
    return rows
  })

  /** Changes when the drawn rows or the current entry change. Notes the focus before the screen changes. */
  const held = createMemo(() => {
    hadFocus = scroller?.contains(document.activeElement) === true
    return [drawn(), page.at(current())]
  })

  const control = () =>
    scroller?.querySelector<HTMLElement>(`[data-row="${current()}"] [data-column="${column()}"]`)

  function focusCurrent(): void {
    // A row that is still loading takes the focus itself until its controls exist.
    const target = control() ?? scroller?.querySelector<HTMLElement>(`[data-row="${current()}"]`)
    target?.focus({ preventScroll: true })
  }

  function goTo(next: number): void {
    const target = Math.max(0, Math.min(next, props.total - 1))
    setRow(target)
    if (scroller === undefined) return
    const begin = target * rowHeight
    if (begin < scroller.scrollTop) scroller.scrollTop = begin
    else if (begin + rowHeight > scroller.scrollTop + height())
      scroller.scrollTop = begin + rowHeight - height()
    setTop(scroller.scrollTop)
    focusCurrent()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const key = pressedKey(event)
    if (key === 'Mod+c') {
      const entry = page.at(current())
      if (entry === undefined || String(getSelection()) !== '') return
      event.preventDefault()
      void page.actions.run('copy', entry)
      return
    }
    const move = moves[key]
    if (move !== undefined)
      goTo(move(current(), props.total, Math.max(1, Math.floor(height() / rowHeight) - 1)))
    else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      setColumn((column() + (key === 'ArrowRight' ? 1 : columns - 1)) % columns)
      focusCurrent()
    } else if (key === 'Delete' && page.selection().size > 0) props.onDelete()
    else return
    event.preventDefault()
  }

  onMount(() => {
    if (scroller === undefined || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setHeight(scroller?.clientHeight ?? 0))
    observer.observe(scroller)
    onCleanup(() => observer.disconnect())
  })
  createEffect(() => page.see(seen().first, seen().last))
  createEffect(
    on(held, () => {
      const { activeElement } = document
      // The focus is lost if its row was moved, unloaded or removed at the end. A row that has loaded passes it on to its
      // control.
      const isLost = hadFocus && activeElement === document.body
      if (isLost || activeElement?.getAttribute('data-row') === String(current())) focusCurrent()
    }),
  )
  createEffect(
    on(
      page.filter,
      () => {
        setRow(0)
        setTop(0)
        if (scroller !== undefined) scroller.scrollTop = 0
      },
      { defer: true },
    ),
  )

  return (
    <div
      class="card address-scroller"
      ref={(element) => {
        scroller = element
        passFocus(element)
      }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul
        class="address-rows"
        aria-label={t('addresses.list')}
        style={{ height: `${props.total * rowHeight}px`, '--row-height': `${rowHeight}px` }}
        onKeyDown={onKeyDown}
      >
        <For each={drawn()}>
          {(index) => (
            <li
              class="address-row"
              data-row={index}
              data-selected={page.selection().has(page.at(index)?.id ?? -1) ? '' : undefined}
              tabindex="-1"
              aria-setsize={props.total}
              aria-posinset={index + 1}
              style={{ translate: `0 ${index * rowHeight}px` }}
            >
              <Show
                when={page.at(index)}
                fallback={<p class="address-text waiting">{t('addresses.loading')}</p>}
              >
                {(entry) => (
                  <AddressRow
                    entry={entry()}
                    page={page}
                    column={index === current() ? column() : undefined}
                    onFocus={(focused) => {
                      setRow(index)
                      setColumn(focused)
                    }}
                    menuId={menuId}
                    menuIsOpen={menuIsOpen() && target()?.id === entry().id}
                    onMenu={setTarget}
                  />
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <ActionsMenu
        id={menuId}
        entry={target()}
        platform={props.platform}
        open={menuIsOpen()}
        onOpen={() => setMenuOpen(true)}
        onChoose={(action, entry) => void page.actions.run(action, entry)}
        onClose={() => setMenuOpen(false)}
      />
    </div>
  )
}
