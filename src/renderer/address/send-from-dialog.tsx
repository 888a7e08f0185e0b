import { createSignal, type JSX, Show } from 'solid-js'
import type { AddressEntry, SendFromAddress } from '../../shared/views/address.ts'
import { AskDialog } from '../ui/ask-dialog.tsx'
import { createAsk } from '../ui/create-ask.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { visibleText } from '../ui/visible-text.ts'
import type { AddressWindow } from './address-window.ts'
import { t } from './words.ts'

/** An address in full, which can be selected and copied by hand. */
function WholeAddress(props: { readonly address: string }): JSX.Element {
  return (
    <p class="send-from">
      <bdi dir="ltr" class="selectable mono">
        {visibleText(props.address)}
      </bdi>
    </p>
  )
}

/** Asks whom to write to, copies the address for that, and says how to use it. */
export function SendFromDialog(props: {
  readonly window: AddressWindow
  readonly entry: AddressEntry
  readonly onClose: () => void
}): JSX.Element {
  const [to, setTo] = createSignal('')
  const [copied, setCopied] = createSignal<SendFromAddress>()
  const { busy, failure, clearFailure, run } = createAsk()
  const problem = () => (failure()?.field === 'email' ? failure() : undefined)
  /** The address that the clipboard did not take. */
  const uncopied = () => (failure()?.reason === 'clipboard-failed' ? failure()?.address : undefined)

  async function copy(): Promise<void> {
    const { id } = props.entry
    await run(() => props.window.api.copySendFrom({ id, to: to() }), setCopied)
  }

  const question = (): JSX.Element => (
    <AskDialog
      title={t('sendFrom.title', props.entry.address)}
      yes={t('sendFrom.yes')}
      no={t('sendFrom.no')}
      safe
      busy={busy()}
      failure={problem() === undefined ? failure() : undefined}
      onYes={copy}
      onNo={() => props.onClose()}
    >
      <p>{t('sendFrom.text')}</p>
      <TextField
        label={t('sendFrom.to')}
        hint={t('sendFrom.to.hint')}
        problem={problem()}
        autofocus
        value={to()}
        onType={(text) => {
          setTo(text)
          clearFailure()
        }}
      />
      <Show when={uncopied()}>
        {(text) => (
          <>
            <p>{t('sendFrom.byHand')}</p>
            <WholeAddress address={text()} />
          </>
        )}
      </Show>
    </AskDialog>
  )

  return (
    <Show when={copied()} fallback={question()}>
      {(sent) => (
        <Dialog title={t('sendFrom.done')} class="dialog-ask" onDismiss={() => props.onClose()}>
          <div class="dialog-body">
            <p>{t('sendFrom.done.text', sent().to)}</p>
            <WholeAddress address={sent().address} />
            <p>{t('sendFrom.done.how', props.entry.address)}</p>
          </div>
          <footer class="dialog-foot">
            <button type="button" autofocus onClick={() => props.onClose()}>
              {t('sendFrom.close')}
            </button>
          </footer>
        </Dialog>
      )}
    </Show>
  )
}
