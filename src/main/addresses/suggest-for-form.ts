import { type Result, success } from '../../shared/result.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { SuggestName } from '../naming/suggest-name.ts'

/** Suggests the name of the next address to the form of the popover. */
export interface SuggestForForm {
  /** The name of the address in reserve, which the form then makes without a network; otherwise a new one. */
  first(account: AccountRecord): Promise<Result<Suggestion>>
  /** Another name than the last one. */
  another(account: AccountRecord): Promise<Result<Suggestion>>
}

/**
 * Builds the suggestions.
 * @param readyName the name by which the address in reserve is asked for; empty or `undefined` if there is none.
 */
export function createSuggestForForm(
  suggest: SuggestName,
  readyName: (account: AccountRecord) => string | undefined,
): SuggestForForm {
  let last: Suggestion | undefined

  async function fresh(account: AccountRecord): Promise<Result<Suggestion>> {
    const suggestion = await suggest(account)
    if (suggestion.ok) last = suggestion.value
    return suggestion
  }

  async function first(account: AccountRecord): Promise<Result<Suggestion>> {
    const localPart = readyName(account) ?? ''
    if (localPart === '') return fresh(account)
    last = { accountId: account.id, localPart }
    return success(last)
  }

  return {
    first,
    another(account) {
      const isShown = last?.accountId === account.id && last.localPart === readyName(account)
      return isShown ? fresh(account) : first(account)
    },
  }
}
