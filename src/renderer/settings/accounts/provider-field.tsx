import { type JSX, Show } from 'solid-js'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** The choice of the service, for a new account; an account never changes its service. */
export function ProviderField(props: { readonly form: AccountFormState }): JSX.Element {
  return (
    <Show when={props.form.account === undefined}>
      <ChoiceField
        label={t('form.provider')}
        choices={props.form.providers.map(({ id, name }) => [id, name])}
        chosen={props.form.provider().id}
        autofocus
        onChoose={props.form.chooseProvider}
      />
    </Show>
  )
}
