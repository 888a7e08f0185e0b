import { For, type JSX } from 'solid-js'
import { typedChoices } from '../../../shared/rules/typed-choice.ts'
import { TextField } from '../../ui/text-field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** What the account must type for its service, such as its domain. */
export function TypedFields(props: { readonly form: AccountFormState }): JSX.Element {
  return (
    <For each={typedChoices(props.form.provider().choices)}>
      {(name) => (
        <TextField
          label={t(`choice.${name}`)}
          hint={t(`choice.${name}.hint`)}
          problem={props.form.problem(name)}
          value={props.form.values().options[name] ?? ''}
          onType={(text) => props.form.choose(name, text)}
        />
      )}
    </For>
  )
}
