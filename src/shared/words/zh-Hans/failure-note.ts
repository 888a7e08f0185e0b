import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}：`,
  said: (said) => `服务的原话：“${said}”`,
  retryAt: (time) => `请在${time}重试。`,
}
