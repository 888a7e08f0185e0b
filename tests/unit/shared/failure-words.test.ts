import { describe, expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/describe-failure.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { codeOfReason } from '../../../src/shared/failure.ts'

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
