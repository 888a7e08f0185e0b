import type { FailurePhrases } from '../failure-words.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords = {
  'name-empty': () => ['The name is empty.', 'Type a name, or take a suggestion.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `The name is too short for ${provider}.` : 'The name is too short for this service.',
    limit === undefined
      ? 'Use a longer one.'
      : plural(limit, {
          one: `Use at least ${number(limit)} character.`,
          other: `Use at least ${number(limit)} characters.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'The name is too long.',
    limit === undefined
      ? 'Use a shorter one.'
      : plural(limit, {
          one: `Use at most ${number(limit)} character before the @.`,
          other: `Use at most ${number(limit)} characters before the @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'A name cannot contain spaces.'
      : character
        ? `A name cannot contain “${character}”.`
        : 'The name contains a character that it cannot have.',
    // Every service takes these, and each other character is refused by some.
    'Use plain letters and digits.',
  ],
  'name-bad-dots': () => [
    'A dot cannot come first, last or next to another dot.',
    'Keep single dots between other characters.',
  ],
  'name-is-address': ({ field }) => [
    'This is a whole address, not a name.',
    field === 'handle'
      ? 'Type only the part before the @: a handle is one name at every domain.'
      : 'Type only the part before the @ and choose the domain below.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider} keeps this name for itself.` : 'The service keeps this name for itself.',
    'Choose another name.',
  ],
  'domain-missing': () => ['No domain is chosen.', 'Choose a domain, or type one.'],
  'domain-malformed': () => [
    'This is not a domain name.',
    'Type it like example.com: letters, digits, hyphens and dots.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider ? `The label is longer than ${provider} keeps.` : 'The label is longer than the service keeps.',
    limit === undefined
      ? 'Use a shorter one.'
      : plural(limit, {
          one: `Use at most ${number(limit)} character.`,
          other: `Use at most ${number(limit)} characters.`,
        }),
  ],
} as const satisfies FailurePhrases
