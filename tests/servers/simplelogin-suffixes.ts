import { createHmac, randomBytes, randomInt } from 'node:crypto'

/** How long a signed suffix is valid, in milliseconds. */
const suffixLifetimeMs = 600_000

const words = 'amber birch cedar coral delta ember fjord grove harbor island lagoon maple'.split(' ')

/** A random word of the service's list. */
export const randomWord = (): string => words[randomInt(words.length)] ?? 'amber'

/** A random addition to a name at a shared domain. */
export const randomAddition = (): string => `.${randomWord()}${randomInt(100, 1_000)}`

/** Signs suffixes with the time, and reads them back. */
export interface Signer {
  sign(suffix: string): string
  /** The suffix; `undefined` if the signature is wrong or too old. */
  unsign(signed: string): string | undefined
}

/** Makes a signer with a secret of its own. */
export function createSigner(now: () => number): Signer {
  const secret = randomBytes(16)
  const sealOf = (text: string) => createHmac('sha1', secret).update(text).digest('base64url')
  const seal = (text: string) => `${text}.${sealOf(text)}`
  return {
    sign: (suffix) => seal(`${suffix}.${Math.floor(now() / 1_000).toString(36)}`),
    unsign(signed) {
      const [, suffix = '', seconds = ''] = /^(.*)\.([0-9a-z]+)\.[\w-]+$/.exec(signed) ?? []
      if (seal(`${suffix}.${seconds}`) !== signed) return undefined
      return now() - Number.parseInt(seconds, 36) * 1_000 <= suffixLifetimeMs ? suffix : undefined
    },
  }
}

/** A prefix as the service changes it: lower-cased, without blanks and accents, each other character as `_`. */
export function convertPrefix(typed: string): string {
  const plain = typed.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '')
  return plain.replace(/[^a-z0-9_.-]/g, '_').slice(0, 64)
}
