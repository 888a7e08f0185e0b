import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { entryOf, fieldOf, nameOf, textOf } from '../base/json-fields.ts'
import { type Exact, type Meaning, reader } from './reading.ts'

/** Fewest and most characters before the @ (published page, “Parameters”). */
export const likedoNameLength = { min: 4, max: 64 } as const

/** The meanings of the service's sentences. It has no codes, only texts. */
const meanings: readonly Meaning[] = [
  {
    status: [401, 403],
    says: /rate.?limit|too many requests|limit (?:was |has been )?exceeded|exceeded.{0,40}\blimit/i,
    reason: 'rate-limited',
  },
  { status: 401, says: /^missing api key/i, reason: 'key-not-received' },
  { status: [400, 200], says: /reserved/i, reason: 'name-reserved' },
  { status: [400, 200], says: /prefix length/i, reason: 'name-refused' },
  {
    status: [403, 200],
    says: /domain.*(?:premium|subscription|plan)|premium.*domain|permission to use the domain/is,
    reason: 'plan-required',
  },
  { status: [402, 403, 200], says: /quota|limit/i, reason: 'quota-used-up' },
  { status: [409, 200], says: /already exists/i, reason: 'name-taken' },
]

/** Further refusals of a creation. */
export const likedoCreating: readonly Meaning[] = [{ status: 409, own: true, reason: 'name-taken' }]

const partByPath: Readonly<Record<string, FieldName>> = { email: 'name', tag: 'label', domain: 'domain' }

interface Detail {
  readonly part: FieldName
  readonly message: string
}

/** The first of `details` that names a part of the request: `{path: ["email"], message}`. */
function detailOf(body: unknown): Detail | undefined {
  const details = fieldOf(body, 'details')
  if (!Array.isArray(details)) return undefined
  for (const detail of details.slice(0, 20)) {
    const path = fieldOf(detail, 'path')
    const step: unknown = Array.isArray(path) ? path.findLast((step) => typeof step === 'string') : path
    const part = typeof step === 'string' ? entryOf(partByPath, step) : undefined
    if (part === undefined) continue
    const message = textOf(detail, 'message') ?? ''
    // A wrong domain is reported at `email`, too: the request has no field of its own for it.
    return { part: part === 'name' && /domain/i.test(message) ? 'domain' : part, message }
  }
  return undefined
}

const sentenceOf = (body: unknown) => textOf(body, 'error') ?? textOf(body, 'message')

/** Longer than any sentence of the service; searching a huge text would take too long. */
const longestSentence = 1_000

function wordsOf(body: unknown): string {
  const texts = [sentenceOf(body), detailOf(body)?.message].filter((text) => text !== undefined)
  return texts.map((text) => text.slice(0, longestSentence)).join(' ')
}

/** Makes a complaint about the length exact: the sent local part shows which limit it passed. */
function refine(reason: FailureReason, body: unknown, localPart = ''): Exact {
  const { min, max } = likedoNameLength
  const ofLength = /length|characters|too (?:short|long|small|big)/i.test(wordsOf(body))
  if (reason !== 'name-refused' || !ofLength) return { reason }
  if (localPart.length < min) return { reason: 'name-too-short', limit: min }
  return localPart.length > max ? { reason: 'name-too-long', limit: max } : { reason }
}

/**
 * Reads an answer of LikeDo: `{success: true, data}`, or `{success: false, error, details?}`. A creation passes its
 * local part.
 */
export const readLikedo = reader<string>({
  value: (body) => fieldOf(body, 'data'),
  isRefusal: (body) => fieldOf(body, 'success') === false,
  isOwn: (body) => typeof fieldOf(body, 'success') === 'boolean',
  code: (body) => nameOf(body, 'code'),
  words: wordsOf,
  part: ({ status, body }) => (status === 400 || status === 422 ? detailOf(body)?.part : undefined),
  refine: (reason, { body }, localPart) => refine(reason, body, localPart),
  quote(body, reason) {
    // The service words a limit as a complaint about the key, which would mislead.
    if (reason === 'rate-limited') return undefined
    const message = detailOf(body)?.message
    return message === undefined || message === '' ? sentenceOf(body) : message
  },
  meanings,
})
