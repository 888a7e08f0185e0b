import type { FieldName } from '../../shared/failure.ts'
import { entryOf, fieldOf, isObject, known, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { isSuccess } from './read-answer.ts'
import { type Meaning, reader } from './reading.ts'
import { readRetryAfter } from './retry-after.ts'

/** The version of its API that its own clients use (`improvmx/cli`, `internal/api/client.go`). */
const version = '/v3'

/** Longer than any sentence of the service; searching a huge text would take too long. */
const longestSentence = 1_000

/** The service seldom says when to come back, and its limits count by the minute. Milliseconds. */
const usualWaitMs = 60_000

/** The control for each field of a refusal. */
const partByField: Readonly<Record<string, FieldName>> = { alias: 'name', domain: 'domain' }

/** A complaint about a field of the request. */
interface Complaint {
  readonly field: string
  readonly text: string
}

/** The complaints of `errors: {field: [text]}`. */
function complaintsOf(body: unknown): readonly Complaint[] {
  const errors = fieldOf(body, 'errors')
  const fields = isObject(errors) ? Object.entries(errors).slice(0, 20) : []
  return fields.flatMap(([field, texts]) =>
    [texts]
      .flat()
      .filter((text) => typeof text === 'string')
      .slice(0, 5)
      .map((text) => ({ field, text })),
  )
}

const sentenceOf = (body: unknown) => complaintsOf(body)[0]?.text ?? textOf(body, 'error')

/** Whether a refusal is the service's own: `{success: false}` with a reason. A proxy uses the same statuses. */
const isOwn = (body: unknown) => fieldOf(body, 'success') === false && sentenceOf(body) !== undefined

/**
 * Whether a refused creation may mean that its alias exists, which has no code: any complaint about the alias, or
 * about a field that is not known.
 */
export function mayExist({ status, body }: ProviderResponse, reading: Reading<unknown>): boolean {
  if (reading.ok || status !== 400 || complaintsOf(body).length === 0) return false
  return reading.failure.reason === 'name-refused' || reading.failure.reason === 'input-refused'
}

/** The plan allows no more. The field of this complaint is not fixed (`csvalpha/ruby-improvmx`). */
const limitWords = /^your account is limited to\b/im

/** Further refusals of a creation. */
export const creating: readonly Meaning[] = [
  { status: 400, says: /^your account is limited to\b.{0,60}\balias/im, reason: 'addresses-used-up' },
  { status: 404, own: true, reason: 'domain-refused' },
]

/** Refusals about an alias of a domain; a domain that is gone has no aliases. */
export const ofAlias: readonly Meaning[] = [{ status: 404, own: true, reason: 'address-gone' }]

/**
 * Reads an answer of ImprovMX: an object with `success`, or a refusal with `errors: {field: [text]}` or `error`
 * (`improvmx.com/api/v3`).
 */
export const readImprovMx = reader<undefined>({
  value: (body) => (isObject(body) ? body : undefined),
  isRefusal: (body) => fieldOf(body, 'success') === false,
  isOwn,
  code: () => undefined,
  words: (body) =>
    [...complaintsOf(body).map(({ text }) => text), textOf(body, 'error') ?? '']
      .map((text) => text.slice(0, longestSentence))
      .join('\n'),
  part: ({ body }) => entryOf(partByField, complaintsOf(body)[0]?.field),
  refine(reason, answer) {
    if (
      answer.status === 400 &&
      complaintsOf(answer.body)[0]?.field === 'forward' &&
      reason === 'input-refused'
    ) {
      return { reason: 'recipient-refused' }
    }
    if (answer.status !== 429) return { reason }
    return { reason, retryAt: readRetryAfter(answer) ?? answer.receivedAt + usualWaitMs }
  },
  quote: sentenceOf,
  meanings: [{ status: 400, says: limitWords, reason: 'forbidden' }],
})

/** Whether an answer is the service's own refusal of a domain or an alias that does not exist. */
export const isMissing = (response: ProviderResponse): boolean =>
  !isSuccess(response) && response.status === 404 && isOwn(response.body)

/** A request of the API. */
export function ask(
  method: RequestDescription['method'],
  path: string,
  more: Pick<RequestDescription, 'query' | 'body'> = {},
): RequestDescription {
  return { method, path: `${version}${path}`, ...known(more) }
}
