import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}：`,
  said: (said) => `サービスからのメッセージ：「${said}」`,
  retryAt: (time) => `${time}以降に、もう一度お試しください。`,
}
