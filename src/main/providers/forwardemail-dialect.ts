import { countOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { type Meaning, reader } from './reading.ts'
import { longestWaitMs, readRetryAfter } from './retry-after.ts'

/** The program of an operation or of a part of it. */
export type Asking<Value> = Generator<RequestDescription, Reading<Value>, ProviderResponse>

/** Longer than any sentence of the service; searching a huge text would take too long. */
const longestSentence = 1_000

/** The window of the limit of all requests, in milliseconds; that of new aliases is a day (`helpers/rate-limit.js`). */
const minuteMs = 60_000

/** The units in which a limit says how long to wait (the package `ms`), in milliseconds. */
const unitMs = { ms: 1, second: 1_000, minute: minuteMs, hour: 3_600_000, day: 86_400_000 } as const
const waitWords = /retry in (\d{1,9}) (ms|second|minute|hour|day)/i

/** The service's sentence: the `message` of a refusal, or a text that is no web page, as its limits send it. */
function sentenceOf(body: unknown): string | undefined {
  if (typeof body !== 'string') return textOf(body, 'message')
  const sentence = body.trim()
  return sentence === '' || sentence.startsWith('<') ? undefined : sentence
}

const wordsOf = (body: unknown) => (sentenceOf(body) ?? '').slice(0, longestSentence)

/** How long a limit says to wait, in milliseconds. */
function waitOf({ body }: ProviderResponse): number | undefined {
  const [, count, unit] = waitWords.exec(wordsOf(body)) ?? []
  const entry = Object.entries(unitMs).find(([name]) => name === unit?.toLowerCase())
  return entry === undefined ? undefined : Number(count) * entry[1]
}

/** Whether a refusal is the limit of new aliases a day, and not that of all requests a minute. */
export function isDailyLimit(response: ProviderResponse): boolean {
  return response.status === 429 && (waitOf(response) ?? 0) > minuteMs
}

/**
 * Whether a refused creation leaves open that its alias exists: the status 400 also stands for a name that is taken, in
 * words that are not known, and for a fault of the database (`create-alias.js`). A refusal of a proxy is not meant.
 */
export function mayExist({ status, body }: ProviderResponse, reading: Reading<unknown>): boolean {
  const isOwn = status === 400 && countOf(body, 'statusCode') === 400
  return isOwn && !reading.ok && reading.failure.reason === 'input-refused'
}

/** The account owes money, so that another domain does not help (`ensure-paid-to-date.js`). */
const unpaid = /past due/i

/** Further refusals of a creation: whatever fails in it has the status 400 (`create-alias.js`). */
export const creating: readonly Meaning[] = [
  { status: 400, says: /already exists/i, reason: 'name-taken' },
  { status: 400, says: /reserved word/i, reason: 'name-reserved' },
  { status: 400, says: /more than \d+ aliases/i, reason: 'addresses-used-up' },
  { status: 400, says: unpaid, reason: 'forbidden' },
  { status: 400, says: /paid plan|upgrade/i, reason: 'plan-required' },
  { status: 400, says: /"\+" symbol|exclamation point|alias name/i, reason: 'name-refused' },
  { status: 400, says: /description/i, reason: 'label-refused' },
  { status: 400, says: /recipient/i, reason: 'recipient-refused' },
]

/**
 * Further refusals about an alias. One of another member is not told from one that does not exist, and a domain that left
 * the account took its aliases along.
 */
export const about: readonly Meaning[] = [
  { status: 404, says: /(?:alias|domain|member) does not exist/i, reason: 'address-gone' },
  { status: 400, says: /description/i, reason: 'label-refused' },
  { status: 400, says: /recipient/i, reason: 'recipient-refused' },
]

/**
 * Reads an answer of Forward Email: a bare object or list, or `{statusCode, error, message}` with a translated sentence
 * and no code (`koa-better-error-handler`). Facts are from the public source `forwardemail/forwardemail.net`.
 */
export const readForwardEmail = reader<undefined>({
  value: (body) => body,
  isRefusal: (body) => fieldOf(body, 'ok') === false || (countOf(body, 'statusCode') ?? 0) >= 400,
  isOwn: (body) => sentenceOf(body) !== undefined,
  code: () => undefined,
  words: wordsOf,
  refine(reason, answer) {
    if (answer.status !== 429) return { reason }
    // Its `Retry-After` is a whole window away, whenever that ends (`koa-simple-ratelimit`). The sentence is exact.
    const wait = waitOf(answer)
    const said =
      wait === undefined ? readRetryAfter(answer) : answer.receivedAt + Math.min(wait, longestWaitMs)
    return { reason, retryAt: said ?? answer.receivedAt + minuteMs }
  },
  quote: (body) => sentenceOf(body),
  meanings: [
    // The key is good then.
    { status: 401, says: /verify your email/i, reason: 'forbidden' },
    { status: 402, says: unpaid, reason: 'forbidden' },
    { status: 402, own: true, reason: 'plan-required' },
    { status: 403, says: /banned/i, reason: 'banned-owner' },
    { status: 403, says: /^forbidden\.?$/i, reason: 'banned-network' },
    // A path that the server does not know is refused by other words, and stays `not-found`.
    { status: 404, says: /(?:domain|member) does not exist/i, reason: 'domain-refused' },
  ],
})

/** A request of the API. */
export function ask(
  method: RequestDescription['method'],
  path: string,
  more: Pick<RequestDescription, 'query' | 'body'> = {},
): RequestDescription {
  return { method, path: `/v1${path}`, ...known(more) }
}
