import { createSignal, type JSX } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { labelMaxLength } from '../../shared/rules/label.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { AskDialog } from '../ui/ask-dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { AddressActions } from './create-address-actions.ts'
import { t } from './words.ts'

/** Asks for the label of an address. It closes once the book has the label; what is refused stays in the field. */
export function LabelDialog(props: {
  readonly actions: AddressActions
  readonly entry: AddressEntry
  /** Called with whether the label was saved. */
  readonly onClose: (done: boolean) => void
}): JSX.Element {
  const [label, setLabel] = createSignal(props.entry.label)
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  const problem = () => (failure()?.field === 'label' ? failure() : undefined)

  async function save(): Promise<void> {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    const refused = await props.actions.saveLabel(props.entry, label())
    setBusy(false)
    if (refused === undefined) props.onClose(true)
    else setFailure(refused)
  }

  return (
    <AskDialog
      title={t('label.title', props.entry.address)}
      yes={t('label.yes')}
      no={t('label.no')}
      safe
      busy={busy()}
      failure={problem() === undefined ? failure() : undefined}
      onYes={save}
      onNo={() => props.onClose(false)}
    >
      <TextField
        label={t('label.name')}
        hint={t('label.hint')}
        problem={problem()}
        maxlength={labelMaxLength}
        autofocus
        value={label()}
        onType={(text) => {
          setLabel(text)
          setFailure(undefined)
        }}
      />
    </AskDialog>
  )
}
