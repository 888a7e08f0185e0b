import type { Refusal } from '../../../shared/failure.ts'
import { checkKey } from '../../../shared/rules/api-key.ts'
import type { Options } from '../../../shared/rules/choice.ts'
import { checkDomain, normalizeDomain } from '../../../shared/rules/domain-name.ts'
import { foldCase } from '../../../shared/rules/fold-text.ts'
import type { PlanId } from '../../../shared/rules/plan.ts'
import { checkServerAddress } from '../../../shared/rules/server-address.ts'
import { checkTyped, type TypedChoiceName, typedChoices } from '../../../shared/rules/typed-choice.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'

/** The content of the form's fields, besides the nickname. */
export interface AccountValues {
  readonly key: string
  readonly server: string
  readonly keyInQuery: boolean
  readonly domain: string
  readonly plan: PlanId | undefined
  readonly options: Options
}

/** The fields that can be wrong. */
export const fields = ['nickname', 'key', 'server', 'domain', 'mailbox'] as const

/** A field that can be wrong. */
export type AccountField = (typeof fields)[number]

/** Whether the form has a field of this name that can be wrong. */
export const isAccountField = (field: string | undefined): field is AccountField =>
  fields.some((known) => known === field)

/** The fields that are checked while typing; the others wait for Save. */
export const checkedAtOnce: ReadonlySet<AccountField> = new Set(['key', 'server'])

/** The fields whose change leaves the result of a connection test valid. */
export const keepsTest: ReadonlySet<keyof AccountValues> = new Set(['domain', 'plan', 'options'])

/** The initial content of the fields. */
export function startingValues(provider: ProviderView, account: AccountView | undefined): AccountValues {
  return {
    key: '',
    server: account?.server ?? provider.server?.address ?? '',
    keyInQuery: account?.keyInQuery ?? false,
    domain: account?.defaultDomain ?? provider.domains.known[0]?.name ?? '',
    plan: account?.plan ?? provider.plans?.[0]?.id,
    options: account?.options ?? {},
  }
}

/** Whether the form's server differs from the saved account's. An invalid address does not count as a server. */
export function isServerChanged(server: string, account: AccountView | undefined): boolean {
  const checked = checkServerAddress(server)
  return account?.server !== undefined && checked.ok && checked.value !== account.server
}

/** A nickname that no other account has: the provider's name, with a number if necessary. */
export function freeNickname(
  name: string,
  others: readonly AccountView[],
  numbered: (name: string, number: number) => string,
): string {
  const taken = (nickname: string) => isNicknameTaken(nickname, others)
  let nickname = name
  for (let number = 2; taken(nickname); number += 1) nickname = numbered(name, number)
  return nickname
}

function isNicknameTaken(nickname: string, others: readonly AccountView[]): boolean {
  const wanted = foldCase(nickname.trim())
  return others.some((other) => foldCase(other.nickname) === wanted)
}

/** The form as its checks see it. */
export interface CheckedForm {
  readonly provider: ProviderView
  readonly nickname: string
  readonly values: AccountValues
  readonly others: readonly AccountView[]
  /** Whether the form needs a key. */
  readonly keyNeeded: boolean
  /** Whether it needs a key because the saved key belongs to another server. */
  readonly serverChanged: boolean
}

function problemOfTyped(name: TypedChoiceName, { provider, values }: CheckedForm): Refusal | undefined {
  return typedChoices(provider.choices).includes(name)
    ? checkTyped(name, values.options[name] ?? '')
    : undefined
}

/** A check per field; each returns the problem, or `undefined`. */
export const fieldChecks: Readonly<Record<AccountField, (form: CheckedForm) => Refusal | undefined>> = {
  nickname({ nickname, others }) {
    if (nickname.trim() === '') return { reason: 'nickname-empty', field: 'nickname' }
    return isNicknameTaken(nickname, others) ? { reason: 'nickname-taken', field: 'nickname' } : undefined
  },
  key({ provider, values, keyNeeded, serverChanged }) {
    if (!keyNeeded || provider.key === undefined) return undefined
    const wrong = checkKey(provider.key, values.key)
    return wrong?.reason === 'key-empty' && serverChanged
      ? { reason: 'server-needs-key', field: 'key' }
      : wrong
  },
  server({ provider, values }) {
    if (!provider.server?.changeable) return undefined
    const checked = checkServerAddress(values.server)
    return checked.ok ? undefined : checked.failure
  },
  domain(form) {
    const { provider, values } = form
    if (typedChoices(provider.choices).includes('domain')) return problemOfTyped('domain', form)
    return normalizeDomain(values.domain) === '' ? undefined : checkDomain(values.domain, provider.domains)
  },
  mailbox: (form) => problemOfTyped('mailbox', form),
}
