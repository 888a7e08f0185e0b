import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { checkLocalPart, type LocalPartRule, separatorFor } from '../../shared/rules/local-part.ts'
import type { NamingStyle } from '../../shared/rules/naming.ts'
import type { WordLanguage } from '../../shared/views/preferences.ts'
import { type Alphabet, alphabetFor, draw } from './alphabet.ts'
import { pick, type RandomSource } from './random-source.ts'
import { parseTemplate, type TemplatePart } from './template.ts'
import { loadWordList } from './word-lists.ts'

/** The number of draws before an error. The default style seldom needs a second draw. */
const mostDraws = 200

function wordParts({ count, separator, digits }: Extract<NamingStyle, { kind: 'words' }>): TemplatePart[] {
  const words = Array.from({ length: count }, (_, index): TemplatePart[] =>
    index === 0 || separator === ''
      ? [{ kind: 'word' }]
      : [{ kind: 'literal', text: separator }, { kind: 'word' }],
  ).flat()
  return digits > 0 ? [...words, { kind: 'digits', count: digits }] : words
}

/** The template of a style. Where names hold no dot, words are separated by what they may hold. */
function partsOf(style: NamingStyle, rule: LocalPartRule): Result<readonly TemplatePart[], Refusal> {
  switch (style.kind) {
    case 'random':
      // The first character is a letter, because some sign-up forms refuse a name that begins with a digit.
      return success([
        { kind: 'letters', count: 1 },
        { kind: 'chars', count: style.length - 1 },
      ])
    case 'words':
      return success(wordParts(style.separator === '.' ? { ...style, separator: separatorFor(rule) } : style))
    case 'template':
      return parseTemplate(style.template)
  }
}

function drawPart(
  part: TemplatePart,
  words: readonly string[],
  alphabet: Alphabet,
  random: RandomSource,
): string {
  switch (part.kind) {
    case 'literal':
      return part.text
    case 'word':
      return pick(words, random)
    case 'letters':
      return draw(part.count, alphabet.letters, random)
    case 'digits':
      return draw(part.count, alphabet.digits, random)
    case 'chars':
      return draw(part.count, alphabet.characters, random)
  }
}

/** What the parts of a name are drawn from. */
export interface SuggestionSource {
  readonly random: RandomSource
  /** The language of readable words. */
  readonly language: WordLanguage
  readonly taken?: (name: string) => boolean
}

/**
 * Suggests a local part in a style. It passes `checkLocalPart` with the provider's rule and is not `taken`. Random
 * characters extend a name that is too short for the provider.
 *
 * Entropy in bits: `random` has 4.6 for the first character and 5 for each further one. `words` has at least 10 for
 * a word and 3 for a digit. The default of two words and two digits has 26.5 in English, nearly a hundred million names.
 *
 * Refusals: `template-malformed`; `naming-outside-rules` if the style's names never fit the provider; `no-free-name` if
 * all fitting names were taken.
 */
export async function suggestLocalPart(
  style: NamingStyle,
  rule: LocalPartRule,
  { random, language, taken = () => false }: SuggestionSource,
): Promise<Result<string, Refusal>> {
  const parts = partsOf(style, rule)
  if (!parts.ok) return parts
  const words = parts.value.some(({ kind }) => kind === 'word') ? await loadWordList(language) : []
  const alphabet = alphabetFor(rule)

  let everFitted = false
  for (let draws = 0; draws < mostDraws; draws += 1) {
    const bare = parts.value.map((part) => drawPart(part, words, alphabet, random)).join('')
    const name = bare + draw(rule.minLength - bare.length, alphabet.characters, random)
    const wrong = checkLocalPart(rule, name)
    if (!wrong && !taken(name)) return success(name)
    everFitted ||= !wrong || wrong.reason === 'name-reserved'
  }
  return failed({ reason: everFitted ? 'no-free-name' : 'naming-outside-rules', field: 'naming' })
}
