import { createMemo, For, type JSX, Show } from 'solid-js'
import { addressStates } from '../../../shared/views/address.ts'
import { addressSorts } from '../../../shared/views/address-list.ts'
import { t as say } from '../../address/words.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { pressedKey } from '../../ui/pressed-key.ts'
import { SelectFrame } from '../../ui/select-frame.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import type { AddressPageState } from './create-address-page.ts'
import { t } from './words.ts'

/** The search box and the two filters. */
export function Filters(props: {
  readonly settings: Settings
  readonly page: AddressPageState
}): JSX.Element {
  const accounts = createMemo(() => {
    const present = props.settings.accounts()
    const gone = props.page.accounts().filter(({ id }) => present.every((account) => account.id !== id))
    return [
      ...present.map(({ id, nickname }) => ({ id, name: visibleText(nickname) })),
      ...gone.map(({ id, nickname }) => ({ id, name: t('addresses.account.gone', nickname) })),
    ]
  })
  return (
    <search class="address-filters">
      <div class="search-box">
        <Icon path={icons.search} />
        <input
          type="search"
          aria-label={t('addresses.search')}
          placeholder={t('addresses.search')}
          spellcheck={false}
          value={props.page.filter().query}
          onKeyDown={(event) => {
            const key = pressedKey(event)
            if (key !== 'Escape' && key !== 'ArrowDown') return
            event.preventDefault()
            if (key === 'Escape' && event.currentTarget.value !== '') props.page.narrow({ query: '' })
            // The list may have no rows now.
            document.querySelector<HTMLElement>('.address-grid [tabindex="0"]')?.focus()
          }}
          onInput={(event) => props.page.narrow({ query: event.currentTarget.value })}
        />
      </div>
      <SelectFrame>
        <select
          aria-label={t('addresses.account')}
          onChange={(event) => props.page.narrow({ accountId: event.currentTarget.value || undefined })}
        >
          <option value="" selected={props.page.filter().accountId === undefined}>
            {t('addresses.account.all')}
          </option>
          <For each={accounts()}>
            {({ id, name }) => (
              <option value={id} selected={props.page.filter().accountId === id}>
                {name}
              </option>
            )}
          </For>
        </select>
      </SelectFrame>
      <SelectFrame>
        <select
          aria-label={t('addresses.state')}
          onChange={(event) => {
            const { value } = event.currentTarget
            props.page.narrow({ state: addressStates.find((state) => state === value) })
          }}
        >
          <For each={['all', ...addressStates] as const}>
            {(state) => (
              <Show when={state === 'all' || props.page.isOffered(state)}>
                <option value={state} selected={(props.page.filter().state ?? 'all') === state}>
                  {state === 'all' ? t('addresses.state.all') : say(`state.${state}`)}
                </option>
              </Show>
            )}
          </For>
        </select>
      </SelectFrame>
      <div class="address-sort">
        <SelectFrame>
          <select
            aria-label={t('addresses.sort')}
            onChange={(event) => {
              const { value } = event.currentTarget
              props.page.sortBy(addressSorts.find((sort) => sort === value) ?? 'newest')
            }}
          >
            <For each={addressSorts}>
              {(sort) => (
                <option value={sort} selected={props.page.sort() === sort}>
                  {t(`addresses.sort.${sort}`)}
                </option>
              )}
            </For>
          </select>
        </SelectFrame>
      </div>
    </search>
  )
}
