import type { Accessor } from 'solid-js'
import { createSignal } from 'solid-js'
import type { AccountView } from '../../../shared/account.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { KeyMail } from '../../../shared/key-by-email.ts'
import { checkCode, checkKeyDays, checkKeyEmail, cleanCode } from '../../../shared/key-by-email.ts'
import type { Result } from '../../../shared/result.ts'
import { createCountdown } from '../../ui/countdown.ts'
import type { OpenForm, Settings } from '../create-settings.ts'
import type { Problem } from '../words.ts'
import { problemOf } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'

/** The controls of this part that can be wrong. */
export type MailField = 'email' | 'days' | 'code'

/** The way to a key by email, without its looks. */
export interface KeyByEmailState {
  /** Whether the provider offers it. */
  readonly offered: Accessor<boolean>
  readonly open: Accessor<boolean>
  show(open: boolean): void
  readonly email: Accessor<string>
  setEmail(text: string): void
  /** As typed. */
  readonly days: Accessor<string>
  setDays(text: string): void
  readonly renews: Accessor<boolean>
  setRenews(renews: boolean): void
  /** What became of the last request for a code; none while none was asked for, or for a server left since. */
  readonly mail: Accessor<KeyMail | undefined>
  readonly code: Accessor<string>
  /** Takes what was typed or pasted, cleaned; six digits are sent at once. */
  setCode(text: string): void
  problem(field: MailField): Problem | undefined
  /** What went wrong and belongs to no control. */
  readonly failure: Accessor<Failure | undefined>
  readonly busy: Accessor<'send' | 'confirm' | undefined>
  /** Seconds until the service wants to hear of this again. */
  readonly wait: Accessor<number>
  /** Seconds until another code can be sent. */
  readonly nextSend: Accessor<number>
  /** Whether the code is known to have expired. */
  readonly expired: Accessor<boolean>
  readonly edited: Accessor<boolean>
  send(): Promise<void>
  confirm(): Promise<void>
  /** Back to the question where the code is to go. */
  startOver(): void
}

const isMailField = (field: string | undefined): field is MailField =>
  field === 'email' || field === 'days' || field === 'code'

/**
 * Holds what is typed on the way to a key by email. The key itself never gets here.
 * @param onSaved called with the account once it has its key.
 */
export function createKeyByEmail(
  settings: Settings,
  form: AccountFormState,
  opened: OpenForm,
  onSaved: (account: AccountView) => void,
): KeyByEmailState {
  const former = form.account?.issuedKey
  const rule = () => form.provider().key?.byEmail
  const [chosen, setChosen] = createSignal(opened.kind === 'edit' && opened.byEmail === true)
  const [email, setEmail] = createSignal(former?.email ?? '')
  const [typedDays, setDays] = createSignal<string>()
  const days = () => typedDays() ?? String(former?.days ?? rule()?.usualDays ?? '')
  const [renews, setRenews] = createSignal(former?.renews ?? false)
  const [asked, setAsked] = createSignal<{ readonly where: string; readonly mail: KeyMail }>()
  const [code, setCode] = createSignal('')
  const [refused, setRefused] = createSignal<Partial<Record<MailField, Problem>>>({})
  const [failure, setFailure] = createSignal<Failure>()
  const [busy, setBusy] = createSignal<'send' | 'confirm'>()
  let tried = ''

  const open = () => chosen() && rule() !== undefined
  const where = () => `${form.provider().id} ${form.values().server.trim()}`
  const mail = () => (asked()?.where === where() ? asked()?.mail : undefined)

  const waitsUntil = createCountdown(() => failure()?.retryAt ?? refused().code?.retryAt)
  const nextSend = createCountdown(() => mail()?.nextSendAt)
  const lifetime = createCountdown(() => mail()?.expiresAt)

  function forget(field?: MailField): void {
    setFailure(undefined)
    if (field !== undefined) setRefused(({ [field]: _, ...rest }) => rest)
  }

  function take(answered: Failure): void {
    const { field } = answered
    // A field that is not on the screen now cannot be marked.
    const seen = isMailField(field) && (field === 'code') === (mail() !== undefined)
    if (seen) setRefused({ [field]: answered })
    else if (!form.mark(answered)) setFailure(answered)
  }

  /** Runs a request of this part; what goes wrong is shown. */
  async function run<Value>(
    what: 'send' | 'confirm',
    request: () => Promise<Result<Value>>,
  ): Promise<Value | undefined> {
    setRefused({})
    setFailure(undefined)
    setBusy(what)
    const answer = await request()
    setBusy(undefined)
    if (answer.ok) return answer.value
    take(answer.failure)
    return undefined
  }

  async function send(): Promise<void> {
    const offer = rule()
    if (busy() !== undefined || offer === undefined || waitsUntil() > 0) return
    const wrong = [checkKeyEmail(email()), checkKeyDays(offer, Number(days().trim() || Number.NaN))]
    const problems = wrong.flatMap((found) => (found ? [problemOf(found, form.provider().name)] : []))
    setRefused(Object.fromEntries(problems.map((problem) => [problem.field, problem])))
    const account = form.draftWithoutKey()
    if (account === undefined || problems.length > 0) return
    const at = where()
    const request = { account, email: email().trim(), days: Number(days()), renews: renews() }
    const answer = await run('send', () => settings.api.askForKey(request))
    if (answer === undefined) return
    tried = ''
    setCode('')
    setAsked({ where: at, mail: answer })
  }

  async function confirm(): Promise<void> {
    if (busy() !== undefined || mail() === undefined || waitsUntil() > 0) return
    const wrong = checkCode(code())
    if (wrong !== undefined) {
      setRefused({ code: problemOf(wrong, form.provider().name) })
      return
    }
    const account = form.draftWithoutKey()
    if (account === undefined) return
    // Enter on a code that was just refused would only use up another try.
    if (code() === tried && refused().code !== undefined) return
    tried = code()
    const to = mail()?.email ?? email()
    const saved = await run('confirm', () => settings.api.confirmKey({ account, email: to, code: code() }))
    if (saved !== undefined) onSaved(saved)
  }

  return {
    offered: () => rule() !== undefined,
    open,
    show(next) {
      forget()
      setRefused({})
      setChosen(next)
    },
    email,
    setEmail(text) {
      forget('email')
      setEmail(text)
    },
    days,
    setDays(text) {
      forget('days')
      setDays(text)
    },
    renews,
    setRenews,
    mail,
    code,
    setCode(text) {
      forget('code')
      setCode(cleanCode(text))
      // One that was refused is not sent again by itself.
      if (checkCode(code()) === undefined && code() !== tried) void confirm()
    },
    problem: (field) => refused()[field],
    failure,
    busy,
    wait: waitsUntil,
    nextSend,
    expired: () => mail()?.expiresAt !== undefined && lifetime() === 0,
    edited: () => open() && (mail() !== undefined || email() !== (former?.email ?? '')),
    send,
    confirm,
    startOver() {
      forget()
      setRefused({})
      setAsked(undefined)
    },
  }
}
