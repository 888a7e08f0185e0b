import { createSignal, type JSX } from 'solid-js'
import type { Handle } from '../../../shared/rules/handle.ts'
import { normalizeLocalPart } from '../../../shared/rules/local-part.ts'
import { AskDialog } from '../../ui/ask-dialog.tsx'
import { createAsk } from '../../ui/create-ask.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { Settings } from '../create-settings.ts'
import { problemOf } from '../problem.ts'
import { t } from '../words.ts'

/** Says that a release is for ever, and requires the handle to be typed first. */
export function ReleaseDialog(props: {
  readonly settings: Settings
  readonly handle: Handle
  readonly onReleased: (handle: Handle) => void
  readonly onClose: () => void
}): JSX.Element {
  const [typed, setTyped] = createSignal('')
  const [wrong, setWrong] = createSignal(false)
  const { busy, failure, clearFailure, run } = createAsk()

  const problem = () =>
    wrong() ? problemOf({ reason: 'confirmation-wrong', field: 'handle' }, '') : undefined

  async function release(): Promise<void> {
    if (busy()) return
    clearFailure()
    setWrong(normalizeLocalPart(typed()) !== props.handle.handle)
    if (wrong()) return
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
    <AskDialog
      title={t('release.title', props.handle.handle)}
      yes={t('release.yes')}
      no={t('release.no')}
      busy={busy()}
      failure={failure()}
      onYes={release}
      onNo={() => props.onClose()}
    >
      <p>
        <strong>{t('release.forever')}</strong>
      </p>
      <p>{t('release.mail')}</p>
      <p class="quiet">{t('release.instead')}</p>
      <TextField
        label={t('release.confirm', props.handle.handle)}
        problem={problem()}
        mono
        autofocus
        value={typed()}
        onType={(text) => {
          setWrong(false)
          setTyped(text)
        }}
      />
    </AskDialog>
  )
}
