import { createSignal, For, type JSX, Show } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import { type ExportFormat, exportFormats } from '../../../shared/views/address-list.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { Settings } from '../create-settings.ts'
import { FailureNote } from '../failure-note.tsx'
import { t } from '../words.ts'
import { saveFile } from './save-file.ts'

/** Asks for the format and saves the file. */
export function ExportDialog(props: {
  readonly settings: Settings
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const [format, setFormat] = createSignal<ExportFormat>('csv')
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    const answer = await props.settings.api.exportAddresses({ format: format() })
    setBusy(false)
    if (!answer.ok) {
      setFailure(answer.failure)
      return
    }
    saveFile(answer.value)
    props.onDone(t('export.done', answer.value.count, answer.value.name))
    props.onClose()
  }

  return (
    <Dialog title={t('export.title')} class="dialog-ask" onDismiss={() => props.onClose()}>
      <form onSubmit={(event) => void save(event)}>
        <div class="dialog-body">
          <p class="quiet">{t('export.text')}</p>
          <fieldset class="address-formats">
            <legend class="field-label">{t('export.format')}</legend>
            <For each={exportFormats}>
              {(choice) => (
                <label>
                  <input
                    type="radio"
                    name="format"
                    autofocus={choice === 'csv'}
                    checked={format() === choice}
                    onChange={() => setFormat(choice)}
                  />
                  <span>
                    {t(`export.${choice}`)} <span class="quiet">{t(`export.${choice}.text`)}</span>
                  </span>
                </label>
              )}
            </For>
          </fieldset>
          <Show when={failure()}>{(shown) => <FailureNote failure={shown()} />}</Show>
        </div>
        <footer class="dialog-foot">
          <button type="button" onClick={() => props.onClose()}>
            {t('form.cancel')}
          </button>
          <button type="submit" class="primary" aria-busy={busy()}>
            {t('export.yes')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
