import {
  type InputOf,
  needsKey,
  type OperationName,
  operationOf,
  type Provider,
  type ProviderResponse,
  type Reading,
  type RequestDescription,
  type ValueOf,
} from '../../../src/main/providers/provider.ts'
import type { Refusal } from '../../../src/shared/failure.ts'

/** The time of every answer in these tables: 21 November 2026, noon UTC. */
export const receivedAt = Date.UTC(2026, 10, 21, 12)

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): ProviderResponse {
  return {
    status,
    body,
    headers: { 'content-type': 'application/json', ...headers },
    isJson: true,
    receivedAt,
  }
}

/** An answer with any other body; `undefined` for none. */
export function text(
  status: number,
  body: string | undefined,
  headers: Record<string, string> = {},
): ProviderResponse {
  return { status, body, headers, isJson: false, receivedAt }
}

/** A web page. */
export function page(status: number, headers: Record<string, string> = {}): ProviderResponse {
  return text(status, '<!doctype html><h1>Hello</h1>', { 'content-type': 'text/html', ...headers })
}

/** One row of a table of refusals: the answer, and the expected refusal. */
export type RefusalCase = readonly [name: string, response: ProviderResponse, refusal: Partial<Refusal>]

/** An operation of one request: the request, and how its answer is read. */
export interface Remote<Input, Value> {
  readonly authenticated: boolean
  request(input: Input): RequestDescription
  read(response: ProviderResponse, input: Input): Reading<Value>
}

/** An operation of a provider that sends one request. */
export function remote<Name extends OperationName>(
  provider: Provider,
  name: Name,
): Remote<InputOf<Name>, ValueOf<Name>> {
  const operation = operationOf(provider, name)
  if (operation === undefined) throw new Error('no such operation')
  const begin = (input: InputOf<Name>) => {
    const program = operation(input, {})
    const { done, value } = program.next()
    if (done) throw new Error('not a remote operation')
    return { program, request: value }
  }
  return {
    authenticated: needsKey(provider, name),
    request: (input) => begin(input).request,
    read(response, input) {
      const { done, value } = begin(input).program.next(response)
      if (!done) throw new Error('more than one request')
      return value
    },
  }
}

/** The result of an operation without network. */
export function localAnswer<Name extends OperationName>(
  provider: Provider,
  name: Name,
  input: InputOf<Name>,
): Reading<ValueOf<Name>> {
  const step = operationOf(provider, name)?.(input, {}).next()
  if (step?.done !== true) throw new Error('not a local operation')
  return step.value
}

/** Bodies that no service should send, and some will. */
export const oddBodies: readonly unknown[] = [
  null,
  [],
  [null],
  [[]],
  42,
  '',
  'ok',
  true,
  {},
  { ok: true },
  { ok: 'yes' },
  { success: true },
  { success: true, data: null },
  { success: true, data: { email: {} } },
  { address: { toString: 'no' } },
  { error: {} },
  { error: 'constructor', field: '__proto__' },
  { error: '__proto__', reason: 'toString', field: 'constructor' },
  { details: [null, 1, { path: ['constructor'] }, { path: null }] },
  { ban: { ban_type: 'constructor' } },
  JSON.parse('{"__proto__": {"ok": true, "address": "a@b.example"}}'),
  { items: [null, { address: 5 }, { address: 'no address' }], pagination: null },
]
