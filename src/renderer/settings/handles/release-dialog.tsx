import { createSignal, type JSX, Show } from 'solid-js'
import type { Handle } from '../../../shared/rules/handle.ts'
import { normalizeLocalPart } from '../../../shared/rules/local-part.ts'
import { createAsk } from '../../ui/create-ask.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import type { Settings } from '../create-settings.ts'
import { FailureNote } from '../failure-note.tsx'
import { problemOf, t } from '../words.ts'

/** Says that a release is for ever, and requires the handle to be typed first. */
export function ReleaseDialog(props: {
  readonly settings: Settings
  readonly handle: Handle
  readonly onReleased: (handle: Handle) => void
  readonly onClose: () => void
}): JSX.Element {
  const [typed, setTyped] = createSignal('')
  const [wrong, setWrong] = createSignal(false)
  const { busy, failure, forget, run } = createAsk()
  let input: HTMLInputElement | undefined

  const problem = () =>
    wrong() ? problemOf({ reason: 'confirmation-wrong', field: 'handle' }, '') : undefined

  async function release(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (busy()) return
    forget()
    setWrong(normalizeLocalPart(typed()) !== props.handle.handle)
    if (wrong()) {
      input?.focus()
      return
    }
    const asked = { id: props.handle.id, confirmation: typed() }
    await run(
      () => props.settings.api.releaseHandle(asked),
      (released) => {
        props.onReleased(released)
        props.onClose()
      },
    )
  }

  return (
    <Dialog
      title={t('release.title', props.handle.handle)}
      class="dialog-ask"
      onDismiss={() => props.onClose()}
    >
      <form novalidate autocomplete="off" onSubmit={(event) => void release(event)}>
        <div class="dialog-body">
          <p>
            <strong>{t('release.forever')}</strong>
          </p>
          <p>{t('release.mail')}</p>
          <p class="quiet">{t('release.instead')}</p>
          <Field label={t('release.confirm', props.handle.handle)} problem={problem()}>
            {(tie) => (
              <input
                ref={(created) => {
                  tie(created)
                  input = created
                }}
                type="text"
                class="mono"
                spellcheck={false}
                autocapitalize="off"
                autofocus
                value={typed()}
                onInput={(event) => {
                  setWrong(false)
                  setTyped(event.currentTarget.value)
                }}
              />
            )}
          </Field>
          <Show when={failure()}>{(met) => <FailureNote failure={met()} />}</Show>
        </div>
        <footer class="dialog-foot">
          <button type="button" onClick={() => props.onClose()}>
            {t('release.no')}
          </button>
          <button type="submit" class="danger" aria-busy={busy()}>
            {t('release.yes')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
