import { type JSX, Show } from 'solid-js'
import type { ImportPlan } from '../../../shared/views/address-list.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import type { Settings } from '../create-settings.ts'
import { createImport, type FileImport } from './create-import.ts'
import { EncodingField, OwnerField } from './import-fields.tsx'
import { ImportPreview } from './import-preview.tsx'
import { t } from './words.ts'

const stageWords = {
  read: 'import.reading',
  plan: 'import.planning',
  apply: 'import.applying',
  undo: 'import.undoing',
} as const

/** The changes of an import, in a sentence. */
function outlookOf({ added, changed, unchanged, refusedCount, domains }: ImportPlan): string {
  if (domains !== undefined && !domains.some(({ chosen }) => chosen)) return t('import.nothing.chosen')
  if (added + changed > 0) return t('import.safe')
  if (unchanged > 0) return t(refusedCount > 0 ? 'import.nothing.readable' : 'import.nothing')
  return t(refusedCount > 0 ? 'import.nothing.unreadable' : 'import.nothing.empty')
}

/** The step under way or the planned changes, in one line that screen readers announce. */
function StatusLine(props: { readonly file: FileImport }): JSX.Element {
  const sentence = () => {
    const stage = props.file.stage()
    if (stage !== 'idle') return t(stageWords[stage])
    const plan = props.file.plan()
    return plan === undefined ? '' : outlookOf(plan)
  }
  return (
    <div class="import-status">
      <p class="quiet" role="status">
        {sentence()}
      </p>
      <Show when={props.file.stage() !== 'idle'}>
        <Show
          when={props.file.stage() !== 'undo'}
          fallback={<progress class="waiting" aria-label={sentence()} />}
        >
          <progress
            class="waiting"
            aria-label={sentence()}
            max={Math.max(1, props.file.progress().total)}
            value={props.file.progress().done}
          />
        </Show>
      </Show>
    </div>
  )
}

/** Shows what a chosen file would change, and imports it when the user confirms. */
export function ImportDialog(props: {
  readonly settings: Settings
  readonly file: File
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const file = createImport(props.settings.api, props.file, (outcome) => {
    props.onDone(
      outcome === 'cancelled' ? t('import.cancelled') : t('import.done', outcome.added, outcome.changed),
    )
    props.onClose()
  })
  const asksOwner = () =>
    (file.lacksOwner() || file.owner() !== undefined) && props.settings.accounts().length > 0
  const news = () => (file.plan()?.added ?? 0) + (file.plan()?.changed ?? 0)
  const isOver = () => file.stage() === 'idle' && news() === 0

  function dismiss(): void {
    if (!file.cancel()) props.onClose()
  }

  return (
    <Dialog title={t('import.title')} class="dialog-ask" onDismiss={dismiss}>
      <div class="dialog-body">
        <p class="selectable mono import-name">
          <bdi>{props.file.name}</bdi>
        </p>
        <Show when={file.program()}>
          {(program) => <p class="import-program">{t('import.program', program())}</p>}
        </Show>
        <EncodingField file={file} />
        <Show when={asksOwner()}>
          <OwnerField file={file} accounts={props.settings.accounts()} />
        </Show>
        {/* Above the preview, which may be taller than the dialog. */}
        <StatusLine file={file} />
        <Show when={!file.lacksOwner() || !asksOwner() ? file.failure() : undefined}>
          {(shown) => <FailureNote failure={shown()} />}
        </Show>
        <Show when={file.plan()}>{(plan) => <ImportPreview file={file} plan={plan()} />}</Show>
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus aria-busy={file.stage() === 'undo'} onClick={dismiss}>
          {isOver() ? t('import.close') : t('import.no')}
        </button>
        <Show when={news() > 0}>
          <button
            type="button"
            class="primary"
            aria-busy={file.stage() === 'apply'}
            aria-disabled={file.stage() !== 'idle'}
            onClick={() => void file.apply()}
          >
            {t('import.yes')}
          </button>
        </Show>
      </footer>
    </Dialog>
  )
}
