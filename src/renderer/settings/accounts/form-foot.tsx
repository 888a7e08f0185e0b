import type { JSX } from 'solid-js'
import { Show } from 'solid-js'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** What can be done with the form. */
export function FormFoot(props: {
  readonly form: AccountFormState
  readonly onCancel: () => void
}): JSX.Element {
  const busyWith = (what: 'test' | 'save') => (props.form.busy() === what ? true : undefined)
  return (
    <footer class="dialog-foot">
      <Show when={props.form.provider().key !== undefined}>
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
      <button type="submit" class="primary" aria-busy={busyWith('save')}>
        {t('form.save')}
      </button>
    </footer>
  )
}
