import { type JSX, Show } from 'solid-js'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import { testFailureId } from './test-outcome.tsx'

/** The default domain: chosen, or typed if the service does not list all. Absent without a choice. */
export function DomainField(props: { readonly form: AccountFormState }): JSX.Element {
  const domains = () => props.form.domains()
  const chosen = () => props.form.values().domain
  const choose = (domain: string) => props.form.change('domain', { domain })
  const faultId = () => (props.form.isAtFault('domain') ? testFailureId : undefined)
  return (
    <Show
      when={props.form.provider().domains.freeTyping}
      fallback={
        <Show when={domains().length > 1}>
          <ChoiceField
            label={t('form.domain')}
            problem={props.form.problem('domain')}
            faultId={faultId()}
            name="domain"
            choices={domains().map((domain) => [domain, domain])}
            chosen={chosen()}
            onChoose={choose}
          />
        </Show>
      }
    >
      <TextField
        label={t('form.domain')}
        hint={t('form.domain.hint')}
        problem={props.form.problem('domain')}
        faultId={faultId()}
        name="domain"
        offers={domains()}
        value={chosen()}
        onType={choose}
      />
    </Show>
  )
}
