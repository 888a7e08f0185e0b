import { createMemo, createSignal, For, type JSX, onCleanup, Show } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import type { DeleteReport } from '../../shared/views/address-list.ts'
import { AskDialog } from '../ui/ask-dialog.tsx'
import { createAsk } from '../ui/create-ask.ts'
import { Dialog } from '../ui/dialog.tsx'
import { visibleText } from '../ui/visible-text.ts'
import type { AddressWindow } from './address-window.ts'
import { deleteAll } from './delete-all.ts'
import { AddressNames, DeleteReportDialog } from './delete-report.tsx'
import { type DeletionOutlook, outlookOf } from './why-kept.ts'
import { t } from './words.ts'

/** What a deletion means: the name is lost, perhaps lost, free again, free but perhaps caught, or only a practice name. */
type End = 'forever' | 'perhaps' | 'again' | 'caught' | 'practice'

/** What the deletion of an address means, by the facts of its service. */
function endOf(window: AddressWindow, { provider: id }: AddressEntry): End {
  const provider = window.provider(id)
  if (provider?.receivesMail === false) return 'practice'
  if (provider?.remakes === undefined) return 'perhaps'
  if (!provider.remakes) return 'forever'
  return provider.catchesAll ? 'caught' : 'again'
}

/** The numbers of addresses that stay, one for each reason. */
function Stays(props: { readonly window: AddressWindow; readonly outlook: DeletionOutlook }): JSX.Element {
  return (
    <>
      <For each={[...props.outlook.atService]}>
        {([provider, count]) => (
          <p class="quiet">{t('delete.cannot', count, props.window.provider(provider)?.name ?? provider)}</p>
        )}
      </For>
      <For each={[...props.outlook.inState]}>
        {([provider, count]) => (
          <p class="quiet">{t('delete.state', count, props.window.provider(provider)?.name ?? provider)}</p>
        )}
      </For>
      <For each={[...props.outlook.ofGoneAccount]}>
        {([account, count]) => <p class="quiet">{t('delete.gone', count, visibleText(account))}</p>}
      </For>
      <Show when={props.outlook.ofHandle > 0}>
        <p class="quiet">{t('delete.handle', props.outlook.ofHandle)}</p>
      </Show>
    </>
  )
}

/**
 * Asks before addresses are deleted: names them, says that deletion is for good, and how many addresses stay and why.
 * Afterwards it reports differences from this; if no address can be deleted, it does not ask.
 */
export function DeleteDialog(props: {
  readonly window: AddressWindow
  readonly entries: readonly AddressEntry[]
  readonly onDone: (sentence: string) => void
  /** Called with whether an address may have been deleted. */
  readonly onClose: (deleted: boolean) => void
}): JSX.Element {
  const [asked, setAsked] = createSignal<DeletionOutlook>()
  const [progress, setProgress] = createSignal({ done: 0, total: props.entries.length })
  /** The number of addresses of earlier requests. */
  const [before, setBefore] = createSignal(0)
  const { busy, failure, run } = createAsk()
  const [report, setReport] = createSignal<DeleteReport>()
  // The confirmed content stays on the screen during the deletion, even if accounts change.
  const outlook = createMemo(() => asked() ?? outlookOf(props.window, props.entries))
  const count = () => outlook().goes.length
  const countOf = (end: End) => outlook().goes.filter((entry) => endOf(props.window, entry) === end).length
  const isFinal = () => countOf('forever') + countOf('perhaps') > 0

  async function remove(): Promise<void> {
    if (busy()) return
    setAsked(outlook())
    await run(() => deleteAll(props.window.api, outlook().goes, setBefore), showOutcome)
    setAsked(undefined)
  }

  function showOutcome(done: DeleteReport): void {
    const { deleted, kept, unknown, unsaved } = done
    if (kept.length + unknown.length + unsaved.length > 0) return void setReport(done)
    props.onDone(t('delete.report', deleted.length))
    props.onClose(true)
  }

  function dismiss(): void {
    if (!busy()) props.onClose(failure() !== undefined)
  }

  const question = (): JSX.Element => (
    <AskDialog
      title={t('delete.title', count())}
      yes={t(isFinal() ? 'delete.yes' : 'delete.yes.practice')}
      no={t('delete.no')}
      busy={busy()}
      failure={failure()}
      onYes={remove}
      onNo={dismiss}
    >
      <AddressNames
        addresses={outlook().goes.map(({ address }) => address)}
        label={t('delete.names', count())}
      />
      <For each={['forever', 'perhaps'] as const}>
        {(end) => (
          <Show when={countOf(end) > 0}>
            <p>
              <strong>{t(`delete.${end}`, countOf(end))}</strong>
            </p>
          </Show>
        )}
      </For>
      <For each={['again', 'caught', 'practice'] as const}>
        {(end) => (
          <Show when={countOf(end) > 0}>
            <p>{t(`delete.${end}`, countOf(end))}</p>
          </Show>
        )}
      </For>
      <Stays window={props.window} outlook={outlook()} />
      <Show when={busy()}>
        <p class="address-sync" role="status">
          <progress aria-label={t('delete.title', count())} max={progress().total} value={progress().done} />
          {t('delete.progress', progress().done, progress().total)}
        </p>
      </Show>
    </AskDialog>
  )

  const nothing = (): JSX.Element => (
    <Dialog title={t('delete.none', props.entries.length)} class="dialog-ask" onDismiss={dismiss}>
      <div class="dialog-body">
        <Stays window={props.window} outlook={outlook()} />
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={dismiss}>
          {t('delete.close')}
        </button>
      </footer>
    </Dialog>
  )

  onCleanup(
    props.window.api.on.deleteProgress(({ done }) =>
      setProgress({ done: before() + done, total: outlook().goes.length }),
    ),
  )
  return (
    <Show
      when={report()}
      fallback={
        <Show when={count() > 0} fallback={nothing()}>
          {question()}
        </Show>
      }
    >
      {(shown) => <DeleteReportDialog report={shown()} onClose={() => props.onClose(true)} />}
    </Show>
  )
}
