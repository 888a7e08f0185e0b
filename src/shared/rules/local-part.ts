import type { Refusal } from '../failure.ts'

/** What a provider accepts before the @, as data, so that main process and screens check alike. */
export interface LocalPartRule {
  /** Fewest characters. */
  readonly minLength: number
  /** Most characters. */
  readonly maxLength: number
  /** The body of a character class: every single character that is allowed besides the dot. */
  readonly characters: string
  /** The same for the names that the app makes up: never more than `characters`. */
  readonly suggestedCharacters: string
  /** Names that the service keeps for itself, lower case. */
  readonly reserved: readonly string[]
}

/** The form in which a local part is compared and sent: without blanks around it, in lower case. */
export function normalizeLocalPart(text: string): string {
  return text.trim().toLowerCase()
}

/**
 * Checks a local part against a provider's rule.
 * @returns the first thing wrong with it, or `undefined` if it is fine.
 */
export function checkLocalPart(rule: LocalPartRule, text: string): Refusal | undefined {
  const name = normalizeLocalPart(text)
  const wrong = (reason: Refusal['reason'], details: Partial<Refusal> = {}): Refusal => ({
    ...details,
    reason,
    field: 'name',
  })
  if (name === '') return wrong('name-empty')
  if (name.includes('@')) return wrong('name-is-address')
  const allowed = new RegExp(`^[.${rule.characters}]$`)
  // Told as it was typed.
  const stranger = [...text.trim()].find((character) => !allowed.test(character.toLowerCase()))
  if (stranger !== undefined) return wrong('name-bad-character', { character: stranger })
  if (/^\.|\.\.|\.$/.test(name)) return wrong('name-bad-dots')
  if (name.length < rule.minLength) return wrong('name-too-short', { limit: rule.minLength })
  if (name.length > rule.maxLength) return wrong('name-too-long', { limit: rule.maxLength })
  if (rule.reserved.includes(name)) return wrong('name-reserved')
  return undefined
}
