import { createEffect, type JSX, Show } from 'solid-js'
import { CheckField } from '../../ui/check-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { TextField } from '../../ui/text-field.tsx'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import { testFailureId } from './test-outcome.tsx'

/** Rarely changed fields: the server, and how the key travels. */
export function AdvancedFields(props: { readonly form: AccountFormState }): JSX.Element {
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
            <TextField
              label={t('form.server')}
              hint={t('form.server.hint')}
              problem={props.form.problem('server')}
              faultId={props.form.isAtFault('server') ? testFailureId : undefined}
              name="server"
              mono
              inputmode="url"
              value={props.form.values().server}
              onType={(server) => props.form.change('server', { server })}
            />
          </Show>
          <Show when={provider().key?.queryAllowed}>
            <CheckField
              label={t('form.keyInQuery')}
              hint={t('form.keyInQuery.risk')}
              on={props.form.values().keyInQuery}
              onChange={(keyInQuery) => props.form.change('keyInQuery', { keyInQuery })}
            />
          </Show>
        </div>
      </details>
    </Show>
  )
}
