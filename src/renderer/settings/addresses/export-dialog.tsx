import { createSignal, For, type JSX } from 'solid-js'
import { type ExportedFile, type ExportFormat, exportFormats } from '../../../shared/views/address-list.ts'
import { AskDialog } from '../../ui/ask-dialog.tsx'
import { createAsk } from '../../ui/create-ask.ts'
import type { Settings } from '../create-settings.ts'
import { saveFile } from './save-file.ts'
import { t } from './words.ts'

/** Asks for the format and saves the file. */
export function ExportDialog(props: {
  readonly settings: Settings
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const [format, setFormat] = createSignal<ExportFormat>('csv')
  const { busy, failure, run } = createAsk()

  function save(file: ExportedFile): void {
    saveFile(file)
    props.onDone(t('export.done', file.count, file.name))
    props.onClose()
  }

  return (
    <AskDialog
      title={t('export.title')}
      yes={t('export.yes')}
      no={t('form.cancel')}
      safe
      busy={busy()}
      failure={failure()}
      onYes={() => run(() => props.settings.api.exportAddresses({ format: format() }), save)}
      onNo={() => props.onClose()}
    >
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
    </AskDialog>
  )
}
