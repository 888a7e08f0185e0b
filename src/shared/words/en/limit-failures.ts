import type { CountedCall } from '../../failure.ts'
import type { FailureContext, FailurePhrases } from '../failure-words.ts'
import { either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'too many requests.',
  creations: 'too many new addresses.',
  deletions: 'too many deletions.',
  lists: 'too many requests for lists.',
  claims: 'too many new handles.',
  releases: 'too many handles released.',
  switches: 'too many handles switched on or off.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Try again in ${number(backIn)} second.`,
      other: `Try again in ${number(backIn)} seconds.`,
    })
  }
  if (backAt) return `Try again at ${backAt}.`
  return retryAt === undefined ? otherwise : 'Try again when the time is up.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others = alternatives.length > 0 ? `You can also use ${either(alternatives.slice(0, 3))}.` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Wait a little and try again.'
const otherAccount = 'You can also use another account.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `You use it for “${usedFor}”.` : 'You have it already.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} gave out ${c.address} instead of a new address.`
        : 'The service gave out an old address instead of a new one.',
      asUsed(c),
    ),
    'It may be limiting new addresses: try again later, or use another account.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} is limiting new addresses: it gave out ${c.address} again.`
        : 'The service is limiting new addresses: it gave out an old one again.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Try again later.'
        : plural(c.limit, {
            one: `The limit lasts about ${number(c.limit)} hour. Try again after that.`,
            other: `The limit lasts about ${number(c.limit)} hours. Try again after that.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} asks you to slow down: ${tooMany[c.counted ?? 'requests']}`
      : `The service asks you to slow down: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} limits how many requests it takes in a while, so this one was not sent.`
      : 'The service limits how many requests it takes in a while, so this one was not sent.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} asks you to slow down: too many requests from your network.`
      : 'The service asks you to slow down: too many requests from your network.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} blocks accounts that make a great many addresses in a day, so Aliasmith makes at most ${number(c.limit)}.`
      : 'The service blocks accounts that make a great many addresses in a day, so Aliasmith makes no more.',
    orElse(comeBack(c, 'Try again tomorrow.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} has paused this account for a day, as it does after a great many new addresses or emails.`
      : 'The service has paused this account for a day, as it does after a great many new addresses or emails.',
    orElse('Mail to its addresses does not arrive meanwhile. Try again tomorrow.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Your plan at ${c.provider} allows no more new addresses this month.`
      : 'Your plan allows no more new addresses this month.',
    orElse('Wait until next month, or change your plan.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Your plan at ${c.provider} allows no more addresses.`
        : plural(c.limit, {
            one: `Your plan at ${c.provider} allows no more than ${number(c.limit)} such address.`,
            other: `Your plan at ${c.provider} allows no more than ${number(c.limit)} such addresses.`,
          })
      : 'Your plan allows no more addresses.',
    orElse('Delete an address that you no longer need, or change your plan.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `${domain} needs a paid plan at ${provider}.`
      : 'This domain needs a paid plan at the service.',
    'Choose another domain.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `${c.provider} is unavailable for now.` : 'The service is unavailable for now.',
    comeBack(c, 'Try again in a moment.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'The list of this account has too many addresses.'
      : account
        ? plural(limit, {
            one: `The list of ${account} has more than ${number(limit)} address.`,
            other: `The list of ${account} has more than ${number(limit)} addresses.`,
          })
        : plural(limit, {
            one: `The list of this account has more than ${number(limit)} address.`,
            other: `The list of this account has more than ${number(limit)} addresses.`,
          }),
    'Aliasmith keeps what it has read and leaves out the rest.',
  ],
} as const satisfies FailurePhrases
