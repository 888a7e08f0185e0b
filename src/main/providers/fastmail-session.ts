import { success } from '../../shared/result.ts'
import { fieldOf, isObject, known, textOf } from '../base/json-fields.ts'
import { callId, maskedEmail, readCall, readObject } from './fastmail-dialect.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { refuse } from './read-answer.ts'
import type { Meaning } from './reading.ts'

/** The program of an operation or of a part of it. */
export type Asking<Value> = Generator<RequestDescription, Reading<Value>, ProviderResponse>

/** What a session says: where calls go, and the account that holds the masked addresses. */
export interface Session {
  readonly api: Pick<RequestDescription, 'origin' | 'path' | 'query'>
  readonly accountId: string
  /** The name by which its user signs in, often an address; `undefined` if it is not told. */
  readonly username: string | undefined
}

/** Where an address of the session leads: to a path of the same server, or to an origin and its path. */
function readPlace(address: string): Session['api'] | undefined {
  const isPath = /^\/(?!\/)/.test(address)
  const base = isPath ? 'https://path.invalid' : undefined
  if (!URL.canParse(address, base)) return undefined
  const { origin, pathname: path, protocol, searchParams, username, password } = new URL(address, base)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return undefined
  const query = searchParams.size > 0 ? Object.fromEntries(searchParams) : undefined
  return { path, ...known({ origin: isPath ? undefined : origin, query }) }
}

/**
 * Asks for the session (RFC 8620, 2). Each operation asks anew: a kept one could belong to another key or another server.
 * The account is the one of masked addresses; that of the core capability may be another, or missing. A key without the
 * capability has no such account.
 */
export function* openSession(): Asking<Session> {
  const response = yield { method: 'GET', path: '/jmap/session' }
  return readObject(response, (body) => {
    const accounts = fieldOf(body, 'primaryAccounts')
    const address = textOf(body, 'apiUrl')
    const api = address === undefined ? undefined : readPlace(address)
    if (api === undefined || !isObject(accounts)) return refuse(response, 'answer-wrong-shape')
    const accountId = textOf(accounts, maskedEmail)
    if (accountId === undefined) return refuse(response, 'key-too-narrow')
    return success({ api, accountId, username: textOf(body, 'username') })
  })
}

/** The methods of masked addresses that are called. */
type Method = 'MaskedEmail/get' | 'MaskedEmail/set'

/** The arguments of the response to a call, and the answer that they stand in. */
interface Called {
  readonly response: ProviderResponse
  readonly args: unknown
}

/**
 * Makes a call, and reads the response to it. It asks for two capabilities and no more: one that the key lacks fails the
 * whole request.
 */
export function* call(
  { api, accountId }: Session,
  method: Method,
  args: Readonly<Record<string, unknown>>,
  meanings?: readonly Meaning[],
): Asking<Called> {
  const response = yield {
    method: 'POST',
    ...api,
    ...(method === 'MaskedEmail/get' ? { reads: true } : {}),
    body: {
      using: ['urn:ietf:params:jmap:core', maskedEmail],
      methodCalls: [[method, { accountId, ...args }, callId]],
    },
  }
  const read = readCall(response, method, meanings)
  return read.ok ? success({ response, args: read.value }) : read
}
