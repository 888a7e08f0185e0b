import { describe, expect, test } from 'vitest'
import { mendedName } from '../../../src/main/addresses/mended-name.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { type DomainOffer, ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { providerIds } from '../../../src/shared/views/provider.ts'
import { hostileTexts } from '../../support/hostile-texts.ts'

const offer = ownDomain('one.example')
const { view } = providers.simplelogin
/** A service with letters, digits, `_` and `-` in its names, of which it reserves one. */
const service = {
  ...view,
  localPart: { ...view.localPart, minLength: 2, maxLength: 12, reserved: ['admin'] },
}
const mend = (localPart: string, at: DomainOffer = offer) =>
  mendedName(service, { localPart, domain: at.name }, [at])

describe('a name that cannot be made becomes', () => {
  test.each([
    ['coffee shop', 'coffee.shop'],
    ['  coffee\t shop ', 'coffee.shop'],
    ['coffee\u00a0shop', 'coffee.shop'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['ｓｈｏｐ', 'shop'],
    ['ﬁsh', 'fish'],
    ['a,b;c:d', 'a.b.c.d'],
    ['a/b\\c|d+e', 'a.b.c.d.e'],
    ["joe's shop", 'joes.shop'],
    ['shop!', 'shop'],
    ['a & b', 'a.b'],
    ['a..b', 'a.b'],
    ['.shop.', 'shop'],
    ['. shop .', 'shop'],
    ['tea 🍵', 'tea'],
    ['日本 shop', 'shop'],
    ['my_shop 2', 'my_shop.2'],
    ['my-shop 2', 'my-shop.2'],
  ])('%j: the nearest name that can', (typed, name) => {
    expect(mend(typed)).toBe(name)
  })

  test.each([
    ['nothing', ''],
    ['only blanks', '   '],
    ['only dots', '...'],
    ['letters without a plain form', '日本'],
    ['other letters without a plain form', 'кофе'],
    ['a picture', '🍵'],
    ['a name that is too long', 'a'.repeat(13)],
    ['a name that is too long only in plain letters', `${'a'.repeat(11)}æ`],
    ['a name that is too short', 'é'],
    ['a reserved name', 'Ádmin'],
    ['a whole address', 'me@example.com'],
    ['an address in the middle', 'coffee @ shop'],
  ])('none for %s', (_what, typed) => {
    expect(mend(typed)).toBeUndefined()
  })

  test('the same name where nothing is wrong with it', () => {
    expect(mend('shop')).toBe('shop')
  })

  test('one with the separators that its service allows', () => {
    const at = (id: 'practice' | 'simplelogin') =>
      mendedName(providers[id].view, { localPart: 'a+b_c-d e', domain: '' }, [])
    expect([at('practice'), at('simplelogin')]).toEqual(['a+b_c-d.e', 'a.b_c-d.e'])
  })

  test.each([
    ['a-z0-9_', 'a_b-c d.e', 'a_b_c_d_e'],
    ['a-z0-9\\-', 'a_b-c d.e', 'a-b-c-d-e'],
    ['a-z0-9', 'a_b-c d.e', 'abcde'],
  ])('one without dots, of %s, where a service has none in names', (characters, typed, name) => {
    const dotless = { ...service, localPart: { ...service.localPart, characters, dotless: true as const } }
    expect(mendedName(dotless, { localPart: typed, domain: '' }, [])).toBe(name)
  })

  test('none that is too long with what stands before it', () => {
    const head = { ...offer, head: `${'x'.repeat(55)}+` }
    expect([mend('amber 789', head), mend('amber 78', head)]).toEqual([undefined, 'amber.78'])
  })
})

test.each(providerIds)('every mend is a name that %s accepts', (id) => {
  const { view: known } = providers[id]
  for (const text of [
    ...Object.values(hostileTexts),
    'Café au lait',
    "joe's [shop] ^ {x}",
    'a\\b-c_d+e|f~g',
  ]) {
    const name = mendedName(known, { localPart: text, domain: 'one.example' }, [offer])
    if (name !== undefined) expect([text, checkLocalPart(known.localPart, name)]).toEqual([text, undefined])
  }
})
