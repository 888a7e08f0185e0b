import { type JSX, Show } from 'solid-js'
import { clockTime } from '../../ui/countdown.ts'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import type { KeyByEmailState } from './create-key-by-email.ts'

/** The buttons of the form. */
export function FormFoot(props: {
  readonly form: AccountFormState
  readonly byEmail: KeyByEmailState
  readonly onCancel: () => void
}): JSX.Element {
  const busyWith = (what: 'test' | 'save') => (props.form.busy() === what ? true : undefined)

  /** Whether the fields are shown, and not the list of services. */
  const isFilledIn = () => !props.form.choosing()

  /** The button for the next step towards a key by email. */
  const MailStep = (): JSX.Element => {
    const step = () => (props.byEmail.mail() === undefined ? 'send' : 'confirm')
    const wait = () => props.byEmail.wait(step())
    return (
      <button
        type="submit"
        class="primary"
        aria-busy={props.byEmail.busy() === step() ? true : undefined}
        aria-disabled={wait() > 0 ? true : undefined}
      >
        {wait() > 0 ? t(`mail.${step()}.in`, clockTime(wait())) : t(`mail.${step()}`)}
      </button>
    )
  }

  return (
    <footer class="dialog-foot">
      <Show when={isFilledIn() && props.form.provider().key !== undefined && !props.byEmail.open()}>
        <button
          type="button"
          class="foot-start"
          aria-busy={busyWith('test')}
          onClick={() => void props.form.test()}
        >
          {t('form.test')}
        </button>
      </Show>
      <button type="button" class="plain" onClick={() => props.onCancel()}>
        {t('form.cancel')}
      </button>
      <Show when={isFilledIn()}>
        <Show
          when={props.byEmail.open()}
          fallback={
            <button type="submit" class="primary" aria-busy={busyWith('save')}>
              {t(props.form.testFailure() === undefined ? 'form.save' : 'form.saveAnyway')}
            </button>
          }
        >
          <MailStep />
        </Show>
      </Show>
    </footer>
  )
}
