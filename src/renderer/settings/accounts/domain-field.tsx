import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { Field } from '../../ui/field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import { testFailureId } from './test-outcome.tsx'

/** The default domain: chosen, or typed if the service does not list all. Absent without a choice. */
export function DomainField(props: { readonly form: AccountFormState }): JSX.Element {
  const listId = createUniqueId()
  const rule = () => props.form.provider().domains
  const typing = (event: { readonly currentTarget: { readonly value: string } }) =>
    props.form.change('domain', { domain: event.currentTarget.value })
  return (
    <Show when={rule().freeTyping || props.form.domains().length > 1}>
      <Field
        label={t('form.domain')}
        hint={rule().freeTyping ? t('form.domain.hint') : undefined}
        problem={props.form.problem('domain')}
        faultId={props.form.isAtFault('domain') ? testFailureId : undefined}
      >
        {(tie) => (
          <Show
            when={rule().freeTyping}
            fallback={
              <select value={props.form.values().domain} onChange={typing} ref={tie}>
                <For each={props.form.domains()}>{(domain) => <option value={domain}>{domain}</option>}</For>
              </select>
            }
          >
            <input
              ref={tie}
              type="text"
              list={listId}
              spellcheck={false}
              autocapitalize="off"
              value={props.form.values().domain}
              onFocus={(event) => event.currentTarget.select()}
              onInput={typing}
            />
            <datalist id={listId}>
              <For each={props.form.domains()}>{(domain) => <option value={domain} />}</For>
            </datalist>
          </Show>
        )}
      </Field>
    </Show>
  )
}
