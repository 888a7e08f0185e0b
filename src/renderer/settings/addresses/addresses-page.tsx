import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { mostDeletedAtOnce } from '../../../shared/views/address-list.ts'
import { AddressDialogs } from '../../address/address-dialogs.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import { PageHead } from '../../ui/page-head.tsx'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { AddressRows } from './address-rows.tsx'
import { type AddressPageState, createAddressPage } from './create-address-page.ts'
import { ExportDialog } from './export-dialog.tsx'
import { Filters } from './filters.tsx'
import { ImportDialog } from './import-dialog.tsx'

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
function Toolbar(props: { readonly page: AddressPageState; readonly onDelete: () => void }): JSX.Element {
  const total = () => props.page.total() ?? 0
  const selected = () => props.page.selection().size
  /** A filter without matches shows zero; a list without addresses has its own message. */
  const isCounted = () => total() > 0 || (props.page.total() === 0 && props.page.isNarrowed())
  function allWords(): string {
    if (selected() > 0) return t('addresses.clear')
    return total() > mostDeletedAtOnce
      ? t('addresses.selectFirst', mostDeletedAtOnce)
      : t('addresses.selectAll')
  }
  return (
    <div class="address-toolbar">
      <p class="quiet" aria-live="polite">
        <Show when={selected() > 0} fallback={isCounted() && t('addresses.count', total())}>
          {t('addresses.selected', selected())}
        </Show>
      </p>
      <SyncLine page={props.page} />
      <p class="quiet address-status" role="status">
        {props.page.status()}
      </p>
      <span class="address-actions">
        <Show when={selected() > 0 || (total() > 0 && (props.page.filter().state ?? 'active') === 'active')}>
          {/* One button with two names, so that a press does not remove it. */}
          <button
            type="button"
            class="plain"
            onClick={() => (selected() > 0 ? props.page.unselectAll() : void props.page.selectAll())}
          >
            {allWords()}
          </button>
          <Show when={selected() > 0}>
            <button type="button" onClick={() => props.onDelete()}>
              <Icon path={icons.remove} />
              {t('addresses.delete')}
            </button>
          </Show>
        </Show>
      </span>
    </div>
  )
}

/** All addresses: to search, label, delete, compare with the services, export and import. */
export function AddressesPage(props: { readonly settings: Settings }): JSX.Element {
  const page = createAddressPage(props.settings)
  const [exporting, setExporting] = createSignal(false)
  const [file, setFile] = createSignal<File>()
  let chooser: HTMLInputElement | undefined

  function askDelete(): void {
    page.actions.ask({ kind: 'delete', entries: [...page.selection().values()] })
  }

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
      <Toolbar page={page} onDelete={askDelete} />
      <Switch>
        <Match when={(page.total() ?? 0) > 0}>
          <AddressRows
            page={page}
            total={page.total() ?? 0}
            platform={props.settings.snapshot.platform}
            onDelete={askDelete}
          />
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
            <p class="quiet">{t('addresses.empty.text')}</p>
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
            onClose={() => {
              setFile(undefined)
              keepFocus()
            }}
          />
        )}
      </Show>
    </>
  )
}
