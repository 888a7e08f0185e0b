import type { Refusal } from '../failure.ts'

/** The longest local part, in characters (RFC 5321). */
export const localPartMaxLength = 64

/** The longest address, in characters. */
export const addressMaxLength = 254

/** The local parts that a provider accepts, as data, so that main process and windows apply the same check. */
export interface LocalPartRule {
  /** In characters. */
  readonly minLength: number
  /** In characters. */
  readonly maxLength: number
  /** The body of a regular expression's character class: every allowed character besides the dot. */
  readonly characters: string
  /** Set if a name holds no dot. */
  readonly dotless?: true
  /** The same for names that the app suggests: a subset of `characters`. */
  readonly suggestedCharacters: string
  /** Names that the service reserves, in lower case. */
  readonly reserved: readonly string[]
}

/** What stands between the parts of a name: a dot, or what a service without dots in names allows, or nothing. */
export function separatorFor({ dotless, characters }: LocalPartRule): '.' | '_' | '-' | '' {
  if (!dotless) return '.'
  return (['_', '-'] as const).find((each) => new RegExp(`^[${characters}]$`).test(each)) ?? ''
}

/** The form in which a local part is compared and sent: trimmed, in lower case. */
export function normalizeLocalPart(text: string): string {
  return text.trim().toLowerCase()
}

/**
 * Checks a local part against a provider's rule.
 * @returns the first problem, or `undefined` if the local part is valid.
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
  const allowed = new RegExp(`^[${rule.dotless ? '' : '.'}${rule.characters}]$`)
  // The failure quotes the character as typed.
  const stranger = [...text.trim()].find((character) => !allowed.test(character.toLowerCase()))
  if (stranger !== undefined) return wrong('name-bad-character', { character: stranger })
  if (/^\.|\.\.|\.$/.test(name)) return wrong('name-bad-dots')
  if (name.length < rule.minLength) return wrong('name-too-short', { limit: rule.minLength })
  if (name.length > rule.maxLength) return wrong('name-too-long', { limit: rule.maxLength })
  if (rule.reserved.includes(name)) return wrong('name-reserved')
  return undefined
}
