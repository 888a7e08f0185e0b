import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RandomSource, randomSource } from '../../../src/main/naming/random-source.ts'
import { type SuggestionSource, suggestLocalPart } from '../../../src/main/naming/suggest.ts'
import { loadWordList } from '../../../src/main/naming/word-lists.ts'
import { checkLocalPart, type LocalPartRule } from '../../../src/shared/rules/local-part.ts'
import { defaultNamingStyle, type NamingStyle } from '../../../src/shared/rules/naming.ts'

const wide: LocalPartRule = {
  minLength: 1,
  maxLength: 64,
  characters: "a-z0-9!#$%&'*+/=?^_`{|}~-",
  suggestedCharacters: 'a-z0-9_-',
  reserved: [],
}
const narrow: LocalPartRule = {
  ...wide,
  minLength: 4,
  characters: 'a-z0-9_-',
  reserved: ['admin', 'noreply', 'postmaster'],
}

const dotless: LocalPartRule = { ...wide, characters: 'a-z0-9_', dotless: true }

/** A small generator (mulberry32), so that a run can be repeated. */
function seededSource(seed: number): RandomSource {
  let state = seed
  return {
    integer(below) {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
    },
  }
}

/** Always chooses the first possibility. */
const stuckSource: RandomSource = { integer: () => 0 }

function by(random: RandomSource, taken?: (name: string) => boolean): SuggestionSource {
  return { random, language: 'en', ...(taken === undefined ? {} : { taken }) }
}

async function suggest(
  style: NamingStyle,
  rule = wide,
  random = seededSource(1),
  taken?: (name: string) => boolean,
) {
  const made = await suggestLocalPart(style, rule, by(random, taken))
  if (!made.ok) throw new Error(`Refused: ${made.failure.reason}`)
  return made.value
}

