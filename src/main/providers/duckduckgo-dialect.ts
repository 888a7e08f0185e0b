import { isObject, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, RequestDescription } from './operation.ts'
import { normalizeAddress } from './read-address.ts'
import { type Dialect, reader } from './reading.ts'

/** The only domain of the service. */
export const duckDomain = 'duck.com'

/**
 * Whether a request was turned away for the program that sent it. A bot wall in front of the service answers an empty
 * 403, whatever the key (README of `hermannsorgel/Duck-Address-workflow`).
 */
function isTurnedAway({ status, body }: ProviderResponse): boolean {
  return status === 403 && (body === undefined || body === '')
}

/**
 * How the service answers: `{error}` with a status from 400 up, or an object. Nothing is published; the shapes are those
 * that DuckDuckGo's own clients read (`duckduckgo/BrowserServicesKit`, `EmailManager.swift`;
 * `duckduckgo/duckduckgo-privacy-extension`, `email-autofill.js`).
 */
export const duckDialect: Dialect<never> = {
  value: (body) => (isObject(body) ? body : undefined),
  isRefusal: (body) => textOf(body, 'error') !== undefined,
  isOwn: (body) => textOf(body, 'error') !== undefined,
  code: (body) => textOf(body, 'error'),
  refine: (reason, answer) => ({ reason: isTurnedAway(answer) ? 'program-refused' : reason }),
  quote: () => undefined,
  meanings: [],
}

/** Reads an answer about addresses. */
export const readDuck = reader<never>(duckDialect)

/** A request about one address. */
export function askAbout(
  method: RequestDescription['method'],
  localPart: string,
  query: Readonly<Record<string, string>> = {},
): RequestDescription {
  return { method, path: '/api/email/addresses', query: { address: localPart, ...query } }
}

/**
 * The local part of an address of the service; `undefined` for any other address. The service is asked by local part
 * alone, and would take another address for one of its own.
 */
export function duckLocalPart(address: string): string | undefined {
  const [localPart, domain] = normalizeAddress(address)?.split('@') ?? []
  return domain === duckDomain ? localPart : undefined
}
