import type { JSX } from 'solid-js'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import type { ImportPlan } from '../../../shared/address-list.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Settings } from '../create-settings.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { t } from '../words.ts'
import { readChosenText } from './read-text.ts'

type Told = Pick<Failure, 'message' | 'hint'>

/** What the file would change, and what in it cannot be read. */
function Preview(props: { readonly plan: ImportPlan }): JSX.Element {
  const figures = () =>
    [
      ['import.added', props.plan.added],
      ['import.changed', props.plan.changed],
      ['import.unchanged', props.plan.unchanged],
      ['import.refused', props.plan.refusedCount],
    ] as const
  return (
    <>
      <dl class="import-figures">
        <For each={figures()}>
          {([name, count]) => (
            <div>
              <dt>{t(name)}</dt>
              <dd>{count.toLocaleString('en')}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.plan.refusedCount > 0}>
        <ul class="address-outcomes" tabindex="0" aria-label={t('import.lines')}>
          <For each={props.plan.refused}>
            {({ line, message }) => (
              <li class="small">
                <strong>{t(`import.line.${props.plan.format}`, line)}</strong> {message}
              </li>
            )}
          </For>
          <Show when={props.plan.refusedCount > props.plan.refused.length}>
            <li class="quiet small">
              {t('import.more', props.plan.refusedCount - props.plan.refused.length)}
            </li>
          </Show>
        </ul>
      </Show>
    </>
  )
}

/** What an import would do, in a sentence. */
function Outlook(props: { readonly plan: ImportPlan }): JSX.Element {
  const sentence = () => {
    const { added, changed, unchanged, refusedCount } = props.plan
    if (added + changed > 0) return t('import.safe')
    if (unchanged > 0) return t(refusedCount > 0 ? 'import.nothing.readable' : 'import.nothing')
    return t(refusedCount > 0 ? 'import.nothing.unreadable' : 'import.nothing.empty')
  }
  return <p class="quiet">{sentence()}</p>
}

/** Shows what a chosen file would change, and changes it when told to. */
export function ImportDialog(props: {
  readonly settings: Settings
  readonly file: File
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const { api } = props.settings
  const [plan, setPlan] = createSignal<ImportPlan>()
  const [failure, setFailure] = createSignal<Told>()
  const [busy, setBusy] = createSignal(false)
  const news = () => (plan()?.added ?? 0) + (plan()?.changed ?? 0)

  async function read(): Promise<void> {
    const chosen = await readChosenText(props.file)
    if ('refused' in chosen) {
      setFailure({ message: t(`import.${chosen.refused}`), hint: t('import.again') })
      return
    }
    const answer = await api.planImport(chosen)
    if (answer.ok) setPlan(answer.value)
    else setFailure(answer.failure)
  }

  async function apply(planId: number): Promise<void> {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    const answer = await api.applyImport({ planId })
    setBusy(false)
    if (!answer.ok) {
      setFailure(answer.failure)
      return
    }
    props.onDone(t('import.done', answer.value.added, answer.value.changed))
    props.onClose()
  }

  onMount(() => void read())
  onCleanup(() => {
    const planId = plan()?.planId
    if (planId !== undefined) void api.dropImport({ planId })
  })

  return (
    <Dialog title={t('import.title')} class="dialog-ask" onDismiss={() => props.onClose()}>
      <div class="dialog-body">
        <p class="selectable mono">{props.file.name}</p>
        <Show when={plan() === undefined && failure() === undefined}>
          <p class="waiting" role="status">
            {t('import.reading')}
          </p>
        </Show>
        <Show when={plan()}>
          {(shown) => (
            <>
              <Preview plan={shown()} />
              <Outlook plan={shown()} />
            </>
          )}
        </Show>
        <Show when={failure()}>{(shown) => <FailureNote failure={shown()} />}</Show>
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose()}>
          {news() > 0 ? t('import.no') : t('import.close')}
        </button>
        <Show when={news() > 0 && plan()}>
          {(shown) => (
            <button
              type="button"
              class="primary"
              aria-busy={busy()}
              onClick={() => void apply(shown().planId)}
            >
              {t('import.yes')}
            </button>
          )}
        </Show>
      </footer>
    </Dialog>
  )
}
