import { createSignal } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import {
  checkCode,
  checkKeyDays,
  checkKeyEmail,
  cleanCode,
  type KeyMail,
} from '../../../shared/views/key-by-email.ts'
import { createCountdown } from '../../ui/countdown.ts'
import type { OpenForm, Settings } from '../create-settings.ts'
import { type Problem, problemOf } from '../problem.ts'
import type { AccountFormState } from './create-account-form.ts'
import { createEndOfWait } from './create-end-of-wait.ts'

/** A control of this part that can be wrong. */
export type MailField = 'email' | 'days' | 'code'

/** A request on the way to a key. */
export type Step = 'send' | 'confirm'

const isMailField = (field: string | undefined): field is MailField =>
  field === 'email' || field === 'days' || field === 'code'

/**
 * The state of the form's part that gets a key by email. Holds the typed content on the way to a key by email. The key
 * itself never reaches the window.
 * @param onSaved called with the account once it has its key.
 */
export function createKeyByEmail(
  settings: Settings,
  form: AccountFormState,
  opened: OpenForm,
  onSaved: (account: AccountView) => void,
) {
  const former = form.account?.issuedKey
  const rule = () => form.provider().key?.byEmail
  const [chosen, setChosen] = createSignal(opened.kind === 'edit' && opened.byEmail === true)
  const [email, setEmail] = createSignal(former?.email ?? '')
  const [typedDays, setDays] = createSignal<string>()
  const days = () => typedDays() ?? String(former?.days ?? rule()?.days?.usual ?? '')
  const [renews, setRenews] = createSignal(former?.renews ?? false)
  const [asked, setAsked] = createSignal<{ readonly where: string; readonly mail: KeyMail }>()
  const [code, setCode] = createSignal('')
  const [refused, setRefused] = createSignal<Partial<Record<MailField, Problem>>>({})
  const [failure, setFailure] = createSignal<Failure>()
  const [failedStep, setFailedStep] = createSignal<Step>()
  const [until, setUntil] = createSignal<Partial<Record<Step, number>>>({})
  const [busy, setBusy] = createSignal<Step>()
  let tried = ''

  const open = () => chosen() && rule() !== undefined
  const where = () => `${form.provider().id} ${form.values().server.trim()}`
  const mail = () => (asked()?.where === where() ? asked()?.mail : undefined)

  const waits = {
    send: createCountdown(() => until().send),
    confirm: createCountdown(() => until().confirm),
  }
  const nextSend = createCountdown(() => Math.max(mail()?.nextSendAt ?? 0, until().send ?? 0))
  const lifetime = createCountdown(() => mail()?.expiresAt)

  const isSendable = createEndOfWait(nextSend, () => mail() !== undefined)
  const waitedOut = {
    send: createEndOfWait(waits.send, () => until().send !== undefined),
    confirm: createEndOfWait(waits.confirm, () => until().confirm !== undefined),
  }

  const endWait = (step: Step) => setUntil(({ [step]: _, ...rest }) => rest)

  function forget(field?: MailField): void {
    setFailure(undefined)
    // Each address and each code has its own limit. If the limit is the network's, the next try meets it again.
    if (field === 'email') endWait('send')
    if (field === 'code') endWait('confirm')
    if (field !== undefined) setRefused(({ [field]: _, ...rest }) => rest)
  }

  function take(answered: Failure): void {
    const { field } = answered
    // A field that is not on the screen cannot be marked.
    const seen = isMailField(field) && (field === 'code') === (mail() !== undefined)
    if (seen) setRefused({ [field]: answered })
    else if (!form.mark(answered)) setFailure(answered)
  }

  /** Runs a request of this part and shows its failure. */
  async function run<Value>(what: Step, request: () => Promise<Result<Value>>): Promise<Value | undefined> {
    setRefused({})
    setFailure(undefined)
    setBusy(what)
    const answer = await request()
    setBusy(undefined)
    setFailedStep(answer.ok ? undefined : what)
    if (answer.ok) {
      endWait(what)
      return answer.value
    }
    const { retryAt } = answer.failure
    if (retryAt !== undefined) setUntil((former) => ({ ...former, [what]: retryAt }))
    take(answer.failure)
    return undefined
  }

  async function send(): Promise<void> {
    const offer = rule()
    if (busy() !== undefined || offer === undefined || waits.send() > 0) return
    const wrong = [checkKeyEmail(offer, email()), checkKeyDays(offer, Number(days().trim() || Number.NaN))]
    const problems = wrong.flatMap((found) => (found ? [problemOf(found, form.provider().name)] : []))
    setRefused(Object.fromEntries(problems.map((problem) => [problem.field, problem])))
    const account = form.draftWithoutKey()
    if (account === undefined || problems.length > 0) return
    const at = where()
    const chosen = offer.days === undefined ? {} : { days: Number(days()), renews: renews() }
    const request = { account, email: email().trim(), ...chosen }
    const answer = await run('send', () => settings.api.askForKey(request))
    if (answer === undefined) return
    tried = ''
    setCode('')
    setAsked({ where: at, mail: answer })
  }

  async function confirm(): Promise<void> {
    const offer = rule()
    if (busy() !== undefined || offer === undefined || mail() === undefined || waits.confirm() > 0) return
    const wrong = checkCode(offer, code())
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
    /** Whether the provider sends keys by email. */
    offered: () => rule() !== undefined,
    open,
    show(next: boolean): void {
      forget()
      setRefused({})
      setChosen(next)
    },
    email,
    setEmail(text: string): void {
      forget('email')
      setEmail(text)
    },
    /** As typed. */
    days,
    setDays(text: string): void {
      forget('days')
      setDays(text)
    },
    renews,
    setRenews,
    /** The outcome of the last request for a code; absent without a request, or after a change of the server. */
    mail,
    code,
    /** Cleans the typed or pasted digits, and sends six at once. Words stay as typed: the last may have no end yet. */
    setCode(text: string): void {
      const offer = rule()
      forget('code')
      if (offer?.code !== 'digits') {
        setCode(text)
        return
      }
      setCode(cleanCode(offer, text))
      // A refused code is not sent again automatically.
      if (checkCode(offer, code()) === undefined && code() !== tried) void confirm()
    },
    problem: (field: MailField) => refused()[field],
    /** A failure that belongs to no control. */
    failure,
    busy,
    /** Seconds until the service accepts a step again; each step has its own limit. */
    wait: (step: Step) => waits[step](),
    /** Seconds until another code can be sent. */
    nextSend,
    /** Whether a wait for another code has ended by itself. */
    isSendable,
    /** Whether the wait before a step has ended by itself. */
    waitedOut: (step: Step) => waitedOut[step](),
    /** When the previous code expires, if another code was refused. Milliseconds since the epoch. */
    stillWorks() {
      const expiresAt = mail()?.expiresAt
      return failedStep() === 'send' && failure() !== undefined && lifetime() > 0 ? expiresAt : undefined
    },
    /** Whether the code is known to have expired. */
    expired: () => mail()?.expiresAt !== undefined && lifetime() === 0,
    edited: () => open() && (mail() !== undefined || email() !== (former?.email ?? '')),
    send,
    confirm,
    /** Returns to the question for the email address. */
    startOver(): void {
      forget()
      setRefused({})
      setAsked(undefined)
    },
  }
}

export type KeyByEmailState = ReturnType<typeof createKeyByEmail>
