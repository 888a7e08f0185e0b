import { createMemo, createSignal } from 'solid-js'
import type { AccountDraft } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { cleanKey } from '../../../shared/rules/api-key.ts'
import type { ChoiceName, OfferedValues } from '../../../shared/rules/choice.ts'
import { normalizeDomain } from '../../../shared/rules/domain-name.ts'
import { normalizeTyped, typedChoices } from '../../../shared/rules/typed-choice.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderId, ProviderView } from '../../../shared/views/provider.ts'
import type { OpenForm, Settings } from '../create-settings.ts'
import { type Problem, problemOf } from '../problem.ts'
import { t } from '../words.ts'
import {
  type AccountField,
  type AccountValues,
  checkedAtOnce,
  fieldChecks,
  fields,
  freeNickname,
  isAccountField,
  isServerChanged,
  keepsTest,
  startingValues,
} from './account-values.ts'
import { createFormTest } from './create-form-test.ts'

/** The content of an account form, which it checks, tests and saves. A failure never loses typed content. */
export function createAccountForm(settings: Settings, open: OpenForm) {
  const account = open.kind === 'edit' ? open.account : undefined
  const others = () => settings.accounts().filter(({ id }) => id !== account?.id)
  // All accounts of a service that needs nothing would be the same.
  const isRepeatable = ({ key, choices }: ProviderView) =>
    key !== undefined || typedChoices(choices).length > 0
  const providers = settings
    .providers()
    .filter(
      (view) =>
        view.id === account?.provider ||
        isRepeatable(view) ||
        others().every(({ provider: id }) => id !== view.id),
    )
  const [providerId, setProviderId] = createSignal(account?.provider ?? providers[0]?.id)
  const [choosing, setChoosing] = createSignal(account === undefined)
  const [hasChosen, setHasChosen] = createSignal(account !== undefined)
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

  // Separate per provider, so that a change of provider loses nothing and sends no key to the wrong service.
  const [typed, setTyped] = createSignal<Partial<Record<ProviderId, AccountValues>>>({})
  const values = () => typed()[provider().id] ?? startingValues(provider(), account)
  const type = (changed: Partial<AccountValues>) =>
    setTyped((before) => ({ ...before, [provider().id]: { ...values(), ...changed } }))

  const serverChanged = () => isServerChanged(values().server, account)
  const [replacing, setReplacing] = createSignal(
    open.kind === 'edit' && (open.askKey || open.account.keyPlace === 'missing'),
  )
  const keyShown = () =>
    provider().key !== undefined && (account === undefined || replacing() || serverChanged())

  const [listed, setListed] = createSignal<OfferedValues>()
  if (account !== undefined && provider().choices?.some(({ values: known }) => known === 'asked')) {
    // Without an answer the saved values stay, and the test says what is wrong.
    void settings.api.listChoices({ accountId: account.id }).then((all) => all.ok && setListed(all.value))
  }

  const [refused, setRefused] = createSignal<Partial<Record<AccountField, Problem>>>({})
  const [submitted, setSubmitted] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  const [busy, setBusy] = createSignal<'test' | 'save'>()
  const test = createFormTest(
    () => settings.api.testConnection(draft()),
    (answer) => {
      if (answer.ok) preferListed(answer.value.domains.map(({ name }) => name))
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

  /** Shows the problems of these fields alone; returns whether there are any. */
  function refuse(checked: readonly AccountField[]): boolean {
    const wrong = checked.map(check).filter((found) => found !== undefined)
    setRefused(Object.fromEntries(wrong.map((found) => [found.field, found])))
    return wrong.length > 0
  }

  /** Removes the refusal of a field that is being changed. */
  function forget(field: AccountField | undefined): void {
    setFailure(undefined)
    if (field !== undefined) setRefused(({ [field]: _, ...rest }) => rest)
  }

  function forgetTest(): void {
    // A save that waits for the test ends with the test.
    if (test.testing()) setBusy(undefined)
    test.forget()
  }

  function draft(): AccountDraft {
    const { key, server, keyInQuery, domain, plan, options: chosen } = values()
    const { key: rule, choices } = provider()
    const options = normalizeTyped(choices, chosen)
    return {
      provider: provider().id,
      nickname: nickname().trim(),
      ...(account === undefined ? {} : { id: account.id }),
      ...(rule !== undefined && keyShown() ? { key: cleanKey(rule, key) } : {}),
      ...(provider().server?.changeable ? { server: server.trim() } : {}),
      ...(rule?.queryAllowed ? { keyInQuery } : {}),
      ...(plan === undefined ? {} : { plan }),
      ...(Object.keys(options).length === 0 ? {} : { options }),
      ...(domain.trim() === '' ? {} : { defaultDomain: normalizeDomain(domain) }),
    }
  }

  /** The domain that the last test chose, of all that the service offered for its key. */
  let preferred = ''
  /** Replaces a domain that the user did not choose by one that the service offers. */
  function preferListed([first, ...rest]: readonly string[]): void {
    const { domain } = values()
    const isOurs = [preferred, startingValues(provider(), undefined).domain].includes(domain)
    if (first === undefined || account !== undefined || !isOurs || [first, ...rest].includes(domain)) return
    preferred = first
    type({ domain: first })
  }

  /** Marks the field that a failure names. */
  function mark(answered: Failure): boolean {
    const { field } = answered
    if (!isAccountField(field)) return false
    if (field === 'key') setReplacing(true)
    setRefused((before) => ({ ...before, [field]: answered }))
    return true
  }

  /** Whether the content to save is untested. A shown failure counts as tested, because the user has seen it. */
  function needsTest(): boolean {
    if (test.report() !== undefined || test.failure() !== undefined || provider().key === undefined)
      return false
    return keyShown() || values().keyInQuery !== (account?.keyInQuery ?? false)
  }

  return {
    account,
    /** The providers for a new account. */
    providers,
    provider,
    /** Whether the list of services is shown instead of the fields. */
    choosing,
    /** The service, once the user has chosen it. */
    chosenProvider: () => (hasChosen() ? provider().id : undefined),
    /** Shows the list of services again, or what was there before. Nothing typed is lost. */
    showServices: setChoosing,
    chooseProvider(id: ProviderId): void {
      setChoosing(false)
      setHasChosen(true)
      if (id === provider().id) return
      forgetTest()
      setRefused({})
      setSubmitted(false)
      setFailure(undefined)
      setProviderId(id)
    },
    nickname,
    setNickname(text: string): void {
      forget('nickname')
      setTypedNickname(text)
    },
    values,
    change(field: keyof AccountValues, changed: Partial<AccountValues>): void {
      forget(isAccountField(field) ? field : undefined)
      if (!keepsTest.has(field)) {
        forget('key')
        forgetTest()
      }
      type(changed)
    },
    /** Chooses, or types, a value among the options of the account. */
    choose(name: ChoiceName, value: string): void {
      forget(isAccountField(name) ? name : undefined)
      type({ options: { ...values().options, [name]: value } })
    },
    /** Whether the key field is shown. */
    keyShown,
    serverChanged,
    replaceKey(replace: boolean): void {
      forget('key')
      forgetTest()
      setReplacing(replace)
      if (!replace) type({ key: '' })
    },
    /** The values that the service offers for the choices it is asked about; absent until it has answered. */
    offered: () => test.report()?.choices ?? (keyShown() ? undefined : listed()),
    /** The known domains to choose from. */
    domains(): readonly string[] {
      const known = [test.report()?.domains, account?.domains, provider().domains.known]
      return [...new Set(known.flatMap((offers = []) => offers.map(({ name }) => name)))]
    },
    problem,
    /** Whether the connection test blamed this field; `testFailure` says why. */
    isAtFault: (field: AccountField) => test.failure()?.field === field,
    /** A failure that belongs to no field. */
    failure,
    report: test.report,
    testFailure: test.failure,
    busy,
    /** Whether a connection test is under way, by its button or before saving. */
    testing: test.testing,
    edited(): boolean {
      const isTyped = (of: ProviderView) =>
        JSON.stringify(typed()[of.id] ?? startingValues(of, account)) !==
        JSON.stringify(startingValues(of, account))
      return providers.some(isTyped) || nickname() !== suggested()
    },

    async test(): Promise<void> {
      if (busy() !== undefined) return
      forgetTest()
      setFailure(undefined)
      if (refuse(['key', 'server'])) return
      setBusy('test')
      await test.ask()
      if (busy() === 'test') setBusy(undefined)
    },

    /** The content of the form for a key by email, or `undefined` if another field is wrong, which is then shown. */
    draftWithoutKey(): Omit<AccountDraft, 'key'> | undefined {
      forgetTest()
      setFailure(undefined)
      if (refuse(fields.filter((field) => field !== 'key'))) return undefined
      const { key: _, ...rest } = draft()
      return rest
    },

    /** Marks the field that a failure names; `false` if the form has no such field. */
    mark: (answered: Failure) => answered.field !== 'key' && mark(answered),

    /**
     * Tests the connection if the key is new or would travel in another way, then saves. Returns the account, or
     * `undefined` if a failure is shown. After a failed test, the next call saves without a test.
     */
    async save(): Promise<AccountView | undefined> {
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

/** The state of the account form. */
export type AccountFormState = ReturnType<typeof createAccountForm>
