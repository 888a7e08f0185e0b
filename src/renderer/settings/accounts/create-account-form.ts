import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { AccountDraft } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { cleanKey } from '../../../shared/rules/api-key.ts'
import { normalizeDomain } from '../../../shared/rules/domain-name.ts'
import type { AccountView, ConnectionReport } from '../../../shared/views/account.ts'
import type { ProviderId, ProviderView } from '../../../shared/views/provider.ts'
import type { OpenForm, Settings } from '../create-settings.ts'
import { type Problem, problemOf, t } from '../words.ts'
import {
  type AccountField,
  type AccountValues,
  fieldChecks,
  freeNickname,
  isServerChanged,
  startingValues,
} from './account-values.ts'
import { createFormTest } from './create-form-test.ts'

const fields = ['nickname', 'key', 'server', 'domain'] as const satisfies readonly AccountField[]

/** What is checked while it is typed; the rest waits for Save. */
const checkedAtOnce: ReadonlySet<AccountField> = new Set(['key', 'server'])

/** The account form without its looks. */
export interface AccountFormState {
  readonly account: AccountView | undefined
  /** Those a new account can be made at. */
  readonly providers: readonly ProviderView[]
  readonly provider: Accessor<ProviderView>
  chooseProvider(id: ProviderId): void
  readonly nickname: Accessor<string>
  setNickname(text: string): void
  readonly values: Accessor<AccountValues>
  change(
    field: Exclude<AccountField, 'nickname'> | 'keyInQuery' | 'plan',
    changed: Partial<AccountValues>,
  ): void
  /** Whether the key field is there. */
  readonly keyShown: Accessor<boolean>
  readonly serverChanged: Accessor<boolean>
  replaceKey(replace: boolean): void
  /** Domains to choose from, as far as they are known. */
  readonly domains: Accessor<readonly string[]>
  problem(field: AccountField): Problem | undefined
  /** Whether the test of the connection found this field at fault; `testFailure` says why. */
  isAtFault(field: AccountField): boolean
  /** What went wrong and belongs to no field. */
  readonly failure: Accessor<Failure | undefined>
  readonly report: Accessor<ConnectionReport | undefined>
  readonly testFailure: Accessor<Failure | undefined>
  readonly busy: Accessor<'test' | 'save' | undefined>
  /** Whether the service is being asked, by the test or before saving. */
  readonly testing: Accessor<boolean>
  readonly edited: Accessor<boolean>
  test(): Promise<void>
  /**
   * What the form holds for a key that comes by email, or `undefined` if something else in it is wrong and shown.
   */
  draftWithoutKey(): Omit<AccountDraft, 'key'> | undefined
  /** Marks the field that an answer names; `false` if it names none of this form. */
  mark(failure: Failure): boolean
  /**
   * Tests a key that is new or would travel in another way, then saves; gives the account, or `undefined` if something
   * is wrong and shown. After a test that failed it saves all the same.
   */
  save(): Promise<AccountView | undefined>
}

const isAccountField = (field: string | undefined): field is AccountField =>
  fields.some((known) => known === field)

