import { fieldOf, isObject, known, textOf } from '../base/json-fields.ts'
import type { RequestDescription } from './operation.ts'
import { type Meaning, reader } from './reading.ts'
import { readRetryAfter } from './retry-after.ts'

/** Longer than any sentence of the service; searching a huge text would take too long. */
const longestSentence = 1_000

/** The service never says when to come back; its shortest limit counts by the minute. Milliseconds. */
const usualWaitMs = 60_000

/** The only words by which a used-up plan differs from other refusals (`new_custom_alias.py`). */
const quotaWords = /limitation of a free account|upgrade your plan to create more/i

/** Further refusals of a creation, in the order of `new_custom_alias.py`. */
export const creating: readonly Meaning[] = [
  { status: 400, says: quotaWords, reason: 'addresses-used-up' },
  { status: 400, says: /prefix invalid|consecutive dot|alias is invalid/i, reason: 'name-refused' },
  { status: 400, says: /mailbox/i, reason: 'recipient-refused' },
  { status: 400, says: /tampered suffix/i, reason: 'offer-ended' },
  { status: 400, says: /wrong alias prefix or suffix/i, reason: 'domain-refused' },
  { status: 409, own: true, reason: 'name-taken' },
  // Said of a signature that is too old, and of one that is wrong or missing.
  { status: 412, own: true, reason: 'offer-ended' },
]

/** Refusals of a look at an alias: unlike others, it tells an unknown id from one of somebody else. */
export const looking: readonly Meaning[] = [
  { status: 400, says: /^unknown error/i, reason: 'address-gone' },
  { status: 403, says: /^forbidden/i, reason: 'not-yours' },
]

/** Refusals of a change of an alias. An unknown id is forbidden as one of somebody else is. */
export const changing: readonly Meaning[] = [
  { status: 400, says: /mailbox/i, reason: 'recipient-refused' },
  { status: 400, says: /^name can't be longer/i, reason: 'display-name-refused' },
  { status: 403, says: /^forbidden/i, reason: 'address-gone' },
  { status: 403, says: /upgrade/i, reason: 'writing-needs-plan' },
]

/**
 * Reads an answer of SimpleLogin: a bare object or list, or `{error: text}` (`simplelogin_app.py`). It has sentences, and
 * no codes.
 */
export const readSimpleLogin = reader<undefined>({
  value: (body) => body,
  isRefusal: (body) => textOf(body, 'error') !== undefined || fieldOf(body, 'ok') === false,
  isOwn: isObject,
  code: () => undefined,
  words: (body) => (textOf(body, 'error') ?? '').slice(0, longestSentence),
  refine(reason, answer) {
    if (answer.status !== 429) return { reason }
    return { reason, retryAt: readRetryAfter(answer) ?? answer.receivedAt + usualWaitMs }
  },
  quote: (body) => textOf(body, 'error'),
  meanings: [
    { status: 403, says: /disabled account/i, reason: 'banned-owner' },
    // It wants a password for changes of the account itself.
    { status: 440, reason: 'forbidden' },
  ],
})

/** A request of the API. */
export function ask(
  method: RequestDescription['method'],
  path: string,
  more: Pick<RequestDescription, 'query' | 'body' | 'reads'> = {},
): RequestDescription {
  return { method, path: `/api${path}`, ...known(more) }
}
