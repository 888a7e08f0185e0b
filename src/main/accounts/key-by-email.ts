import type { KeyConfirmation, KeyRequest } from '../../shared/contract.ts'
import { codeOfReason, type Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { canonicalAddress } from '../../shared/rules/email-address.ts'
import {
  checkCode,
  checkKeyDays,
  checkKeyEmail,
  cleanCode,
  type KeyByEmailRule,
  type KeyMail,
  wholeKeyEmail,
} from '../../shared/views/key-by-email.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import type { Send, Unsent } from '../http/sender.ts'
import type { CodeMeaning, IssuedKey, KeyCode } from '../providers/issued-key.ts'
import type { Providers } from '../providers/provider.ts'
import { normalizeAddress } from '../providers/read-address.ts'
import type { AccountRecord } from './account-record.ts'
import type { Accounts } from './accounts.ts'

const dayMs = 86_400_000

const refusalByAction = {
  list: 'code-for-list',
  'destroy-all': 'code-for-deletion',
  other: 'code-for-other',
} as const satisfies Partial<Record<CodeMeaning['action'], Refusal['reason']>>

/** Why a code must not be used; `undefined` if it stands for a key of the given address. */
function problemOfCode({ action, email }: CodeMeaning, asked: KeyCode): Refusal | undefined {
  if (action !== 'key') return { reason: refusalByAction[action], field: 'code' }
  return email === normalizeAddress(asked.email) ? undefined : { reason: 'code-for-another', field: 'code' }
}

/** The refusal after a failed lookup of a code. A server that cannot be asked about codes gets a reason of its own. */
function refusalOfLook(failure: Refusal): Refusal {
  const silent = failure.reason === 'not-found' || codeOfReason[failure.reason] === 'unexpected-response'
  return silent ? { ...failure, reason: 'code-unseen' } : failure
}

/** Whether an answer that never came, or cannot be read, may have carried a key. */
function mayHaveLostKey({ lost, failure: { reason, status } }: Unsent): boolean {
  return lost && reason !== 'key-for-another' && (status === undefined || status < 500)
}

/** Gets keys by email. They go from here to the keychain only. */
export function createKeyByEmail(parts: {
  readonly accounts: Accounts
  readonly providers: Providers
  readonly send: Send
  now(): number
}) {
  const { accounts, providers, send, now } = parts
  /** A key that was issued but not saved yet, and the request that it answers. */
  let unsaved: { readonly request: string; readonly issued: IssuedKey } | undefined
  /**
   * The last mail that the service reported in this run, by origin and address: the days of the key, and the end of its
   * code.
   */
  const mailed = new Map<string, { readonly days?: number; readonly until: number }>()

  const describe = (account: KeyRequest['account'], refusal: Refusal) =>
    failed(
      describeFailure(refusal, {
        provider: providers[account.provider].view.name,
        ...(account.nickname.trim() === '' ? {} : { account: account.nickname.trim() }),
      }),
    )

  /** An address in the form in which it is compared. */
  function ownerOf(rule: KeyByEmailRule, typed: string): string {
    const email = wholeKeyEmail(rule, typed)
    return canonicalAddress(email) ?? email
  }

  return {
    /** Asks the service to mail a code. The rest of the form is checked first, so that no code is requested in vain. */
    async ask({ account, email, days, renews }: KeyRequest): Promise<Result<KeyMail>> {
      const provider = providers[account.provider]
      const rule = provider.keyByEmail?.rule
      const checked = accounts.checkWithoutKey(account)
      if (!checked.ok) return describe(account, checked.failure)
      if (rule === undefined) return describe(account, { reason: 'not-found' })
      const wrong = checkKeyEmail(rule, email) ?? checkKeyDays(rule, days)
      if (wrong !== undefined) return describe(account, wrong)

      const { origin = '' } = checked.value
      const chosen = rule.days === undefined ? {} : known({ days, renews })
      const order = { email: ownerOf(rule, email), ...chosen }
      const sent = await send(provider, 'askForKey', order, {
        server: origin,
        accountId: account.id ?? 'draft',
      })
      const request = `${origin} ${order.email}`
      if (!sent.ok) {
        // A service that could not mail a new code has discarded the former code.
        if (sent.lost || (sent.failure.status ?? 0) >= 500) mailed.delete(request)
        return describe(account, sent.failure)
      }
      const former = mailed.get(request)
      if (sent.value.sent)
        mailed.set(request, { ...known({ days }), until: sent.value.expiresAt ?? Infinity })
      // A request without a mail of its own changes nothing: the request before it counts.
      const arrived = sent.value.held !== undefined && former !== undefined && former.until > now()
      return success(arrived ? { ...sent.value, sentBefore: true } : sent.value)
    },

    /**
     * Exchanges the code for a key and saves the account with it. The service is asked first what the code stands for, if
     * it tells. A code is refused unused if it is not for a key of this address, or is not explained. If the key cannot be
     * saved, it is kept in memory. The next try with the same code then saves it without asking the service again, which
     * shows a key only once.
     */
    async confirm({ account, email, code }: KeyConfirmation): Promise<Result<AccountRecord>> {
      const provider = providers[account.provider]
      const rule = provider.keyByEmail?.rule
      const checked = accounts.checkWithoutKey(account)
      if (!checked.ok) return describe(account, checked.failure)
      if (rule === undefined) return describe(account, { reason: 'not-found' })
      const wrong = checkKeyEmail(rule, email) ?? checkCode(rule, code)
      if (wrong !== undefined) return describe(account, wrong)

      const { origin = '' } = checked.value
      const input = { email: ownerOf(rule, email), code: cleanCode(rule, code) }
      const request = JSON.stringify([origin, input])
      if (unsaved?.request !== request) {
        const target = { server: origin, accountId: account.id ?? 'draft' }
        const looks = provider.keyByEmail?.lookAtCode !== undefined
        const seen = looks ? await send(provider, 'lookAtCode', input, target) : undefined
        if (seen?.ok === false) return describe(account, refusalOfLook(seen.failure))
        const problem = seen && problemOfCode(seen.value, input)
        if (problem !== undefined) return describe(account, problem)
        const issued = seen?.value.issued
        const sent =
          issued === undefined ? await send(provider, 'confirmKey', input, target) : success(issued)
        if (!sent.ok) {
          return describe(account, mayHaveLostKey(sent) ? { reason: 'key-lost' } : sent.failure)
        }
        unsaved = { request, issued: sent.value }
      }
      const { key, renews, expiresInDays } = unsaved.issued
      const days = expiresInDays ?? mailed.get(`${origin} ${input.email}`)?.days
      const issuedKey =
        days === undefined
          ? {}
          : { issuedKey: { email: input.email, days, renews, expiresAt: now() + days * dayMs } }
      const saved = await accounts.save({ ...account, key }, { state: 'working', ...issuedKey })
      if (saved.ok) {
        unsaved = undefined
        return saved
      }
      // A key of another shape than this provider's can never be saved.
      if (codeOfReason[saved.failure.reason] === 'invalid-input' && saved.failure.field === 'key') {
        unsaved = undefined
        return describe(account, { reason: 'answer-wrong-shape' })
      }
      return describe(account, saved.failure)
    },
  }
}

export type KeyByEmail = ReturnType<typeof createKeyByEmail>
