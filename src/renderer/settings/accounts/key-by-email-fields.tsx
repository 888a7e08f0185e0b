import { createUniqueId, For, type JSX, Show } from 'solid-js'
import type { KeyMail } from '../../../shared/views/key-by-email.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { clockTime } from '../../ui/countdown.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import { locale } from '../../ui/language.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import type { KeyByEmailState } from './create-key-by-email.ts'

const shortTime = (at: number): string => new Date(at).toLocaleTimeString(locale(), { timeStyle: 'short' })

/** The offered numbers of days; others can be typed. */
const offeredDays = [1, 7, 30, 60, 90]

/** The email address for the code, and the options of the key. */
function Question(props: { readonly form: AccountFormState; readonly state: KeyByEmailState }): JSX.Element {
  const listId = createUniqueId()
  const at = () => props.form.provider().key?.byEmail?.at
  const days = () => props.form.provider().key?.byEmail?.days
  return (
    <>
      <Field
        label={t(at() === undefined ? 'mail.email' : 'mail.user')}
        hint={at() === undefined ? t('mail.email.hint') : t('mail.user.hint', at() ?? '')}
        problem={props.state.problem('email')}
      >
        {(tie) => (
          <input
            ref={(box) => {
              tie(box)
              queueMicrotask(() => keepFocus(box))
            }}
            autofocus
            type={at() === undefined ? 'email' : 'text'}
            dir="ltr"
            autocomplete="email"
            spellcheck={false}
            autocapitalize="off"
            value={props.state.email()}
            onInput={(event) => props.state.setEmail(event.currentTarget.value)}
          />
        )}
      </Field>
      <Show when={days()}>
        {(rule) => (
          <div class="columns columns-wide">
            <Field
              label={t('mail.days')}
              hint={t('mail.days.hint', rule().usual)}
              problem={props.state.problem('days')}
            >
              {(tie) => (
                <>
                  <input
                    ref={tie}
                    type="number"
                    inputmode="numeric"
                    list={listId}
                    min={1}
                    max={rule().most}
                    value={props.state.days()}
                    onInput={(event) => props.state.setDays(event.currentTarget.value)}
                  />
                  <datalist id={listId}>
                    <For each={offeredDays}>{(days) => <option value={days} />}</For>
                  </datalist>
                </>
              )}
            </Field>
            <div class="mail-renews">
              <CheckField
                label={t('mail.renews')}
                hint={t('mail.renews.hint')}
                on={props.state.renews()}
                onChange={props.state.setRenews}
              />
            </div>
          </div>
        )}
      </Show>
    </>
  )
}

/** Where the code was sent, as far as it is known. */
function saidOf(mail: KeyMail, provider: ProviderView): string {
  const { held, sentBefore } = mail
  const email = visibleText(mail.email)
  // Without a report of the sent mail, the app has only the service's word for it.
  if (held !== undefined && !sentBefore) return t(`mail.${held}.unseen`, provider.name, email)
  const sent = provider.key?.byEmail?.at === undefined ? 'sent' : 'sent.user'
  return t(`mail.${held ?? sent}`, email)
}

/** The field for the code from the mail, and the button for another code. */
function Answer(props: {
  readonly mail: KeyMail
  readonly provider: ProviderView
  readonly state: KeyByEmailState
}): JSX.Element {
  let box: HTMLInputElement | undefined
  const rule = () => props.provider.key?.byEmail
  const form = () => rule()?.code ?? 'digits'

  function hint(): string {
    if (props.state.expired()) return t('mail.code.expired')
    const { expiresAt } = props.mail
    return expiresAt === undefined
      ? t(`mail.code.${form()}`)
      : t(`mail.code.${form()}.until`, shortTime(expiresAt))
  }

  async function another(): Promise<void> {
    await props.state.send()
    box?.focus()
  }

  const Another = (): JSX.Element => (
    <Show
      when={props.state.nextSend() > 0}
      fallback={
        <button
          type="button"
          class="link"
          aria-busy={props.state.busy() === 'send' ? true : undefined}
          onClick={() => void another()}
        >
          {t('mail.another')}
        </button>
      }
    >
      <span>{t('mail.another.in', clockTime(props.state.nextSend()))}</span>
    </Show>
  )

  return (
    <>
      <Field
        label={t('mail.code')}
        hint={hint()}
        urgent={props.state.expired()}
        problem={props.state.problem('code')}
      >
        {(tie) => (
          <input
            ref={(created) => {
              tie(created)
              box = created
              queueMicrotask(() => {
                // A user who is browsing the providers keeps the focus there.
                if (!(document.activeElement instanceof HTMLSelectElement)) created.focus()
              })
            }}
            type="text"
            inputmode={form() === 'digits' ? 'numeric' : 'text'}
            autocomplete="one-time-code"
            autocapitalize="off"
            class="mono"
            dir="ltr"
            classList={{ 'mail-code': form() === 'digits' }}
            spellcheck={false}
            value={props.state.code()}
            onInput={(event) => {
              props.state.setCode(event.currentTarget.value)
              // Removes cleaned characters on the screen, too, even if the code is unchanged.
              event.currentTarget.value = props.state.code()
            }}
          />
        )}
      </Field>
      <p class="mail-more quiet small">
        {/* After the code has expired, a new request is possible. */}
        <Show when={props.mail.sendsLeft !== 0 || props.state.expired()}>
          <Another />
        </Show>
        <Show when={props.mail.sendsLeft !== undefined && !props.state.expired()}>
          <span>{t('mail.left', props.mail.sendsLeft ?? 0)}</span>
        </Show>
        <button type="button" class="link" onClick={() => props.state.startOver()}>
          {t('mail.elsewhere')}
        </button>
      </p>
    </>
  )
}

/** What time has changed: shown beside the code or on a button, and said by a screen reader. */
function news(state: KeyByEmailState): string | undefined {
  if (state.expired()) return t('mail.code.expired')
  const isAsked = state.mail() !== undefined
  if (isAsked && state.isSendable()) return t('mail.another.now')
  return state.waitedOut(isAsked ? 'confirm' : 'send') ? t('mail.again') : undefined
}

/** The part of the account form that gets a key by email: first the email address, then the code. */
export function KeyByEmailFields(props: {
  readonly form: AccountFormState
  readonly state: KeyByEmailState
}): JSX.Element {
  const titleId = createUniqueId()
  const stillWorks = () => {
    const until = props.state.stillWorks()
    return until === undefined ? undefined : t('mail.stillWorks', shortTime(until))
  }
  return (
    <section class="mail" aria-labelledby={titleId}>
      <div class="field-head">
        <h3 id={titleId}>
          <Icon path={icons.mail} />
          {t('mail.title')}
        </h3>
        <button type="button" class="link" onClick={() => props.state.show(false)}>
          {t('mail.paste')}
        </button>
      </div>
      <div class="region" role="status">
        <Show when={props.state.mail()}>{(mail) => <p>{saidOf(mail(), props.form.provider())}</p>}</Show>
      </div>
      <p class="visually-hidden" role="status">
        {news(props.state)}
      </p>
      <Show
        when={props.state.mail()}
        fallback={
          <>
            <p class="quiet small">{t('mail.lead', props.form.provider().name)}</p>
            <Question form={props.form} state={props.state} />
          </>
        }
      >
        {(mail) => <Answer mail={mail()} provider={props.form.provider()} state={props.state} />}
      </Show>
      <Show when={props.state.failure()}>
        {(failure) => <FailureNote failure={failure()} also={stillWorks()} />}
      </Show>
    </section>
  )
}
