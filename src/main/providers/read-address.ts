import { failed, success } from '../../shared/result.ts'
import { askedAddress, isOffered } from '../../shared/rules/domain-offer.ts'
import { canonicalAddress } from '../../shared/rules/email-address.ts'
import { known } from '../base/json-fields.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import type { NewAddress } from './provider.ts'
import { refuse } from './read-answer.ts'

/** The normal form of an address, or `undefined` if the value is not an address. */
export function normalizeAddress(value: unknown): string | undefined {
  return typeof value === 'string' ? canonicalAddress(value) : undefined
}

/**
 * Reads the address that a service reports as created. It must be a valid address, and one that the offer allows,
 * because it goes straight to the clipboard.
 */
export function readAddress(
  response: ProviderResponse,
  value: unknown,
  { localPart, domain }: Pick<NewAddress, 'localPart' | 'domain'>,
): Reading<string> {
  if (value === undefined || value === null) return refuse(response, 'answer-wrong-shape')
  const address = normalizeAddress(value)
  if (address === undefined) return refuse(response, 'answer-not-an-address')
  return isOffered(domain, localPart, address)
    ? success(address)
    : refuse(response, 'answer-contradicts', known({ address: askedAddress(domain, localPart) }))
}

/** Adds the requested address to a refusal that it is taken. */
export function about<Value>(asked: string, reading: Reading<Value>): Reading<Value> {
  if (reading.ok || reading.failure.reason !== 'name-taken') return reading
  return failed({ ...reading.failure, address: asked })
}
