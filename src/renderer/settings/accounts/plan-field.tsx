import { type JSX, Show } from 'solid-js'
import { limitsOf } from '../../../shared/rules/plan.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** The choice of the plan, if the service's limits depend on it, with the limits below. */
export function PlanField(props: { readonly form: AccountFormState }): JSX.Element {
  const plans = () => props.form.provider().plans
  const chosen = () => props.form.values().plan
  function limits(): string {
    const known = limitsOf(plans(), chosen())
    const numberPer = (per: 'hour' | 'month') => known.find((limit) => limit.per === per)?.limit
    return t('form.plan.limits', numberPer('hour'), numberPer('month'))
  }
  return (
    <Show when={plans()}>
      {(all) => (
        <ChoiceField
          label={t('form.plan')}
          hint={limits()}
          choices={all().map(({ id, name }) => [id, name])}
          chosen={chosen()}
          onChoose={(plan) => props.form.change('plan', { plan })}
        />
      )}
    </Show>
  )
}
