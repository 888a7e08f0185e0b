import { For, type JSX, Show } from 'solid-js'
import { Field } from '../../ui/field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** The choice of the service, for a new account; an account never changes its service. */
export function ProviderField(props: { readonly form: AccountFormState }): JSX.Element {
  return (
    <Show when={props.form.account === undefined}>
      <Field label={t('form.provider')}>
        {(tie) => (
          <select
            ref={tie}
            autofocus
            onChange={(event) => {
              const chosen = props.form.providers[event.currentTarget.selectedIndex]
              if (chosen !== undefined) props.form.chooseProvider(chosen.id)
            }}
          >
            <For each={props.form.providers}>
              {(provider) => (
                <option value={provider.id} selected={provider.id === props.form.provider().id}>
                  {provider.name}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
    </Show>
  )
}
