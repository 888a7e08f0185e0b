import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { AddressPageState } from './create-address-page.ts'
import { t } from './words.ts'

/** The progress of the comparison with the services, or its result. */
function SyncLine(props: { readonly page: AddressPageState }): JSX.Element {
  return (
    <Show when={props.page.syncing()}>
      <span class="address-sync">
        <Show when={props.page.progress().bar} fallback={<progress aria-label={t('sync.under-way')} />}>
          {(bar) => <progress aria-label={t('sync.under-way')} max={bar().total} value={bar().done} />}
        </Show>
        <span>{props.page.progress().sentence}</span>
      </span>
    </Show>
  )
}

/** The number of addresses or selected addresses, and the actions on the selection. */
export function Toolbar(props: { readonly page: AddressPageState }): JSX.Element {
  const total = () => props.page.total() ?? 0
  const selected = () => props.page.selection().size
  /** A filter without matches shows zero; a list without addresses has its own message. */
  const isCounted = () => total() > 0 || (props.page.total() === 0 && props.page.isNarrowed())
  const some = (action: 'turn-off' | 'turn-on') =>
    [...props.page.selection().values()].some(({ can }) => can.includes(action))
  const changes = () => ['label' as const, ...(['turn-off', 'turn-on'] as const).filter(some)]
  return (
    <div class="address-toolbar">
      <p class="quiet" aria-live="polite">
        <Show when={selected() > 0} fallback={isCounted() && t('addresses.count', total())}>
          {t('addresses.selected', selected())}
        </Show>
      </p>
      <SyncLine page={props.page} />
      {/* The accounts and their numbers change too often to be said. */}
      <p class="visually-hidden" role="status">
        {props.page.syncing() && t('sync.under-way')}
      </p>
      <p class="quiet address-status" role="status">
        {props.page.status()}
      </p>
      <span class="address-bulk">
        <Show when={selected() > 0 || (total() > 0 && props.page.filter().state !== 'deleted')}>
          {/* One button with two names, so that a press does not remove it. */}
          <button
            type="button"
            class="plain"
            onClick={() => (selected() > 0 ? props.page.unselectAll() : void props.page.selectAll())}
          >
            {t(selected() > 0 ? 'addresses.clear' : 'addresses.selectAll')}
          </button>
          <Show when={selected() > 0}>
            <For each={changes()}>
              {(change) => (
                <button type="button" onClick={() => props.page.askSelected(change)}>
                  {t(`addresses.bulk.${change}`)}
                </button>
              )}
            </For>
            <button type="button" onClick={() => props.page.askSelected('delete')}>
              <Icon path={icons.remove} />
              {t('addresses.delete')}
            </button>
          </Show>
        </Show>
      </span>
    </div>
  )
}
