import { describe, expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { codeOfReason, type FailureReason } from '../../../src/shared/failure.ts'

const reasons = Object.keys(codeOfReason) as FailureReason[]
const contexts = [
  {},
  { provider: 'Haltman', account: 'Mail', address: 'name@example.com', domain: 'example.com' },
] as const

describe.each(reasons)('the words for %s', (reason) => {
  test.each(contexts)('are two whole sentences without gaps (%j)', (context) => {
    const { message, hint, code } = describeFailure({ reason, limit: 64, character: 'ß' }, context)
    expect(code).toBe(codeOfReason[reason])
    for (const sentence of [message, hint]) {
      expect(sentence).toMatch(/^\S.*[.]$/s)
      expect(sentence).not.toMatch(/undefined|null|\[object|\s{2}/)
    }
  })
})

/** Words that no sentence may contain: blame, alarm, or the jargon of developers. */
const unkind =
  /\b(?:invalid|illegal|error code|exception|fatal|oops|sorry|whoops|you (?:failed|forgot|must)|wrongly|HTTP(?!s?:)|JSON|API call|endpoint|payload|timeout|429|401|null|parse)\b|!/i

describe('the tone of every failure', () => {
  test.each(reasons)('%s is calm, short and free of jargon', (reason) => {
    for (const context of [{}, { retryAt: 1, backAt: '14:05', alternatives: ['Mail', 'Work'] }]) {
      const { message, hint } = describeFailure({ reason, limit: 64, character: 'ß', ...context }, context)
      expect(`${message} ${hint}`).not.toMatch(unkind)
      expect(message.split(' ').length).toBeLessThanOrEqual(20)
      expect(hint.split(' ').length).toBeLessThanOrEqual(28)
      expect(hint).not.toBe(message)
    }
  })
})

describe('an exceeded limit', () => {
  const hintOf = (alternatives: readonly string[], more: object = {}) =>
    describeFailure({ reason: 'rate-limited', alternatives, ...more }).hint

  test.each([
    [[], {}, 'Wait a little and try again.'],
    [[], { retryAt: 1 }, 'Try again when the time is up.'],
    [['Mail'], { retryAt: 1 }, 'Try again when the time is up. You can also use Mail.'],
    [['Mail', 'Work'], {}, 'Wait a little and try again. You can also use Mail or Work.'],
    [['A', 'B', 'C', 'D'], {}, 'Wait a little and try again. You can also use A, B, or C.'],
  ])('offers %j', (alternatives, more, hint) => {
    expect(hintOf(alternatives, more)).toBe(hint)
  })

  test('is shown with the time if there is no countdown', () => {
    const { hint } = describeFailure({ reason: 'rate-limited', retryAt: 1 }, { backAt: '14:05' })
    expect(hint).toBe('Try again at 14:05.')
  })
})

test('security 23: hidden characters of a name are visible in every sentence that contains it', () => {
  const { message } = describeFailure({ reason: 'key-missing' }, { account: 'Work\u202eliam' })
  expect(message).toContain('Work⟨U+202E⟩liam')
  const { hint } = describeFailure({ reason: 'rate-limited', alternatives: ['Mail\u200b'] })
  expect(hint).toContain('Mail⟨U+200B⟩')
})
