import type { KeyConfirmation, KeyRequest } from '../../shared/contract.ts'
import { canonicalAddress } from '../../shared/email-address.ts'
import type { Refusal } from '../../shared/failure.ts'
import { codeOfReason } from '../../shared/failure.ts'
import type { KeyMail } from '../../shared/key-by-email.ts'
import { checkCode, checkKeyDays, checkKeyEmail, cleanCode } from '../../shared/key-by-email.ts'
import type { Result } from '../../shared/result.ts'
import { failed } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { describeFailure } from '../describe-failure.ts'
import type { IssuedKey, Provider } from '../providers/provider.ts'
import type { Send, Unsent } from '../providers/sender.ts'

/** Gets keys by email. No key leaves it but to the keychain. */
export interface KeyByEmail {
  /** Has a code sent. The rest of the form is checked first: a code is not to be asked for in vain. */
  ask(request: KeyRequest): Promise<Result<KeyMail>>
  /**
   * Turns the code into a key and saves the account with it. If the key cannot be saved, it is kept in memory, and the
   * same code saves it at the next try, without asking the service again: it shows a key only once.
   */
  confirm(confirmation: KeyConfirmation): Promise<Result<AccountRecord>>
}

/** What it is built from. */
export interface KeyByEmailParts {
  readonly accounts: Accounts
  readonly providers: Readonly<Record<AccountRecord['provider'], Provider>>
  readonly send: Send
  now(): number
}

const dayMs = 86_400_000

/** Whether an answer that never came, or cannot be read, may have carried a key. */
function mayHaveLostKey({ lost, failure: { reason, status } }: Unsent): boolean {
  return lost && reason !== 'key-for-another' && (status === undefined || status < 500)
}

/** Builds the way to a key by email. */
export function createKeyByEmail({ accounts, providers, send, now }: KeyByEmailParts): KeyByEmail {
  /** A key that was made but not saved yet, and the request that it answers. */
  let unsaved: { readonly request: string; readonly issued: IssuedKey } | undefined
  /** For how many days keys were asked for last, by origin and address: not every answer tells. */
  const askedDays = new Map<string, number>()

  const describe = (account: KeyRequest['account'], refusal: Refusal) =>
    failed(
      describeFailure(refusal, {
        provider: providers[account.provider].view.name,
        ...(account.nickname.trim() === '' ? {} : { account: account.nickname.trim() }),
      }),
    )

  /** An address as it is compared. */
  const mailbox = (email: string) => canonicalAddress(email) ?? email.trim()

  return {
    async ask({ account, email, days, renews }) {
      const { view, askForKey } = providers[account.provider]
      const rule = view.key?.byEmail
      const checked = accounts.checkWithoutKey(account)
      if (!checked.ok) return describe(account, checked.failure)
      if (askForKey === undefined || rule === undefined) return describe(account, { reason: 'not-found' })
      const wrong = checkKeyEmail(email) ?? checkKeyDays(rule, days)
      if (wrong !== undefined) return describe(account, wrong)

      const { origin = '' } = checked.value
      const order = { email: mailbox(email), days, renews }
      const sent = await send(askForKey, order, { server: origin, accountId: account.id ?? 'draft' })
      if (!sent.ok) return describe(account, sent.failure)
      // Without a mail of its own the request changes nothing: the one before it counts.
      if (sent.value.sent) askedDays.set(`${origin} ${order.email}`, days)
      return sent
    },

    async confirm({ account, email, code }) {
      const { confirmKey } = providers[account.provider]
      const checked = accounts.checkWithoutKey(account)
      if (!checked.ok) return describe(account, checked.failure)
      if (confirmKey === undefined) return describe(account, { reason: 'not-found' })
      const wrong = checkKeyEmail(email) ?? checkCode(code)
      if (wrong !== undefined) return describe(account, wrong)

      const { origin = '' } = checked.value
      const input = { email: mailbox(email), code: cleanCode(code) }
      const request = JSON.stringify([origin, input])
      if (unsaved?.request !== request) {
        const sent = await send(confirmKey, input, { server: origin, accountId: account.id ?? 'draft' })
        if (!sent.ok) {
          return describe(account, mayHaveLostKey(sent) ? { reason: 'key-lost' } : sent.failure)
        }
        unsaved = { request, issued: sent.value }
      }
      const { key, renews, expiresInDays } = unsaved.issued
      const days = expiresInDays ?? askedDays.get(`${origin} ${input.email}`)
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
