import { describe, expect, test } from 'vitest'
import { checkNewAddress } from '../../../src/main/addresses/check-new-address.ts'
import { likedo } from '../../../src/main/providers/likedo.ts'
import { relay } from '../../../src/main/providers/relay.ts'

const check = (label: string) =>
  checkNewAddress(likedo.view, { localPart: 'amber', domain: 'ig.do', label }, [])

test.each([
  ['code points where the service does', relay, 'mozmail.com', 64, 64],
  ['UTF-16 units where that is not known, which are never fewer', likedo, 'ig.do', 50, 25],
] as const)('a label is counted in %s', (_what, { view }, domain, limit, most) => {
  const checkOf = (count: number) =>
    checkNewAddress(view, { localPart: 'amber', domain, label: '🦆'.repeat(count) }, view.domains.known)
  expect(checkOf(most).ok).toBe(true)
  expect(checkOf(most + 1)).toMatchObject({ failure: { reason: 'label-too-long', limit } })
})

describe('a label of at most 50 characters', () => {
  test('is counted, sent and kept with composed accents', () => {
    const decomposed = 'e\u0301'.repeat(50)
    expect(check(` ${decomposed} `)).toMatchObject({ ok: true, value: { label: 'é'.repeat(50) } })
  })

  test('is refused if it is longer even then', () => {
    expect(check('e\u0301'.repeat(51))).toMatchObject({
      ok: false,
      failure: { reason: 'label-too-long', limit: 50 },
    })
  })
})
