import type { Missing } from '../book/address-book.ts'

/** How far apart two lists are that both lack an address before it is taken for deleted, in milliseconds. */
export const missingForMs = 10 * 60_000

/** So many addresses, or a tenth of all if that is more, are taken for deleted without a question. */
const fewMissing = 3
const fewMissingShare = 0.1

/** Why an account's list is not believed until its user says so. */
export type ListDoubt =
  /** It comes from another mailbox than the addresses of the account: nothing of it was taken over. */
  | { readonly kind: 'other-owner'; readonly listed: string; readonly known: string }
  /** It lacks too much. Everything that was missing at `missedBefore` already is asked about. */
  | {
      readonly kind: 'missing'
      readonly due: number
      readonly existing: number
      readonly missedBefore: number
    }

/** What is to be done about addresses that a list lacks. */
export type MissingVerdict = 'nothing' | 'wait' | 'ask' | 'delete'

/**
 * Judges what a whole list lacks.
 * @param isTrusted whether the list is known to be that of the account: an earlier one with the same key and server was
 *   believed, or this one has an address of the account.
 */
export function judgeMissing(
  { missing, due, foreign, existing }: Missing,
  isTrusted: boolean,
): MissingVerdict {
  if (due === 0) return missing === 0 ? 'nothing' : 'wait'
  const isMuch = missing > fewMissing && missing > existing * fewMissingShare
  return isMuch || foreign > 0 || !isTrusted ? 'ask' : 'delete'
}
