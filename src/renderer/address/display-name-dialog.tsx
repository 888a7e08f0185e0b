import { createSignal, type JSX } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import { AskDialog } from '../ui/ask-dialog.tsx'
import { createAsk } from '../ui/create-ask.ts'
import { TextField } from '../ui/text-field.tsx'
import type { AddressActions } from './create-address-actions.ts'
import { t } from './words.ts'

/** Asks for the name that recipients see when the user writes from an address. */
export function DisplayNameDialog(props: {
  readonly actions: AddressActions
  readonly entry: AddressEntry
  readonly onClose: () => void
}): JSX.Element {
  const { id, address, displayName = '' } = props.entry
  const [name, setName] = createSignal(displayName)
  const { api, changed, say } = props.actions.window
  const { busy, failure, clearFailure, run } = createAsk()
  const problem = () => (failure()?.field === 'displayName' ? failure() : undefined)

  function done(entry: AddressEntry): void {
    const kept = entry.displayName
    changed(entry)
    say(kept === undefined ? t('displayName.done.none', address) : t('displayName.done', address, kept))
    props.onClose()
  }

  return (
    <AskDialog
      title={t('displayName.title', address)}
      yes={t('displayName.yes')}
      no={t('displayName.no')}
      safe
      busy={busy()}
      failure={problem() === undefined ? failure() : undefined}
      onYes={() => run(() => api.setDisplayName({ id, displayName: name() }), done)}
      onNo={() => props.onClose()}
    >
      <p>{t('displayName.text')}</p>
      <TextField
        label={t('displayName.field')}
        hint={t('displayName.hint')}
        problem={problem()}
        autofocus
        value={name()}
        onType={(text) => {
          setName(text)
          clearFailure()
        }}
      />
    </AskDialog>
  )
}
