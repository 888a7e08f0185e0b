import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { entryOf, fieldOf, nameOf, textOf } from '../base/json-fields.ts'
import { plainText } from './plain-text.ts'
import type { ProviderResponse, Reading } from './provider.ts'
import { isWebPage, reasonOfStatus, refuse } from './read-answer.ts'

/** Fewest and most characters before the @ (published page, “Parameters”). */
export const likedoNameLength = { min: 4, max: 64 } as const

interface Meaning {
  readonly reason: FailureReason
  readonly field?: FieldName
}

interface Row extends Meaning {
  /** The statuses it comes with. 200 stands for a refusal dressed as a success. */
  readonly statuses: readonly number[]
  readonly text: RegExp
}

/** What the service's sentences mean, the first match counting. It has no codes, only texts. */
const rows: readonly Row[] = [
  {
    statuses: [401, 403],
    text: /rate.?limit|too many requests|limit (?:was |has been )?exceeded|exceeded.{0,40}\blimit/i,
    reason: 'rate-limited',
  },
  { statuses: [401], text: /^missing api key/i, reason: 'key-not-received', field: 'key' },
  { statuses: [400, 200], text: /reserved/i, reason: 'name-reserved', field: 'name' },
  { statuses: [400, 200], text: /prefix length/i, reason: 'name-refused', field: 'name' },
  {
    statuses: [403, 200],
    text: /domain.*(?:premium|subscription|plan)|premium.*domain|permission to use the domain/is,
    reason: 'plan-required',
    field: 'domain',
  },
  { statuses: [402, 403, 200], text: /quota|limit/i, reason: 'quota-used-up' },
  { statuses: [409, 200], text: /already exists/i, reason: 'name-taken', field: 'name' },
]

const meaningByPart: Readonly<Record<string, Meaning>> = {
  email: { reason: 'name-refused', field: 'name' },
  tag: { reason: 'label-refused', field: 'label' },
  domain: { reason: 'domain-refused', field: 'domain' },
}

const fieldByReason: Partial<Record<FailureReason, FieldName>> = {
  'key-rejected': 'key',
  'name-taken': 'name',
}

/** The first of `details` that names a part of the request: `{path: ["email"], message}`. */
function detailOf(body: unknown): { readonly meaning: Meaning; readonly message: string } | undefined {
  const details = fieldOf(body, 'details')
  if (!Array.isArray(details)) return undefined
  for (const detail of details.slice(0, 20)) {
    const path = fieldOf(detail, 'path')
    const part: unknown = Array.isArray(path) ? path.findLast((step) => typeof step === 'string') : path
    const named = typeof part === 'string' ? entryOf(meaningByPart, part) : undefined
    if (named === undefined) continue
    const message = textOf(detail, 'message') ?? ''
    // A wrong domain is reported at `email`, too: the request has no field of its own for it.
    const meaning = part === 'email' && /domain/i.test(message) ? entryOf(meaningByPart, 'domain') : named
    return { meaning: meaning ?? named, message }
  }
  return undefined
}

function meaningOf(
  response: ProviderResponse,
  text: string,
  detail: Meaning | undefined,
  namesAddress: boolean,
): Meaning {
  const status = response.status < 300 ? 200 : response.status
  if (status >= 500) return { reason: reasonOfStatus(response) }
  const row = rows.find((row) => row.statuses.includes(status) && row.text.test(text))
  if (row !== undefined) return row
  if (detail !== undefined && (status === 400 || status === 422)) return detail
  // Inside a success, an error without a meaning is still a no.
  if (status === 200) return { reason: 'input-refused' }
  const inOwnShape = typeof fieldOf(response.body, 'success') === 'boolean'
  const taken = status === 409 && inOwnShape && namesAddress
  const reason = taken ? 'name-taken' : reasonOfStatus(response)
  const field = fieldByReason[reason]
  return field === undefined ? { reason } : { reason, field }
}

/** A complaint about the length, made exact: which end of the rule was passed is known from what was sent. */
function lengthMeaning(localPart: string): { readonly reason: FailureReason; readonly limit?: number } {
  const { min, max } = likedoNameLength
  if (localPart.length < min) return { reason: 'name-too-short', limit: min }
  return localPart.length > max ? { reason: 'name-too-long', limit: max } : { reason: 'name-refused' }
}

/** Longer than any sentence of the service; searching a huge text would take longer than anybody waits. */
const longestSentence = 1_000

/**
 * Reads a refusal, `{success: false, error, details?}`, by its status and its sentence.
 * @param localPart what was to be made, where it was a creation.
 */
export function readLikedoRefusal(response: ProviderResponse, localPart?: string): Reading<never> {
  const { body } = response
  const detail = detailOf(body)
  const sentence = isWebPage(response) ? undefined : (textOf(body, 'error') ?? textOf(body, 'message'))
  const texts = [sentence, detail?.message].filter((part) => part !== undefined)
  const text = texts.map((part) => part.slice(0, longestSentence)).join(' ')
  const { reason, field } = meaningOf(response, text, detail?.meaning, localPart !== undefined)
  const exact = /length|characters|too (?:short|long|small|big)/i.test(text) && reason === 'name-refused'
  const code = nameOf(body, 'code')
  const said = detail?.message === undefined || detail.message === '' ? sentence : detail.message
  const { reason: exactReason, limit } = exact ? lengthMeaning(localPart ?? '') : { reason }
  return refuse(response, exactReason, {
    field,
    limit,
    providerCode: code === undefined ? undefined : plainText(code),
    // A limit is dressed as a complaint about the key, which would mislead.
    said: said === undefined || reason === 'rate-limited' ? undefined : plainText(said),
  })
}