const styles: fc.Arbitrary<NamingStyle> = fc.oneof(
  fc.record({ kind: fc.constant('random' as const), length: fc.integer({ min: 6, max: 32 }) }),
  fc.record({
    kind: fc.constant('words' as const),
    count: fc.integer({ min: 1, max: 4 }),
    separator: fc.constantFrom('.' as const, '-' as const, '_' as const, '' as const),
    digits: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('template' as const),
    template: fc
      .array(fc.constantFrom('{word}', '{letters:3}', '{digits:2}', '{chars:5}', 'shop', 'X', '-'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  }),
)

const rules: fc.Arbitrary<LocalPartRule> = fc.record({
  minLength: fc.integer({ min: 1, max: 12 }),
  maxLength: fc.integer({ min: 48, max: 64 }),
  characters: fc.constantFrom(wide.characters, narrow.characters),
  suggestedCharacters: fc.constant('a-z0-9_-'),
  reserved: fc.constantFrom<readonly string[]>([], ['admin', 'shop', 'amber']),
})

describe('a suggestion', () => {
  it('always passes the check of the provider', async () => {
    await fc.assert(
      fc.asyncProperty(styles, rules, fc.integer(), async (style, rule, seed) => {
        const made = await suggestLocalPart(style, rule, by(seededSource(seed)))
        // A template without a random part can only be the reserved name itself.
        if (!made.ok) return made.failure.reason === 'no-free-name' && style.kind === 'template'
        return checkLocalPart(rule, made.value) === undefined
      }),
    )
  })

  it('has two words and two digits by default', async () => {
    expect(await suggest(defaultNamingStyle)).toMatch(/^[a-z]{3,8}\.[a-z]{3,8}[2-9]{2}$/)
  })

  it.each([6, 12, 32])(
    'of %i random characters begins with a letter and has no look-alike characters',
    async (length) => {
      for (let seed = 0; seed < 200; seed += 1) {
        const name = await suggest({ kind: 'random', length }, wide, seededSource(seed))
        expect(name).toMatch(/^[a-km-np-z][a-km-np-z2-9]+$/)
        expect(name).toHaveLength(length)
      }
    },
  )

  it('has words of the language alone', async () => {
    const german = new Set(await loadWordList('de'))
    const style = { kind: 'template', template: '{word}' } as const
    for (let seed = 0; seed < 200; seed += 1) {
      const made = await suggestLocalPart(style, wide, { random: seededSource(seed), language: 'de' })
      expect(made.ok && german.has(made.value)).toBe(true)
    }
  })

  it('follows a template', async () => {
    const style = { kind: 'template', template: 'Shop-{word}.{letters:3}{digits:2}_{chars:4}' } as const
    expect(await suggest(style)).toMatch(/^shop-[a-z]{3,8}\.[a-z]{3}\d{2}_[a-z\d]{4}$/)
  })

  it('is extended to the shortest length that the provider accepts', async () => {
    const name = await suggest({ kind: 'template', template: 'ab' }, narrow)
    expect(name).toMatch(/^ab[a-z2-9]{2}$/)
  })

  it('is never a reserved name', async () => {
    const style = { kind: 'words', count: 1, separator: '', digits: 0 } as const
    const random = seededSource(7)
    const first = await suggest(style, wide, seededSource(7))
    expect(await suggest(style, { ...wide, reserved: [first] }, random)).not.toBe(first)
  })

  it('is never a name that is taken', async () => {
    const known = new Set<string>()
    const style = { kind: 'template', template: 'a{digits:1}' } as const
    for (let count = 0; count < 8; count += 1) {
      known.add(await suggest(style, wide, randomSource, (name) => known.has(name)))
    }
    expect([...known].sort()).toEqual(['a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9'])
    expect(
      await suggestLocalPart(
        style,
        wide,
        by(randomSource, (name) => known.has(name)),
      ),
    ).toEqual({
      ok: false,
      failure: { reason: 'no-free-name', field: 'naming' },
    })
  })

  it('ends in a failure if the random source always gives the same value', async () => {
    const made = await suggestLocalPart(
      defaultNamingStyle,
      wide,
      by(stuckSource, () => true),
    )
    expect(made).toMatchObject({ ok: false, failure: { reason: 'no-free-name' } })
  })
})

describe('a style that can never fit the provider', () => {
  const cases: readonly [string, NamingStyle, LocalPartRule][] = [
    ['too long', { kind: 'template', template: '{chars:32}{chars:32}x' }, wide],
    ['a character that is not allowed', { kind: 'template', template: 'a+{word}' }, narrow],
    ['a space', { kind: 'template', template: 'a {word}' }, wide],
    ['an @', { kind: 'template', template: '{word}@example.com' }, wide],
    ['a dot at the end', { kind: 'template', template: '{word}.' }, wide],
    ['two dots', { kind: 'template', template: '{word}..{word}' }, wide],
    ['a dot where names hold none', { kind: 'template', template: '{word}.{word}' }, dotless],
    ['longer than a short limit', { kind: 'random', length: 12 }, { ...wide, maxLength: 8 }],
  ]
  it.each(cases)('is refused: %s', async (_, style, rule) => {
    expect(await suggestLocalPart(style, rule, by(seededSource(1)))).toEqual({
      ok: false,
      failure: { reason: 'naming-outside-rules', field: 'naming' },
    })
  })

  it('is distinguished from an unreadable template', async () => {
    const made = await suggestLocalPart({ kind: 'template', template: '{wrod}' }, wide, by(seededSource(1)))
    expect(made).toMatchObject({ ok: false, failure: { reason: 'template-malformed' } })
  })
})

describe('words where names hold no dot', () => {
  it.each([
    ['a-z0-9_', /^[a-z]+_[a-z]+\d\d$/],
    ['a-z0-9-', /^[a-z]+-[a-z]+\d\d$/],
    ['a-z0-9', /^[a-z]+\d\d$/],
  ])('are separated by what %s allows', async (characters, form) => {
    expect(await suggest(defaultNamingStyle, { ...dotless, characters })).toMatch(form)
  })
})

describe('the random source', () => {
  it('gives every character about as often as the others', async () => {
    const random = seededSource(42)
    const counts = new Map<string, number>()
    const names = 2_000
    for (let index = 0; index < names; index += 1) {
      const name = await suggest({ kind: 'template', template: '{chars:32}' }, wide, random)
      for (const character of name) counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    const expected = (names * 32) / 32
    expect(counts.size).toBe(32)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(expected * 0.85)
      expect(count).toBeLessThan(expected * 1.15)
    }
  })

  it('almost never gives a name of the default style twice', async () => {
    const random = seededSource(3)
    const names = new Set<string>()
    for (let index = 0; index < 1_000; index += 1) names.add(await suggest(defaultNamingStyle, wide, random))
    expect(names.size).toBeGreaterThan(997)
  })

  it('stays below its bound in the app’s real source', () => {
    for (let index = 0; index < 1_000; index += 1) {
      const drawn = randomSource.integer(3)
      expect([0, 1, 2]).toContain(drawn)
    }
  })
})
