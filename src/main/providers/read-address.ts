import { failed, success } from '../../shared/result.ts'
import { canonicalAddress } from '../../shared/rules/email-address.ts'
import type { ProviderResponse, Reading } from './provider.ts'
import { refuse } from './read-answer.ts'

/** The normal form of an address, or `undefined` if the value is not an address. */
export function normalizeAddress(value: unknown): string | undefined {
  return typeof value === 'string' ? canonicalAddress(value) : undefined
}

/**
 * Reads the address that a service reports as created. It must be a valid address and the requested one, because it
 * goes straight to the clipboard.
 */
export function readAddress(response: ProviderResponse, value: unknown, asked: string): Reading<string> {
  if (value === undefined || value === null) return refuse(response, 'answer-wrong-shape')
  const address = normalizeAddress(value)
  if (address === undefined) return refuse(response, 'answer-not-an-address')
  return address === asked ? success(address) : refuse(response, 'answer-contradicts', { address: asked })
}

/** Adds the requested address to a refusal that it is taken. */
export function about<Value>(asked: string, reading: Reading<Value>): Reading<Value> {
  if (reading.ok || reading.failure.reason !== 'name-taken') return reading
  return failed({ ...reading.failure, address: asked })
}
