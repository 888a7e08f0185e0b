import { success } from '../../shared/result.ts'
import { fieldOf, isObject, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import { refuse } from './read-answer.ts'
import { type Meaning, reader } from './reading.ts'
import { readRetryAfter } from './retry-after.ts'

/** The capability of masked addresses, by Fastmail's page for developers (`fastmail.com/dev`). */
export const maskedEmail = 'https://www.fastmail.com/dev/maskedemail'

/** The name of the only call in a request, which its response repeats (RFC 8620, 3.2). */
export const callId = 'c0'

/** The beginning of the type of a refusal of a whole request (RFC 8620, 3.6.1). */
const errorPrefix = 'urn:ietf:params:jmap:error:'

/** Longer than any sentence of a server; searching a huge text would take too long. */
const longestSentence = 1_000

/** The service names no time after which it makes addresses again. Milliseconds. */
const waitForCreationMs = 5 * 60_000
const usualWaitMs = 60_000

/** The most addresses that the service gives in one answer (`maxObjectsInGet` of its session). */
const mostInAnswer = 4_096

/** The fields of a response that hold the refusals of single objects (RFC 8620, 5.3). */
const refusedFields = ['notCreated', 'notUpdated', 'notDestroyed'] as const

/** The responses to the call, by their names. An answer can hold several. */
function responsesOf(body: unknown): readonly (readonly [name: unknown, args: unknown])[] {
  const responses: unknown = fieldOf(body, 'methodResponses')
  if (!Array.isArray(responses)) return []
  return responses.flatMap((response: unknown) =>
    Array.isArray(response) && response[2] === callId ? [[response[0], response[1]] as const] : [],
  )
}

/** The refusal of the only object of a call, from the responses of all its methods. */
function objectError(body: unknown): unknown {
  const maps = responsesOf(body).flatMap(([, args]) => refusedFields.map((name) => fieldOf(args, name)))
  return maps.flatMap((map) => (isObject(map) ? Object.values(map).slice(0, 1) : [])).find(isObject)
}

/** What a body refuses: the call, its object, or the whole request. */
function errorOf(body: unknown): unknown {
  const ofCall = responsesOf(body).find(([name]) => name === 'error')?.[1]
  return ofCall ?? objectError(body) ?? body
}

/** The code of a refusal, without what all codes of a level begin with. A finer code counts. */
function codeOf(body: unknown): string | undefined {
  const error = errorOf(body)
  return (textOf(error, 'subType') ?? textOf(error, 'type'))?.replace(errorPrefix, '')
}

/** The server's sentence, which may be missing on every level. */
const sentenceOf = (error: unknown) =>
  textOf(error, 'description') ?? textOf(error, 'detail') ?? textOf(error, 'title')

const isCallRefused = (body: unknown) =>
  responsesOf(body).some(([name]) => name === 'error') || objectError(body) !== undefined

/** Refusals of a creation: the names that the service keeps for itself, which have no code. */
export const creating: readonly Meaning[] = [
  { status: 200, code: 'invalidProperties', says: /\b(?:reserved|taken)\b/i, reason: 'name-reserved' },
]

/**
 * Reads an answer of JMAP (RFC 8620), which refuses on four levels: by the status, the whole request (`application/
 * problem+json`), the call (`error` in a 200) or its object (`notCreated` and its kin in a 200).
 */
const readJmap = reader<undefined>({
  value: (body) => (isObject(body) ? body : undefined),
  isRefusal: isCallRefused,
  isOwn: isObject,
  code: codeOf,
  words(body) {
    const error = errorOf(body)
    const said =
      typeof body === 'string' ? body : `${sentenceOf(error) ?? ''} ${textOf(error, 'limit') ?? ''}`
    return said.slice(0, longestSentence)
  },
  part({ body }) {
    if (codeOf(body) === 'tooLarge') return 'label'
    const properties: unknown = fieldOf(errorOf(body), 'properties')
    const named = Array.isArray(properties) ? properties : []
    if (named.includes('emailPrefix')) return 'name'
    return named.includes('description') ? 'label' : undefined
  },
  refine(reason, answer) {
    if (reason === 'list-too-long') return { reason, limit: mostInAnswer }
    if (reason !== 'rate-limited') return { reason }
    const wait = codeOf(answer.body) === 'rateLimit' ? waitForCreationMs : usualWaitMs
    return { reason, retryAt: readRetryAfter(answer) ?? answer.receivedAt + wait }
  },
  quote: (body) => sentenceOf(errorOf(body)),
  meanings: [
    // One capability that the token lacks fails the whole request, as a text or as a problem.
    { status: 403, says: /capabilit/i, reason: 'key-too-narrow' },
    { status: [400, 403], code: 'unknownCapability', reason: 'key-too-narrow' },
    { status: 400, code: 'limit', says: /concurrent/i, reason: 'rate-limited' },

    { status: 200, code: 'serverUnavailable', reason: 'service-unavailable' },
    // A part may have been done, so what was changed is looked up.
    { status: 200, code: 'serverPartialFail', reason: 'service-error' },
    { status: 200, code: 'serverFail', reason: 'service-error' },
    { status: 200, code: 'unknownMethod', reason: 'not-found' },
    { status: 200, code: 'requestTooLarge', reason: 'list-too-long' },
    { status: 200, code: 'accountNotFound', reason: 'key-too-narrow' },
    { status: 200, code: 'accountNotSupportedByMethod', reason: 'key-too-narrow' },
    { status: 200, code: 'accountReadOnly', reason: 'key-too-narrow' },

    { status: 200, code: 'addressInUse', reason: 'address-in-use' },
    { status: 200, code: 'forbidden', reason: 'forbidden' },
    { status: 200, code: 'notFound', reason: 'address-gone' },
    { status: 200, code: 'overQuota', reason: 'addresses-used-up' },
    { status: 200, code: 'rateLimit', reason: 'rate-limited' },
  ],
})

/** Reads an answer that is an object and no response to a call, such as the session. */
export const readObject: <Value>(
  response: ProviderResponse,
  accept: (body: unknown) => Reading<Value>,
) => Reading<Value> = readJmap

/** Reads the response to a call by its id and the name of its method. */
export function readCall(
  response: ProviderResponse,
  method: string,
  meanings: readonly Meaning[] = [],
): Reading<unknown> {
  const accept = (body: unknown): Reading<unknown> => {
    const args = responsesOf(body).find(([name]) => name === method)?.[1]
    return isObject(args) ? success(args) : refuse(response, 'answer-wrong-shape')
  }
  return readJmap(response, accept, { meanings })
}
