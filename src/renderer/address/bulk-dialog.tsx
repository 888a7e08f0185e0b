import { createSignal, For, type JSX, Show } from 'solid-js'
import { labelMaxLength } from '../../shared/rules/label.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { AskDialog } from '../ui/ask-dialog.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { AddressWindow } from './address-window.ts'
import { AddressNames, Groups } from './delete-report.tsx'
import { type BulkAnswer, type BulkReport, runBulk } from './run-bulk.ts'
import { t } from './words.ts'

/** The changes that several addresses can get at once. */
export type BulkKind = 'label' | 'turn-off' | 'turn-on'

/** The outcome of each address: the number of changed ones, and the reasons of the others. */
function BulkReportDialog(props: {
  readonly kind: BulkKind
  readonly report: BulkReport
  readonly onClose: () => void
}): JSX.Element {
  const changed = () => props.report.done.length + props.report.untold.length
  return (
    <Dialog
      title={changed() > 0 ? t(`bulk.done.${props.kind}`, changed()) : t('bulk.nothing')}
      class="dialog-ask"
      onDismiss={() => props.onClose()}
    >
      <div class="dialog-body">
        <Groups parts={props.report.unknown} title={(count) => t('bulk.unknown', count)} />
        <Groups parts={props.report.kept} title={(count) => t('bulk.kept', count)} />
        <Groups parts={props.report.untold} title={(count) => t('bulk.untold', count)} />
        <Show when={props.report.left.length > 0}>
          <p>{t('bulk.left', props.report.left.length)}</p>
        </Show>
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose()}>
          {t('delete.close')}
        </button>
      </footer>
    </Dialog>
  )
}

/** Asks before several addresses are labelled or switched, shows the progress, and reports every other outcome. */
export function BulkDialog(props: {
  readonly window: AddressWindow
  readonly kind: BulkKind
  readonly entries: readonly AddressEntry[]
  readonly onDone: (sentence: string) => void
  /** Called with whether an address may have been changed. */
  readonly onClose: (done: boolean) => void
}): JSX.Element {
  const { api, provider } = props.window
  const { kind } = props
  const goes = kind === 'label' ? props.entries : props.entries.filter(({ can }) => can.includes(kind))
  const stays = props.entries.length - goes.length
  /** What the change means, for each kind of address among them. */
  const texts = () => {
    const offs = [...new Set(goes.map(({ mailWhen }) => mailWhen?.off))]
    return kind === 'turn-off'
      ? offs.map((off) => (off === undefined ? kind : (`${kind}.${off}` as const)))
      : [kind]
  }
  const [label, setLabel] = createSignal('')
  const [progress, setProgress] = createSignal<number>()
  const [stopped, setStopped] = createSignal(false)
  const [report, setReport] = createSignal<BulkReport>()

  async function change(entry: AddressEntry): Promise<BulkAnswer> {
    const { id } = entry
    if (kind !== 'label') {
      const answer = await api.changeAddress({ id, action: kind })
      return answer.ok ? { ok: true, value: {} } : answer
    }
    if (label().trim() === entry.label && !entry.labelUntold) return { ok: true, value: {} }
    return api.saveLabel({ id, label: label() })
  }

  async function run(): Promise<void> {
    if (progress() !== undefined) return
    const outcome = await runBulk({
      entries: goes,
      change,
      notAsked: (entry, former) => ({
        ...former,
        message: t('bulk.notAsked', provider(entry.provider)?.name ?? entry.provider),
      }),
      isStopped: stopped,
      onProgress: setProgress,
    })
    if (outcome.done.length < goes.length) return void setReport(outcome)
    props.onDone(t(`bulk.done.${kind}`, outcome.done.length))
    props.onClose(true)
  }

  function dismiss(): void {
    if (progress() === undefined) props.onClose(false)
    else setStopped(true)
  }

  const question = (): JSX.Element => (
    <AskDialog
      title={t(`bulk.title.${kind}`, goes.length)}
      yes={t(`bulk.yes.${kind}`)}
      no={t(progress() === undefined ? 'bulk.no' : 'bulk.stop')}
      safe
      busy={progress() !== undefined}
      onYes={run}
      onNo={dismiss}
    >
      <Show when={kind === 'label'}>
        <TextField
          label={t('label.name')}
          maxlength={labelMaxLength}
          autofocus
          value={label()}
          onType={setLabel}
        />
      </Show>
      <For each={texts()}>{(text) => <p>{t(`bulk.text.${text}`)}</p>}</For>
      <AddressNames addresses={goes.map(({ address }) => address)} label={t('bulk.names', goes.length)} />
      <Show when={kind !== 'label' && stays > 0 && kind}>
        {(action) => <p class="quiet">{t(`bulk.stay.${action()}`, stays)}</p>}
      </Show>
      {/* Each number would be too much to say. */}
      <p class="visually-hidden" role="status">
        {stopped()
          ? t('bulk.stopping')
          : progress() !== undefined && goes.length > 1 && t('delete.progress', 0, goes.length)}
      </p>
      <Show when={progress() !== undefined}>
        <p class="address-sync">
          <progress aria-label={t('bulk.names', goes.length)} max={goes.length} value={progress()} />
          {stopped() ? t('bulk.stopping') : t('delete.progress', progress() ?? 0, goes.length)}
        </p>
      </Show>
    </AskDialog>
  )

  const nothing = (): JSX.Element => (
    <Dialog title={t('bulk.none')} class="dialog-ask" onDismiss={() => props.onClose(false)}>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose(false)}>
          {t('delete.close')}
        </button>
      </footer>
    </Dialog>
  )

  return (
    <Show when={report()} fallback={goes.length > 0 ? question() : nothing()}>
      {(shown) => <BulkReportDialog kind={kind} report={shown()} onClose={() => props.onClose(true)} />}
    </Show>
  )
}
