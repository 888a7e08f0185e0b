import { describe, expect, test } from 'vitest'
import { checkNewAddress } from '../../../src/main/addresses/check-new-address.ts'
import { likedo } from '../../../src/main/providers/likedo.ts'

const check = (label: string) =>
  checkNewAddress(likedo.view, { localPart: 'amber', domain: 'ig.do', label }, [])

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
