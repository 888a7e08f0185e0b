import { createSignal, type JSX } from 'solid-js'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { createAsk } from '../../ui/create-ask.ts'
import { TextField } from '../../ui/text-field.tsx'
import { AskDialog } from '../ask-dialog.tsx'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'

/** Asks for the name that recipients see when the user writes from an address. */
export function DisplayNameDialog(props: {
  readonly settings: Settings
  readonly entry: AddressEntry
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const { id, address, displayName = '' } = props.entry
  const [name, setName] = createSignal(displayName)
  const { busy, failure, forget, run } = createAsk()
  const problem = () => (failure()?.field === 'displayName' ? failure() : undefined)

  function done({ displayName: kept }: AddressEntry): void {
    props.onDone(
      kept === undefined ? t('displayName.done.none', address) : t('displayName.done', address, kept),
    )
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
      onYes={() => run(() => props.settings.api.setDisplayName({ id, displayName: name() }), done)}
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
          forget()
        }}
      />
    </AskDialog>
  )
}
