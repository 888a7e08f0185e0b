import type { LocalPartRule } from '../../shared/rules/local-part.ts'
import { pick, type RandomSource } from './random-source.ts'

/** Letters and digits that stay distinct when a name is read aloud or copied by hand. */
export interface Alphabet {
  /** Without l and o. */
  readonly letters: string
  /** Without 0 and 1. */
  readonly digits: string
  /** Letters and digits. */
  readonly characters: string
}

const letters = 'abcdefghijkmnpqrstuvwxyz'
const digits = '23456789'

/** The characters of the alphabet that the provider's rule allows in suggested names. */
export function alphabetFor(rule: LocalPartRule): Alphabet {
  const allowed = new RegExp(`[${rule.suggestedCharacters}]`)
  const keep = (text: string) => [...text].filter((character) => allowed.test(character)).join('')
  return { letters: keep(letters), digits: keep(digits), characters: keep(letters + digits) }
}

/** A random text of `count` characters; empty for an empty alphabet. */
export function draw(count: number, from: string, random: RandomSource): string {
  if (from === '') return ''
  return Array.from({ length: count }, () => pick(from, random)).join('')
}
