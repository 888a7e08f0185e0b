import { type JSX, Show } from 'solid-js'
import { cleanKey } from '../../../shared/rules/api-key.ts'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import type { KeyByEmailState } from './create-key-by-email.ts'
import { testFailureId } from './test-outcome.tsx'

/** The key field: shown if there is no key or a new one is needed. A saved key is never shown. */
export function KeyField(props: {
  readonly form: AccountFormState
  readonly byEmail: KeyByEmailState
  readonly settings: Settings
  /** Whether the field is the first that takes the focus. */
  readonly first: boolean
}): JSX.Element {
  let input: HTMLInputElement | undefined
  let replace: HTMLButtonElement | undefined
  const account = () => props.form.account

  function hint(): string {
    if (props.form.serverChanged()) return t('form.key.again')
    return account()?.keyPlace === 'missing' ? t('form.key.lost') : t('form.key.where')
  }

  /** Cleans the pasted text, because a password box drops line breaks but keeps the indents after them. */
  function paste(event: ClipboardEvent & { readonly currentTarget: HTMLInputElement }): void {
    const rule = props.form.provider().key
    const text = event.clipboardData?.getData('text')
    if (rule === undefined || text === undefined) return
    event.preventDefault()
    const box = event.currentTarget
    box.setRangeText(cleanKey(rule, text), box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end')
    props.form.change('key', { key: box.value })
  }

  const GetKey = (): JSX.Element => (
    <button
      type="button"
      class="link"
      onClick={() =>
        void props.settings.run(props.settings.api.openProviderPage({ provider: props.form.provider().id }))
      }
    >
      {t('form.key.get', props.form.provider().name)}
      <Icon path={icons.outside} />
    </button>
  )

  const GetKeyByEmail = (): JSX.Element => (
    <button type="button" class="link" onClick={() => props.byEmail.show(true)}>
      <Icon path={icons.mail} />
      {t('mail.open')}
    </button>
  )

  return (
    <Show when={props.form.provider().key !== undefined}>
      <Show
        when={props.form.keyShown()}
        fallback={
          <div class="field">
            <span class="field-label">{t('form.key')}</span>
            <div class="field-saved">
              <span class="quiet">{t('form.key.saved')}</span>
              <button
                type="button"
                ref={replace}
                onClick={() => {
                  props.form.replaceKey(true)
                  input?.focus()
                }}
              >
                {t('accounts.replaceKey')}
              </button>
            </div>
          </div>
        }
      >
        <Field
          label={t('form.key')}
          hint={hint()}
          urgent={props.form.serverChanged()}
          problem={props.form.problem('key')}
          faultId={props.form.isAtFault('key') ? testFailureId : undefined}
          name="key"
          aside={
            <Show when={props.byEmail.offered()} fallback={<GetKey />}>
              <GetKeyByEmail />
            </Show>
          }
        >
          {(tie) => (
            <input
              ref={(box) => {
                tie(box)
                input = box
                // The button for a key by email is gone after the return from there.
                queueMicrotask(() => keepFocus(box))
              }}
              type="password"
              class="mono"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              autofocus={props.first}
              value={props.form.values().key}
              onInput={(event) => props.form.change('key', { key: event.currentTarget.value })}
              onPaste={paste}
            />
          )}
        </Field>
        <Show
          when={account() !== undefined && account()?.keyPlace !== 'missing' && !props.form.serverChanged()}
        >
          <button
            type="button"
            class="link"
            onClick={() => {
              props.form.replaceKey(false)
              replace?.focus()
            }}
          >
            {t('form.key.keep')}
          </button>
        </Show>
      </Show>
    </Show>
  )
}
