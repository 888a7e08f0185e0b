import { number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords = {
  otherOwner: (account: string, listed: string, known: string) => ({
    message: `The key of ${account} belongs to another mailbox: its addresses forward to ${listed}, but the ones in Aliasmith forward to ${known}.`,
    hint: 'Nothing was changed. If it is the wrong key, replace it in Settings, Accounts. For two mailboxes, add a second account.',
    yes: 'Use this mailbox as well',
    no: 'Not now',
  }),
  missing: (account: string, missing: number, existing: number) => ({
    message: sentences(
      plural(existing, {
        one: `The list of ${account} lacks ${number(missing)} of ${number(existing)} address.`,
        other: `The list of ${account} lacks ${number(missing)} of ${number(existing)} addresses.`,
      }),
      plural(missing, { one: 'Was it deleted?', other: 'Were they deleted?' }),
    ),
    hint: plural(missing, {
      one: 'Until you answer, it counts as working. If you did not delete it, check the key and the server address of the account. Answer in Settings, Addresses.',
      other:
        'Until you answer, they count as working. If you deleted none, check the key and the server address of the account. Answer in Settings, Addresses.',
    }),
    yes: plural(missing, { one: 'It was deleted', other: 'They were deleted' }),
    no: plural(missing, { one: 'Keep it', other: 'Keep them' }),
  }),
} as const
