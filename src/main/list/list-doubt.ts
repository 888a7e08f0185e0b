import type { Missing } from '../book/missing-book.ts'

/** How long lists must lack an address before it counts as deleted, in milliseconds. */
export const missingForMs = 10 * 60_000

/** Up to so many addresses, or a tenth of all if that is more, count as deleted without a question. */
const fewMissing = 3
const fewMissingShare = 0.1

/** Why a list is not trusted until the user confirms it. */
export type ListDoubt =
  /** The list comes from another mailbox than the account's addresses. Nothing of it was merged. */
  | { readonly kind: 'other-owner'; readonly listed: string; readonly known: string }
  /** The list lacks too much. The question concerns every address that was missing at `missedBefore` already. */
  | {
      readonly kind: 'missing'
      readonly due: number
      readonly existing: number
      readonly missedBefore: number
    }

/** The action for addresses that a list lacks. */
export type MissingVerdict = 'nothing' | 'wait' | 'ask' | 'delete'

/**
 * Judges the entries that a complete list lacks.
 * @param isTrusted whether the list certainly belongs to the account. An earlier list with the same key and server was
 *   trusted, or this list has an address of the account.
 */
export function judgeMissing(
  { missing, due, foreign, existing }: Missing,
  isTrusted: boolean,
): MissingVerdict {
  if (due === 0) return missing === 0 ? 'nothing' : 'wait'
  const isMuch = missing > fewMissing && missing > existing * fewMissingShare
  return isMuch || foreign > 0 || !isTrusted ? 'ask' : 'delete'
}
