// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows on the screen
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid is in the order of the Tab key
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { ActionsMenu } from '../../address/actions-menu.tsx'
import { AddressDetails } from '../../address/address-details.tsx'
import { t as say } from '../../address/words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import { AddressRow } from './address-row.tsx'
import type { AddressPageState } from './create-address-page.ts'
import { createGridFocus } from './create-grid-focus.ts'
import { createGridKeys } from './create-grid-keys.ts'
import { columns, GridHead } from './grid-head.tsx'
import { t } from './words.ts'

/**
 * The grid of addresses, of which only the rows on the screen are drawn. The Tab key reaches one cell; the arrow keys
 * reach all others, also in rows that are not drawn yet. The details of the current row are beside it.
 */
export function AddressGrid(props: {
  readonly settings: Settings
  readonly page: AddressPageState
  readonly total: number
}): JSX.Element {
  const page = props.page
  const focus = createGridFocus(page, () => props.total)
  const menuId = createUniqueId()
  const [menuIsOpen, setMenuOpen] = createSignal(false)
  /** The address whose actions the menu offers. */
  const [target, setTarget] = createSignal<AddressEntry>()
  const current = () => page.at(focus.current())
  const service = (entry: AddressEntry) => props.settings.provider(entry.provider)?.name ?? entry.provider

  const onKeyDown = createGridKeys(page, {
    row: focus.current,
    count: () => props.total,
    screen: focus.screen,
    goTo: focus.goTo,
    goToColumn: focus.goToColumn,
    extendTo: focus.extendTo,
    openMenu() {
      setTarget(current())
      setMenuOpen(true)
    },
  })

  function onRowClick(event: MouseEvent, index: number): void {
    const entry = page.at(index)
    const isControl = event.target instanceof Element && event.target.closest('button, input') !== null
    if (entry === undefined || isControl) return
    if (event.shiftKey) focus.extendTo(index)
    else if (event.ctrlKey || event.metaKey) page.select(entry, !page.selection().has(entry.id))
  }

  return (
    <div class="address-body">
      <div class="card address-scroller" ref={focus.setScroller} onScroll={focus.onScroll}>
        <div
          role="grid"
          class="address-grid"
          aria-label={t('addresses.list')}
          aria-multiselectable="true"
          aria-rowcount={props.total + 1}
          aria-colcount={columns.length}
          style={{ '--row-height': `${focus.rowHeight}px` }}
          onKeyDown={onKeyDown}
        >
          <div role="rowgroup" class="address-heads">
            <GridHead
              page={page}
              column={focus.current() < 0 ? focus.column() : undefined}
              onFocus={(column) => focus.take(-1, column)}
            />
          </div>
          <div role="rowgroup" class="address-rows" style={{ height: `${props.total * focus.rowHeight}px` }}>
            <For each={focus.drawn()}>
              {(index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all rows
                <div
                  role="row"
                  class="address-row"
                  data-row={index}
                  data-selected={page.selection().has(page.at(index)?.id ?? -1) ? '' : undefined}
                  tabindex="-1"
                  aria-rowindex={index + 2}
                  aria-selected={page.selection().has(page.at(index)?.id ?? -1)}
                  style={{ translate: `0 ${index * focus.rowHeight}px` }}
                  onMouseDown={(event) => {
                    // Would select the text between the rows.
                    if (event.shiftKey) event.preventDefault()
                  }}
                  onClick={(event) => onRowClick(event, index)}
                  onContextMenu={(event) => {
                    const entry = page.at(index)
                    // The system's menu copies a marked text.
                    if (entry === undefined || String(getSelection()) !== '') return
                    event.preventDefault()
                    focus.take(index, 1)
                    focus.focusCurrent()
                    setTarget(entry)
                    setMenuOpen(true)
                  }}
                >
                  <Show
                    when={page.at(index)}
                    fallback={
                      <div role="gridcell" class="address-name waiting" aria-colspan={columns.length}>
                        {t('addresses.loading')}
                      </div>
                    }
                  >
                    {(entry) => (
                      <AddressRow
                        entry={entry()}
                        page={page}
                        column={index === focus.current() ? focus.column() : undefined}
                        onFocus={(column) => focus.take(index, column)}
                        onRange={() => focus.extendTo(index)}
                        menuId={menuId}
                        menuIsOpen={menuIsOpen() && target()?.id === entry().id}
                        onMenu={setTarget}
                      />
                    )}
                  </Show>
                </div>
              )}
            </For>
          </div>
        </div>
        <ActionsMenu
          id={menuId}
          entry={target()}
          platform={props.settings.snapshot.platform}
          open={menuIsOpen()}
          anchor={menuIsOpen() ? focus.menuButton() : undefined}
          onOpen={() => setMenuOpen(true)}
          onChoose={(action, entry) => void page.actions.run(action, entry)}
          onDetails={(entry) => page.actions.ask({ kind: 'details', entry })}
          onClose={() => setMenuOpen(false)}
        />
      </div>
      <Show when={current()}>
        {(entry) => (
          <aside class="card card-padded address-side" aria-label={say('details.name')}>
            <p class="address-side-name">
              <bdi dir="ltr" class="selectable">
                {visibleText(entry().address)}
              </bdi>
            </p>
            <AddressDetails entry={entry()} service={service(entry())} />
          </aside>
        )}
      </Show>
    </div>
  )
}
