import { type JSX, Show } from 'solid-js'
import type { AccountView, KeyPlace } from '../../../shared/views/account.ts'
import { AskDialog } from '../../ui/ask-dialog.tsx'
import { createAsk } from '../../ui/create-ask.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'

const whatHappens = {
  keychain: ['remove.key', 'remove.addresses'],
  session: ['remove.sessionKey', 'remove.addresses'],
  missing: ['remove.addresses'],
  'not-needed': ['remove.own'],
} as const satisfies Readonly<Record<KeyPlace, readonly string[]>>

/** Asks before an account is removed, and says what happens to its key and its addresses. */
export function RemoveDialog(props: {
  readonly settings: Settings
  readonly account: AccountView
  readonly onClose: () => void
}): JSX.Element {
  const { busy, failure, run } = createAsk()
  const { id } = props.account
  const provider = () => props.settings.provider(props.account.provider)

  function forget(): void {
    props.settings.forget(id)
    props.onClose()
    props.settings.say(t('accounts.isRemoved', props.account.nickname))
  }

  return (
    <AskDialog
      title={t('remove.title', props.account.nickname)}
      yes={t('remove.yes')}
      no={t('remove.no')}
      busy={busy()}
      failure={failure()}
      onYes={() => run(() => props.settings.api.removeAccount({ id }), forget)}
      onNo={() => props.onClose()}
    >
      <Show when={provider()?.receivesMail !== false} fallback={<p>{t('remove.practice')}</p>}>
        {whatHappens[props.account.keyPlace].map((words) => (
          <p>{t(words)}</p>
        ))}
      </Show>
      <Show when={provider()?.handles}>
        <p>{t('remove.handles')}</p>
      </Show>
    </AskDialog>
  )
}
