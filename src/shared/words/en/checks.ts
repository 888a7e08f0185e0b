import type { FailureDetails, FailureReason } from '../../failure.ts'

/** The details that a sentence about a failure can mention. */
export interface FailureContext extends FailureDetails {
  /** Name of the service. */
  readonly provider?: string
  /** Nickname of the account. */
  readonly account?: string
  readonly domain?: string
  /** Whether the service lists no addresses, so that no comparison shows more. */
  readonly unlisted?: true
  /** When to try again, as a time of day, for places without a countdown. */
  readonly backAt?: string
  /** The same for a short wait, in seconds from now. */
  readonly backIn?: number
}

/** A sentence on what happened, and a hint on what to do. */
export type FailureWords = readonly [message: string, hint: string]

/** The name of the service, or a word for it. */
export const service = (c: FailureContext): string => c.provider ?? 'The service'

/** The address that the failure is about, or a word for it. */
export const theAddress = (c: FailureContext): string => c.address ?? 'the address'

/** Sentences for the checks that run while an address is typed. */
export const checkWords = {
  'name-empty': () => ['The name is empty.', 'Type a name, or take a suggestion.'],
  'name-too-short': (c) => [
    `The name is too short for ${c.provider ?? 'this service'}.`,
    `Use at least ${c.limit} characters.`,
  ],
  'name-too-long': (c) => ['The name is too long.', `Use at most ${c.limit} characters before the @.`],
  'name-bad-character': (c) => [
    c.character === ' ' ? 'A name cannot contain spaces.' : `A name cannot contain “${c.character ?? ''}”.`,
    // Every service takes these, and each other character is refused by some.
    'Use plain letters and digits.',
  ],
  'name-bad-dots': () => [
    'A dot cannot come first, last or next to another dot.',
    'Keep single dots between other characters.',
  ],
  'name-is-address': (c) => [
    'This is a whole address, not a name.',
    c.field === 'handle'
      ? 'Type only the part before the @: a handle is one name at every domain.'
      : 'Type only the part before the @ and choose the domain below.',
  ],
  'name-reserved': (c) => [
    `${c.provider ?? 'The service'} keeps this name for itself.`,
    'Choose another name.',
  ],
  'domain-missing': () => ['No domain is chosen.', 'Choose a domain, or type one.'],
  'domain-malformed': () => [
    'This is not a domain name.',
    'Type it like example.com: letters, digits, hyphens and dots.',
  ],
  'label-too-long': (c) => [
    `The label is longer than ${c.provider ?? 'the service'} keeps.`,
    `Use at most ${c.limit} characters.`,
  ],
} as const satisfies Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>
