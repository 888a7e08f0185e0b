/**
 * A secret that two starts of the app share: the first half names the place where they meet, the second half proves that
 * the right ones do.
 */
export type AnswerSecret = string & { readonly kind: 'answer' }

const shape = /^[0-9a-f]{64}$/
/** The length of each half, in letters. */
export const half = 32

/** Whether a text from another process is such a secret. */
export function isAnswerSecret(text: unknown): text is AnswerSecret {
  return typeof text === 'string' && shape.test(text)
}
