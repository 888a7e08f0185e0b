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
type End = 'forever' | 'perhaps' | 'again' | 'caught'

/** The same for addresses that receive mail until now, and for those that receive none. */
type Meaning = End | `${End}.off` | 'practice'

const finals = ['forever', 'perhaps', 'forever.off', 'perhaps.off'] as const
const others = ['again', 'caught', 'again.off', 'caught.off', 'practice'] as const

/** What the deletion of an address means, by the facts of its service. */
function meaningOf(window: AddressWindow, { provider: id, says }: AddressEntry): Meaning {
  const provider = window.provider(id)
  if (provider?.receivesMail === false) return 'practice'
  const free = provider?.catchesAll ? 'caught' : 'again'
  const end = provider?.remakes === undefined ? 'perhaps' : provider.remakes ? free : 'forever'
  return says === 'active' || says === 'off.to-trash' ? end : `${end}.off`
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
  const countOf = (meaning: Meaning) =>
    outlook().goes.filter((entry) => meaningOf(props.window, entry) === meaning).length
  function sentence(meaning: Meaning): string {
    switch (meaning) {
      case 'forever.off':
      case 'perhaps.off':
      case 'again.off':
      case 'caught.off':
        return t(`delete.${meaning}`)
      default:
        return t(`delete.${meaning}`, countOf(meaning))
    }
  }
  const isFinal = () => finals.some((meaning) => countOf(meaning) > 0)

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
      <For each={finals}>
        {(meaning) => (
          <Show when={countOf(meaning) > 0}>
            <p>
              <strong>{sentence(meaning)}</strong>
            </p>
          </Show>
        )}
      </For>
      <For each={others}>
        {(meaning) => (
          <Show when={countOf(meaning) > 0}>
            <p>{sentence(meaning)}</p>
          </Show>
        )}
      </For>
      <Stays window={props.window} outlook={outlook()} />
      {/* Each number would be too much to say. */}
      <p class="visually-hidden" role="status">
        {busy() && count() > 1 && t('delete.progress', 0, count())}
      </p>
      <Show when={busy()}>
        <p class="address-sync">
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
