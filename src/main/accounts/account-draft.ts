import type { AccountDraft } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { checkKey, cleanKey } from '../../shared/rules/api-key.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { foldCase } from '../../shared/rules/fold-text.ts'
import { checkServerAddress } from '../../shared/rules/server-address.ts'
import { checkTyped, normalizeTyped, typedChoices } from '../../shared/rules/typed-choice.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import type { AccountRecord } from './account-record.ts'

/** The longest nickname, in characters. */
export const nicknameMaxLength = 40

/** A draft after every check: trimmed, with the origin its key may be sent to. */
export interface CheckedDraft {
  readonly nickname: string
  /** Absent for a provider without a server. */
  readonly origin?: string
  /** Absent when the saved key stays. */
  readonly key?: string
  readonly keyInQuery: boolean
  readonly defaultDomain?: string
  /** What the account chose, with the choices of the saved account that the form leaves. */
  readonly options: Options
}

/**
 * Checks where requests of a draft would go and with which key. It is all that a connection test needs.
 * @param saved the account as it is kept, if the draft changes one.
 */
export function checkConnection(
  draft: AccountDraft,
  provider: ProviderView,
  saved: AccountRecord | undefined,
): Result<Pick<CheckedDraft, 'origin' | 'key' | 'keyInQuery'>, Refusal> {
  const keyInQuery = (draft.keyInQuery ?? false) && (provider.key?.queryAllowed ?? false)
  if (provider.server === undefined) return success({ keyInQuery })

  const typed = provider.server.changeable ? (draft.server ?? saved?.server) : undefined
  const server = checkServerAddress(typed ?? provider.server.address)
  if (!server.ok) return server
  const origin = server.value
  if (provider.key === undefined) return success({ origin, keyInQuery })

  if (draft.key === undefined && saved !== undefined) {
    const sameServer = saved.server === origin
    return sameServer ? success({ origin, keyInQuery }) : failed({ reason: 'server-needs-key', field: 'key' })
  }
  const problem = checkKey(provider.key, draft.key ?? '')
  if (problem !== undefined) return failed(problem)
  return success({ origin, keyInQuery, key: cleanKey(provider.key, draft.key ?? '') })
}

/**
 * Checks everything an account form holds.
 * @param others the accounts it must not share a nickname with.
 */
export function checkAccountDraft(
  draft: AccountDraft,
  provider: ProviderView,
  saved: AccountRecord | undefined,
  others: readonly AccountRecord[],
): Result<CheckedDraft, Refusal> {
  const nickname = draft.nickname.trim()
  const sameName = (other: AccountRecord) => foldCase(other.nickname) === foldCase(nickname)
  if (nickname === '') return failed({ reason: 'nickname-empty', field: 'nickname' })
  if ([...nickname].length > nicknameMaxLength) {
    return failed({ reason: 'nickname-too-long', field: 'nickname', limit: nicknameMaxLength })
  }
  if (others.some(sameName)) return failed({ reason: 'nickname-taken', field: 'nickname' })

  const connection = checkConnection(draft, provider, saved)
  if (!connection.ok) return connection

  const chosen: Options = { ...saved?.options, ...draft.options }
  const wrong = typedChoices(provider.choices)
    .map((name) => checkTyped(name, chosen[name] ?? ''))
    .find((found) => found !== undefined)
  if (wrong !== undefined) return failed(wrong)
  const options = normalizeTyped(provider.choices, chosen)

  const domain = normalizeDomain(draft.defaultDomain ?? '')
  const problem = domain === '' ? undefined : checkDomain(domain, provider.domains)
  if (problem !== undefined) return failed(problem)
  return success({
    ...connection.value,
    ...{ nickname, options },
    ...(domain === '' ? {} : { defaultDomain: domain }),
  })
}
