import { number, plural } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords = {
  otherOwner: (account: string, listed: string, known: string) => ({
    message: `The key of ${account} belongs to another mailbox: its addresses forward to ${listed}, but the ones in Aliasmith forward to ${known}.`,
    hint: 'Nothing was changed. If it is the wrong key, replace it in Settings, Accounts. For two mailboxes, add a second account.',
    yes: 'Use this mailbox as well',
    no: 'Not now',
  }),
  missing: (account: string, missing: number, existing: number) => ({
    message: plural(existing, {
      one: `The list of ${account} lacks ${number(missing)} of ${number(existing)} address. Was it deleted?`,
      other: `The list of ${account} lacks ${number(missing)} of ${number(existing)} addresses. Were they deleted?`,
    }),
    hint: 'Until you answer, they count as working. If you deleted none, check the key and the server address of the account. Answer in Settings, Addresses.',
    yes: 'They were deleted',
    no: 'Keep them',
  }),
} as const
