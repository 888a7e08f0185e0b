/** The phrases around a failure of no single field. */
export const failureNoteWords = {
  account: (nickname: string) => `${nickname}:`,
  said: (said: string) => `The service said: “${said}”`,
  retryAt: (time: string) => `Try again at ${time}.`,
} as const
