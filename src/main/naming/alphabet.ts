import type { LocalPartRule } from '../../shared/rules/local-part.ts'
import { pick, type RandomSource } from './random-source.ts'

/** Letters and digits that nobody mistakes for one another when a name is read aloud or copied by hand. */
export interface Alphabet {
  /** Without l and o. */
  readonly letters: string
  /** Without 0 and 1. */
  readonly digits: string
  /** Both. */
  readonly characters: string
}

const letters = 'abcdefghijkmnpqrstuvwxyz'
const digits = '23456789'

/** The alphabet as far as the provider's rule allows it in names that the app makes up. */
export function alphabetFor(rule: LocalPartRule): Alphabet {
  const allowed = new RegExp(`[${rule.suggestedCharacters}]`)
  const keep = (text: string) => [...text].filter((character) => allowed.test(character)).join('')
  return { letters: keep(letters), digits: keep(digits), characters: keep(letters + digits) }
}

/** A text of so many characters; empty if there are none to choose from. */
export function draw(count: number, from: string, random: RandomSource): string {
  if (from === '') return ''
  return Array.from({ length: count }, () => pick(from, random)).join('')
}
