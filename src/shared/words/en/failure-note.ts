/** The phrases around a failure of no single field. */
export const failureNoteWords = {
  account: (nickname: string) => `${nickname}:`,
  said: (said: string) => `The service said: “${said}”`,
  retryAt: (time: string) => `Try again at ${time}.`,
} as const

/** The phrases that each language of such a failure must have. */
export type FailureNoteWords = {
  readonly [Key in keyof typeof failureNoteWords]: (typeof failureNoteWords)[Key] extends string
    ? string
    : (typeof failureNoteWords)[Key]
}
