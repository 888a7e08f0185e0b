// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows on the screen
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid is in the order of the Tab key
import { For, type JSX, Show } from 'solid-js'
import type { AddressSort } from '../../../shared/views/address-list.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { AddressPageState } from './create-address-page.ts'
import { t } from './words.ts'

/** The columns of the grid in their order; those with an order of the list sort it. */
export const columns = ['select', 'name', 'label', 'account', 'copied', 'newest', 'copy', 'actions'] as const

/** The orders of columns, in which each has its direction. */
const directions: Readonly<Record<AddressSort, 'ascending' | 'descending'>> = {
  name: 'ascending',
  account: 'ascending',
  copied: 'descending',
  newest: 'descending',
}

const isSort = (column: string): column is AddressSort => column in directions

/** The heads of the columns. Those of an order are buttons that choose it. */
export function GridHead(props: {
  readonly page: AddressPageState
  /** The column that the Tab key reaches; absent while a row has it. */
  readonly column: number | undefined
  readonly onFocus: (column: number) => void
}): JSX.Element {
  const tabindex = (column: number) => (props.column === column ? 0 : -1)
  return (
    <div role="row" class="address-row address-head" aria-rowindex={1} data-row={-1}>
      <For each={columns}>
        {(column, at) => (
          <div
            role="columnheader"
            class={`address-${column}`}
            aria-sort={isSort(column) && props.page.sort() === column ? directions[column] : undefined}
            aria-colindex={at() + 1}
            data-column={isSort(column) ? undefined : at()}
            tabindex={isSort(column) ? undefined : tabindex(at())}
            onFocus={() => !isSort(column) && props.onFocus(at())}
          >
            <Show
              when={isSort(column) && column}
              fallback={
                <span class={column === 'label' ? undefined : 'visually-hidden'}>
                  {t(`addresses.column.${column}`)}
                </span>
              }
            >
              {(sort) => (
                <button
                  type="button"
                  class="plain address-order"
                  data-column={at()}
                  tabindex={tabindex(at())}
                  onFocus={() => props.onFocus(at())}
                  onClick={() => props.page.sortBy(sort())}
                >
                  {t(`addresses.column.${column}`)}
                  <Show when={props.page.sort() === sort()}>
                    <span class="address-direction" data-direction={directions[sort()]}>
                      <Icon path={icons.chevron} />
                    </span>
                  </Show>
                </button>
              )}
            </Show>
          </div>
        )}
      </For>
    </div>
  )
}
