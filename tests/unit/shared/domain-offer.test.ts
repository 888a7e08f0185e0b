import { describe, expect, test } from 'vitest'
import {
  askedAddress,
  chosenOffer,
  type DomainOffer,
  isOffered,
  ownDomain,
  withoutHead,
} from '../../../src/shared/rules/domain-offer.ts'

const name = 'one.example'
const own = ownDomain(name)
const begins: DomainOffer = { name, naming: 'begins' }
const toldTail: DomainOffer = { name, naming: 'begins', tail: '.cat' }
const countedTail: DomainOffer = { name, naming: 'begins', tail: 5 }
const made: DomainOffer = { name, naming: 'made' }
const usualMade: DomainOffer = { ...made, usual: true }
const usualBeginning: DomainOffer = { ...begins, usual: true }

describe('an offer', () => {
  test.each<[string, DomainOffer, string, string, boolean]>([
    ['of a name of one’s own, for that name', own, 'amber', 'amber@one.example', true],
    ['in the letters that were typed', ownDomain('@One.Example'), ' Amber', 'amber@one.example', true],
    ['of a name of one’s own, for another name', own, 'amber', 'amber1@one.example', false],
    ['of a name of one’s own, for another domain', own, 'amber', 'amber@two.example', false],
    ['of a beginning, for a name that begins so', begins, 'amber', 'amber.x7k2q@one.example', true],
    ['of a beginning, for another beginning', begins, 'amber', 'birch.x7k2q@one.example', false],
    ['of a beginning, for another domain', begins, 'amber', 'amber.x7k2q@two.example', false],
    ['of a beginning with its tail', toldTail, 'amber', 'amber.cat@one.example', true],
    ['of a beginning with another tail', toldTail, 'amber', 'amber.dog@one.example', false],
    ['of a beginning with more than its tail', toldTail, 'amber', 'amber.big.cat@one.example', false],
    ['of a beginning that has the tail in itself', toldTail, 'amber.cat', 'amber.cat@one.example', false],
    [
      'of a beginning with a tail of so many characters',
      countedTail,
      'amber',
      'amber.x7k2@one.example',
      true,
    ],
    ['of a made name, for any name', made, '', 'x7k2q@one.example', true],
    ['of a made name, for another domain', made, '', 'x7k2q@two.example', false],
    ['of a usual domain, for another', usualMade, '', 'x7k2q@two.example', true],
    ['of a usual domain, for a name', usualBeginning, 'amber', 'amber.x@two.example', true],
    ['of a usual domain, for another name', usualBeginning, 'amber', 'birch.x@two.example', false],
  ])('allows or refuses an address: %s', (_, offer, chosen, address, allowed) => {
    expect(isOffered(offer, chosen, address)).toBe(allowed)
  })

  test('names an address beforehand only if its whole name is known', () => {
    expect(askedAddress(ownDomain('One.Example'), ' Amber ')).toBe('amber@one.example')
    expect(askedAddress({ ...toldTail, tail: '.Cat' }, ' Amber ')).toBe('amber.cat@one.example')
    for (const offer of [begins, countedTail, made]) expect(askedAddress(offer, 'amber')).toBeUndefined()
  })
})

describe('an offer with formats', () => {
  const formats = ['words', 'uuid'] as const
  const both: DomainOffer = { ...countedTail, formats, ticket: { value: 't', endsAt: 1 } }
  const onlyMade: DomainOffer = { ...made, formats }
  test.each<[string, DomainOffer, string | undefined, DomainOffer]>([
    ['leaves the name to the user by default', both, undefined, both],
    ['leaves the name to the user who chose that', both, '', both],
    ['ignores a format that it does not have', both, 'noun', both],
    ['makes the name in the chosen format', both, 'uuid', { ...made, format: 'uuid', formats }],
    [
      'stays usual in a format',
      { ...both, usual: true },
      'uuid',
      { ...made, format: 'uuid', formats, usual: true },
    ],
    ['makes a name in the usual format', onlyMade, undefined, { ...made, format: 'words', formats }],
    ['makes a name in another format', onlyMade, 'uuid', { ...made, format: 'uuid', formats }],
    ['makes the name if the user cannot', onlyMade, '', { ...made, format: 'words', formats }],
  ])('%s', (_, offer, format, expected) => {
    expect(chosenOffer(offer, format === undefined ? {} : { format })).toEqual(expected)
  })

  test('is as it was for an account without choices', () => {
    expect(chosenOffer(both)).toBe(both)
  })
})

test('an offer with a head puts it before the name', () => {
  const head: DomainOffer = { ...own, head: 'Me+' }
  expect(askedAddress(head, ' Shop ')).toBe('me+shop@one.example')
  expect(isOffered(head, 'shop', 'me+shop@one.example')).toBe(true)
  expect(isOffered(head, 'shop', 'shop@one.example')).toBe(false)
  expect(['Shop', ' me+Shop', 'ME+', 'me'].map((name) => withoutHead(head, name))).toEqual([
    'Shop',
    'shop',
    '',
    'me',
  ])
  expect(withoutHead(own, 'me+shop')).toBe('me+shop')
})
