import { createEffect, createUniqueId, type JSX, Show } from 'solid-js'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import { testFailureId } from './test-outcome.tsx'

/** Rarely changed fields: the server, and how the key travels. */
export function AdvancedFields(props: { readonly form: AccountFormState }): JSX.Element {
  const riskId = createUniqueId()
  const provider = () => props.form.provider()

  /** Opens the section when a field in it needs attention; never closes it. */
  function watch(details: HTMLDetailsElement): void {
    createEffect(() => {
      const atFault = props.form.problem('server') !== undefined || props.form.isAtFault('server')
      if (atFault || props.form.serverChanged()) details.open = true
    })
  }

  return (
    <Show when={provider().server?.changeable || provider().key?.queryAllowed}>
      <details class="advanced" ref={watch}>
        <summary>
          <Icon path={icons.chevron} />
          {t('form.advanced')}
        </summary>
        <div class="advanced-body">
          <Show when={provider().server?.changeable}>
            <Field
              label={t('form.server')}
              hint={t('form.server.hint')}
              problem={props.form.problem('server')}
              faultId={props.form.isAtFault('server') ? testFailureId : undefined}
            >
              {(tie) => (
                <input
                  ref={tie}
                  type="text"
                  inputmode="url"
                  class="mono"
                  spellcheck={false}
                  autocapitalize="off"
                  value={props.form.values().server}
                  onInput={(event) => props.form.change('server', { server: event.currentTarget.value })}
                />
              )}
            </Field>
          </Show>
          <Show when={provider().key?.queryAllowed}>
            <div class="field">
              <label class="check">
                <input
                  type="checkbox"
                  aria-describedby={riskId}
                  checked={props.form.values().keyInQuery}
                  onChange={(event) =>
                    props.form.change('keyInQuery', { keyInQuery: event.currentTarget.checked })
                  }
                />
                {t('form.keyInQuery')}
              </label>
              <p class="field-hint check-hint" id={riskId}>
                {t('form.keyInQuery.risk')}
              </p>
            </div>
          </Show>
        </div>
      </details>
    </Show>
  )
}