/** Holds what is typed into an account form, checks it, tests it, saves it. Nothing typed is ever lost to a failure. */
export function createAccountForm(settings: Settings, open: OpenForm): AccountFormState {
  const account = open.kind === 'edit' ? open.account : undefined
  const others = () => settings.accounts().filter(({ id }) => id !== account?.id)
  // There is one practice account at most.
  const providers = settings.snapshot.providers.filter(
    ({ id, key }) =>
      id === account?.provider || key !== undefined || others().every((other) => other.provider !== id),
  )
  const [providerId, setProviderId] = createSignal(account?.provider ?? providers[0]?.id)
  const provider = createMemo(() => {
    const found = providers.find(({ id }) => id === providerId())
    if (found === undefined) throw new Error('no provider to choose from')
    return found
  })

  const suggested = () =>
    account?.nickname ??
    freeNickname(provider().name, others(), (name, number) => t('form.nickname.another', name, number))
  const [typedNickname, setTypedNickname] = createSignal<string>()
  const nickname = () => typedNickname() ?? suggested()

  // Kept apart per provider: choosing another one loses nothing, and no key ends up at the wrong service.
  const [typed, setTyped] = createSignal<Partial<Record<ProviderId, AccountValues>>>({})
  const values = () => typed()[provider().id] ?? startingValues(provider(), account)

  const serverChanged = () => isServerChanged(values().server, account)
  const [replacing, setReplacing] = createSignal(
    open.kind === 'edit' && (open.askKey || open.account.keyPlace === 'missing'),
  )
  const keyShown = () =>
    provider().key !== undefined && (account === undefined || replacing() || serverChanged())

  const [refused, setRefused] = createSignal<Partial<Record<AccountField, Problem>>>({})
  const [submitted, setSubmitted] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  const [busy, setBusy] = createSignal<'test' | 'save'>()
  const test = createFormTest(
    () => settings.api.testConnection(draft()),
    (answer) => {
      if (answer.ok) preferListed(answer.value.domains)
      else if (answer.failure.field === 'key') setReplacing(true)
    },
  )

  function check(field: AccountField): Problem | undefined {
    const refusal = fieldChecks[field]({
      provider: provider(),
      nickname: nickname(),
      values: values(),
      others: others(),
      keyNeeded: keyShown(),
      serverChanged: serverChanged(),
    })
    return refusal && problemOf(refusal, provider().name)
  }

  function problem(field: AccountField): Problem | undefined {
    const answered = refused()[field]
    if (answered !== undefined) return answered
    const found = check(field)
    if (found === undefined || submitted()) return found
    const isEmptyKey = found.reason === 'key-empty' || found.reason === 'server-needs-key'
    return checkedAtOnce.has(field) && !isEmptyKey ? found : undefined
  }

  /** Takes back what was said of a field that is being changed. */
  function forget(field: AccountField | undefined): void {
    setFailure(undefined)
    if (field !== undefined) setRefused(({ [field]: _, ...rest }) => rest)
  }

  function forgetTest(): void {
    // A save that waits for the test ends with it.
    if (test.testing()) setBusy(undefined)
    test.forget()
  }

  function draft(): AccountDraft {
    const { key, server, keyInQuery, domain, plan } = values()
    const rule = provider().key
    return {
      provider: provider().id,
      nickname: nickname().trim(),
      ...(account === undefined ? {} : { id: account.id }),
      ...(rule !== undefined && keyShown() ? { key: cleanKey(rule, key) } : {}),
      ...(provider().server?.changeable ? { server: server.trim() } : {}),
      ...(rule?.queryAllowed ? { keyInQuery } : {}),
      ...(plan === undefined ? {} : { plan }),
      ...(domain.trim() === '' ? {} : { defaultDomain: normalizeDomain(domain) }),
    }
  }

  /** Moves a domain that nobody chose to one that the service offers. */
  function preferListed([first, ...rest]: readonly string[]): void {
    const { domain } = values()
    const chosen = account !== undefined || domain !== startingValues(provider(), undefined).domain
    if (first === undefined || chosen || [first, ...rest].includes(domain)) return
    setTyped((before) => ({ ...before, [provider().id]: { ...values(), domain: first } }))
  }

  /** Marks the field that a failure names. */
  function mark(answered: Failure): boolean {
    const { field } = answered
    if (!isAccountField(field)) return false
    if (field === 'key') setReplacing(true)
    setRefused((before) => ({ ...before, [field]: answered }))
    return true
  }

  /** Whether it is not known yet if what would be saved works; a failure that is shown was seen. */
  function needsTest(): boolean {
    if (test.report() !== undefined || test.failure() !== undefined || provider().key === undefined)
      return false
    return keyShown() || values().keyInQuery !== (account?.keyInQuery ?? false)
  }

  return {
    account,
    providers,
    provider,
    chooseProvider(id) {
      forgetTest()
      setRefused({})
      setSubmitted(false)
      setFailure(undefined)
      setProviderId(id)
    },
    nickname,
    setNickname(text) {
      forget('nickname')
      setTypedNickname(text)
    },
    values,
    change(field, changed) {
      forget(field === 'keyInQuery' || field === 'plan' ? undefined : field)
      if (field !== 'domain' && field !== 'plan') {
        forget('key')
        forgetTest()
      }
      setTyped((before) => ({ ...before, [provider().id]: { ...values(), ...changed } }))
    },
    keyShown,
    serverChanged,
    replaceKey(replace) {
      forget('key')
      forgetTest()
      setReplacing(replace)
      if (!replace) setTyped((before) => ({ ...before, [provider().id]: { ...values(), key: '' } }))
    },
    domains: () => [
      ...new Set([
        ...(test.report()?.domains ?? []),
        ...(account?.domains ?? []),
        ...provider().domains.known,
      ]),
    ],
    problem,
    isAtFault: (field) => test.failure()?.field === field,
    failure,
    report: test.report,
    testFailure: test.failure,
    busy,
    testing: test.testing,
    edited() {
      const start = JSON.stringify
      const before = startingValues(provider(), account)
      const isTyped = Object.entries(typed()).some(([id, now]) => {
        const at = providers.find((other) => other.id === id)
        return start(now) !== start(at === undefined ? before : startingValues(at, account))
      })
      return isTyped || nickname() !== suggested()
    },

    async test() {
      if (busy() !== undefined) return
      forgetTest()
      setRefused({})
      setFailure(undefined)
      const wrong = (['key', 'server'] as const).map(check).filter((found) => found !== undefined)
      if (wrong.length > 0) {
        setRefused(Object.fromEntries(wrong.map((found) => [found.field, found])))
        return
      }
      setBusy('test')
      await test.ask()
      if (busy() === 'test') setBusy(undefined)
    },

    draftWithoutKey() {
      forgetTest()
      setFailure(undefined)
      const others = fields.filter((field) => field !== 'key')
      const wrong = others.map(check).filter((found) => found !== undefined)
      setRefused(Object.fromEntries(wrong.map((found) => [found.field, found])))
      if (wrong.length > 0) return undefined
      const { key: _, ...rest } = draft()
      return rest
    },

    mark: (answered) => answered.field !== 'key' && mark(answered),

    async save() {
      if (busy() === 'save') return undefined
      setRefused({})
      setFailure(undefined)
      setSubmitted(true)
      if (fields.some((field) => check(field) !== undefined)) return undefined
      setBusy('save')
      if (needsTest()) {
        const passed = await test.ask()
        if (passed === false) setBusy(undefined)
        if (passed !== true) return undefined
      }
      const answer = await settings.api.saveAccount(draft())
      setBusy(undefined)
      if (answer.ok) return answer.value
      if (!mark(answer.failure)) setFailure(answer.failure)
      return undefined
    },
  }
}
