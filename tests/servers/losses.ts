import type { How } from './misbehaviour.ts'

/** Ways in which an answer to any request is lost or unusable. */
export const lostAnswers: readonly How[] = [
  'never',
  'reset',
  'reset-in-body',
  'cut',
  'huge',
  'html',
  'empty',
  'array',
  'null',
  { redirect: '/elsewhere', status: 302 },
  { status: 408 },
  { status: 500 },
  { status: 502, body: 'Bad gateway' },
  { status: 503, headers: { 'retry-after': '1' } },
  { status: 504 },
  { status: 200, body: {} },
]
