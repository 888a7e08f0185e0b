const number = (count: number) => count.toLocaleString('en')

interface ListQuestionWords {
  readonly message: string
  readonly hint: string
  readonly yes: string
  readonly no: string
}

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords = {
  otherOwner: (account: string, listed: string, known: string): ListQuestionWords => ({
    message: `The key of ${account} belongs to another mailbox: its addresses forward to ${listed}, but the ones in Aliasmith forward to ${known}.`,
    hint: 'Nothing was changed. If it is the wrong key, replace it in Settings, Accounts. For two mailboxes, add a second account.',
    yes: 'Use this mailbox as well',
    no: 'Not now',
  }),
  missing: (account: string, missing: number, existing: number): ListQuestionWords => ({
    message: `The list of ${account} lacks ${number(missing)} of ${number(existing)} addresses. Were they deleted?`,
    hint: 'Until you answer, they count as working. If you deleted none, check the key and the server address of the account. Answer in Settings, Addresses.',
    yes: 'They were deleted',
    no: 'Keep them',
  }),
} as const
