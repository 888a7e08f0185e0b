import { type Result, success } from '../../shared/result.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { SuggestName } from '../naming/suggest-name.ts'

/** The most draws of a name that was not suggested before. A narrow style has only a few names. */
const mostDraws = 50

/** Suggests the name of the next address to the form of the popover. */
export interface SuggestForForm {
  /** The name of the address in reserve, which the form then makes without a network; otherwise a new one. */
  first(account: AccountRecord): Promise<Result<Suggestion>>
  /** A name that the form was not given since it began with its first one, as far as the style has one. */
  another(account: AccountRecord): Promise<Result<Suggestion>>
  /** Lets the form of an account begin anew, since it has made an address. */
  beginAnew(accountId: string): void
}

/**
 * Builds the suggestions.
 * @param readyName the name by which the address in reserve is asked for; empty or `undefined` if there is none.
 */
export function createSuggestForForm(
  suggest: SuggestName,
  readyName: (account: AccountRecord) => string | undefined,
): SuggestForForm {
  /** The names that the form of each account was given. */
  const given = new Map<string, ReadonlySet<string>>()
  const givenTo = ({ id }: AccountRecord) => given.get(id) ?? new Set()

  async function fresh(account: AccountRecord): Promise<Result<Suggestion>> {
    let suggestion = await suggest(account)
    for (let draws = 1; draws < mostDraws; draws += 1) {
      if (!suggestion.ok || !givenTo(account).has(suggestion.value.localPart)) break
      suggestion = await suggest(account)
    }
    return suggestion
  }

  async function another(account: AccountRecord): Promise<Result<Suggestion>> {
    const ready = readyName(account) ?? ''
    const isNew = ready !== '' && !givenTo(account).has(ready)
    const suggestion = isNew ? success({ accountId: account.id, localPart: ready }) : await fresh(account)
    if (suggestion.ok) given.set(account.id, new Set([...givenTo(account), suggestion.value.localPart]))
    return suggestion
  }

  return {
    first(account) {
      given.delete(account.id)
      return another(account)
    },
    another,
    beginAnew: (accountId) => void given.delete(accountId),
  }
}
