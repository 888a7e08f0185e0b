import type { FieldName } from '../../shared/failure.ts'
import { success } from '../../shared/result.ts'
import { entryOf, fieldOf, isObject, known, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { refuse } from './read-answer.ts'
import { type Dialect, reader } from './reading.ts'

/** The control for each field of a refusal. */
const partByField: Readonly<Record<string, FieldName>> = {
  domain: 'domain',
  description: 'label',
  from_name: 'displayName',
  local_part: 'name',
  local_part_without_extension: 'name',
}

/** Longer than any sentence of the service; searching a huge text would take too long. */
const longestSentence = 1_000

/** The first complaint of `errors: {field: [text]}`. */
function complaintOf(body: unknown): { readonly part: FieldName | undefined; readonly text?: string } {
  const errors = fieldOf(body, 'errors')
  for (const [field, texts] of isObject(errors) ? Object.entries(errors).slice(0, 20) : []) {
    const text = Array.isArray(texts) ? texts.find((each) => typeof each === 'string') : texts
    if (typeof text === 'string') return { part: entryOf(partByField, field), text }
  }
  return { part: undefined }
}

/** The service's sentence. Some refusals are a bare sentence, whose type claims to be HTML. */
function sentenceOf(body: unknown): string | undefined {
  if (typeof body !== 'string') return complaintOf(body).text ?? textOf(body, 'message')
  const sentence = body.trimStart()
  return sentence === '' || sentence.startsWith('<') ? undefined : sentence
}

/**
 * How addy.io answers: `{data}`; `{message, errors}` or a bare sentence. Facts are from the public source
 * `anonaddy/anonaddy` (version 1.6.1) and its framework, Laravel 13. The sentences of the hosted service's own limits are
 * not public, so any word of theirs about a limit or a plan counts.
 */
const dialect: Dialect<undefined> = {
  value: (body) => fieldOf(body, 'data'),
  isRefusal: () => false,
  isOwn: (body) => sentenceOf(body) !== undefined,
  code: () => undefined,
  words: (body) => (sentenceOf(body) ?? '').slice(0, longestSentence),
  part: ({ body }) => complaintOf(body).part,
  // The sentence about a missing address names a class of the source.
  quote: (body, reason) => (reason === 'address-gone' ? undefined : sentenceOf(body)),
  meanings: [
    // ProxiedMail refuses a wrong key so, as its users report.
    { status: 403, says: /token not found/i, reason: 'key-rejected' },
    { status: 403, says: /verif/i, reason: 'forbidden' },
    { status: 403, says: /limit/i, reason: 'addresses-used-up' },
    { status: 403, says: /\bplan\b|upgrade|subscri/i, reason: 'plan-required' },
    { status: 403, says: /\S/, reason: 'forbidden' },
    // A path that the server does not know is refused by other words, and stays `not-found`.
    { status: 404, says: /^no query results/i, reason: 'address-gone' },
    // It took the request for one of its own web page, and did not look at the key.
    { status: 419, reason: 'key-not-received' },
    { status: 422, says: /already (?:exists|been taken)/i, reason: 'name-taken' },
    { status: 422, says: /restore this alias/i, reason: 'state-changed' },
    { status: 422, says: /\S/, reason: 'input-refused' },
    { status: 429, says: /\S/, reason: 'rate-limited' },
  ],
}

/** Reads an answer of addy.io's dialect. */
export const readAddy = reader(dialect)

/** Reads an answer whose value is the whole body. */
export const readBareAddy = reader({ ...dialect, value: (body) => body })

/** Whether a refusal is the limit of new addresses an hour, and not the limit of requests a minute. */
export function isHourlyLimit({ status, body }: ProviderResponse): boolean {
  return status === 429 && /hourly|new alias/i.test((sentenceOf(body) ?? '').slice(0, longestSentence))
}

/** Reads an answer without a value: 204 and no body. */
export function readDone<Value>(response: ProviderResponse, value: Value): Reading<Value> {
  if (response.status === 204) return success(value)
  return readAddy(response, () => refuse(response, 'answer-wrong-shape'))
}

/** A request of the API. */
export function ask(
  method: RequestDescription['method'],
  path: string,
  more: Pick<RequestDescription, 'query' | 'body'> = {},
): RequestDescription {
  return { method, path: `/api/v1${path}`, ...known(more) }
}
