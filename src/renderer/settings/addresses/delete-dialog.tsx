import type { JSX } from 'solid-js'
import { createSignal, For, onCleanup, Show } from 'solid-js'
import type { AddressEntry } from '../../../shared/address.ts'
import type { DeleteReport } from '../../../shared/address-list.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { ProviderId } from '../../../shared/provider.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import { AskDialog } from '../parts/ask-dialog.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { t } from '../words.ts'

/** How many addresses the question names. */
const named = 5

/** What stays, by the reason that is known beforehand. */
function Stays(props: {
  readonly settings: Settings
  readonly entries: readonly AddressEntry[]
}): JSX.Element {
  const exists = (entry: AddressEntry) => props.settings.accounts().some(({ id }) => id === entry.accountId)
  const gone = () => props.entries.filter((entry) => !exists(entry))
  const stubborn = () => {
    const counts = new Map<ProviderId, number>()
    for (const entry of props.entries) {
      const cannot = exists(entry) && props.settings.provider(entry.provider)?.undo === 'no'
      if (cannot) counts.set(entry.provider, (counts.get(entry.provider) ?? 0) + 1)
    }
    return [...counts]
  }
  return (
    <>
      <For each={stubborn()}>
        {([provider, count]) => (
          <p class="quiet">
            {t('delete.cannot', count, props.settings.provider(provider)?.name ?? provider)}
          </p>
        )}
      </For>
      <Show when={gone().length > 0}>
        <p class="quiet">{t('delete.gone', gone().length)}</p>
      </Show>
    </>
  )
}

/** What came of it: how many are deleted, and why the others are not. */
function Report(props: { readonly report: DeleteReport; readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog
      title={t('delete.report', props.report.deleted.length)}
      class="dialog-ask"
      onDismiss={() => props.onClose()}
    >
      <div class="dialog-body">
        <p>{t('delete.kept', props.report.kept.length)}</p>
        <ul class="address-outcomes" tabindex="0" aria-label={t('delete.kept', props.report.kept.length)}>
          <For each={props.report.kept}>
            {({ entry, failure }) => (
              <li>
                <bdi dir="ltr">{visibleText(entry.address)}</bdi>
                <p class="quiet small">
                  {failure.message} {failure.hint}
                </p>
              </li>
            )}
          </For>
        </ul>
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose()}>
          {t('delete.close')}
        </button>
      </footer>
    </Dialog>
  )
}

/** Asks before addresses are deleted, says that it is for good, and tells what became of each. */
export function DeleteDialog(props: {
  readonly settings: Settings
  readonly entries: readonly AddressEntry[]
  /** Called with whether anything may have been deleted. */
  readonly onClose: (deleted: boolean) => void
}): JSX.Element {
  const [busy, setBusy] = createSignal(false)
  const [progress, setProgress] = createSignal({ done: 0, total: props.entries.length })
  const [failure, setFailure] = createSignal<Failure>()
  const [report, setReport] = createSignal<DeleteReport>()
  const some = (undo: AddressEntry['undo']) => props.entries.some((entry) => entry.undo === undo)

  async function remove(): Promise<void> {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    const ids = props.entries.map(({ id }) => id)
    const answer = await props.settings.api.deleteAddresses({ ids })
    setBusy(false)
    if (!answer.ok) setFailure(answer.failure)
    else if (answer.value.kept.length === 0) props.onClose(true)
    else setReport(answer.value)
  }

  onCleanup(props.settings.api.on.deleteProgress(setProgress))
  return (
    <Show
      when={report()}
      fallback={
        <AskDialog
          title={t('delete.title', props.entries.length)}
          yes={t('delete.yes')}
          no={t('delete.no')}
          busy={busy()}
          onYes={() => void remove()}
          onNo={() => {
            if (!busy()) props.onClose(failure() !== undefined)
          }}
        >
          <ul class="address-outcomes">
            <For each={props.entries.slice(0, named)}>
              {(entry) => (
                <li>
                  <bdi dir="ltr">{visibleText(entry.address)}</bdi>
                </li>
              )}
            </For>
            <Show when={props.entries.length > named}>
              <li class="quiet">{t('delete.more', props.entries.length - named)}</li>
            </Show>
          </ul>
          <Show when={some('forever')}>
            <p>
              <strong>{t('delete.forever')}</strong>
            </p>
          </Show>
          <Show when={some('yes')}>
            <p>{t('delete.practice')}</p>
          </Show>
          <Stays settings={props.settings} entries={props.entries} />
          <Show when={busy()}>
            <p class="address-sync" role="status">
              <progress
                aria-label={t('delete.title', props.entries.length)}
                max={progress().total}
                value={progress().done}
              />
              {t('delete.progress', progress().done, progress().total)}
            </p>
          </Show>
          <Show when={failure()}>{(shown) => <FailureNote failure={shown()} />}</Show>
        </AskDialog>
      }
    >
      {(shown) => <Report report={shown()} onClose={() => props.onClose(true)} />}
    </Show>
  )
}
