import { createSignal, For, type JSX, Match, onCleanup, onMount, Show, Switch } from 'solid-js'
import { AddressDialogs } from '../../address/address-dialogs.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { pressedKey } from '../../ui/pressed-key.ts'
import type { Settings } from '../create-settings.ts'
import { AddressGrid } from './address-grid.tsx'
import { createAddressPage } from './create-address-page.ts'
import { ExportDialog } from './export-dialog.tsx'
import { Filters } from './filters.tsx'
import { gridKeys } from './grid-keys.ts'
import { ImportDialog } from './import-dialog.tsx'
import { Toolbar } from './toolbar.tsx'
import { t } from './words.ts'

/** All addresses: to search, label, delete, compare with the services, export and import. */
export function AddressesPage(props: { readonly settings: Settings }): JSX.Element {
  const page = createAddressPage(props.settings)
  const [exporting, setExporting] = createSignal(false)
  const [file, setFile] = createSignal<File>()
  let chooser: HTMLInputElement | undefined

  /** The search has its key everywhere on the page. */
  function onKeyDown(event: KeyboardEvent): void {
    const isSearch = gridKeys.search.some((key) => key === pressedKey(event))
    if (!isSearch || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    document.querySelector<HTMLInputElement>('.address-filters [type="search"]')?.select()
  }
  onMount(() => document.addEventListener('keydown', onKeyDown))
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))

  function showAll(): void {
    document.querySelector<HTMLElement>('[type="search"]')?.focus()
    page.narrow({ query: '', accountId: undefined, state: undefined })
  }

  return (
    <>
      <PageHead title={t('addresses.title')} lead={t('addresses.lead')}>
        <button type="button" aria-busy={page.syncing()} onClick={() => page.refresh()}>
          <Show when={!page.syncing()}>
            <Icon path={icons.again} />
          </Show>
          {t('addresses.refresh')}
        </button>
        <button type="button" onClick={() => setExporting(true)}>
          {t('addresses.export')}
        </button>
        <button type="button" onClick={() => chooser?.click()}>
          {t('addresses.import')}
        </button>
        <input
          type="file"
          hidden
          accept=".csv,.tsv,.json,text/csv,text/tab-separated-values,application/json"
          aria-label={t('addresses.file')}
          ref={(input) => {
            chooser = input
          }}
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0])
            // Lets the user choose the same file again.
            event.currentTarget.value = ''
          }}
        />
      </PageHead>
      <For each={page.failures()}>
        {({ accountId, accountName, failure }) => (
          <FailureNote failure={failure} account={accountName}>
            <Show when={failure.code === 'unauthorized'}>
              <button type="button" onClick={() => props.settings.replaceKey(accountId)}>
                {t('accounts.replaceKey')}
              </button>
            </Show>
          </FailureNote>
        )}
      </For>
      <Filters settings={props.settings} page={page} />
      <Toolbar page={page} />
      <div class="region" role="status">
        <Show when={page.hint()}>{(hint) => <p class="quiet">{hint()}</p>}</Show>
      </div>
      <Switch>
        <Match when={(page.total() ?? 0) > 0}>
          <AddressGrid settings={props.settings} page={page} total={page.total() ?? 0} />
        </Match>
        <Match when={page.total() === 0 && page.isNarrowed()}>
          <div class="card empty address-empty">
            <p>{t('addresses.nothing')}</p>
            <button type="button" onClick={showAll}>
              {t('addresses.showAll')}
            </button>
          </div>
        </Match>
        <Match when={page.total() === 0}>
          <div class="card empty address-empty">
            <h2>{t('addresses.empty.title')}</h2>
            <p class="quiet">{t('addresses.empty.text', props.settings.mac)}</p>
          </div>
        </Match>
      </Switch>
      <AddressDialogs actions={page.actions} />
      <Show when={exporting()}>
        <ExportDialog settings={props.settings} onDone={page.say} onClose={() => setExporting(false)} />
      </Show>
      <Show when={file()} keyed>
        {(chosen) => (
          <ImportDialog
            settings={props.settings}
            file={chosen}
            onDone={page.say}
            onClose={() => setFile(undefined)}
          />
        )}
      </Show>
    </>
  )
}
