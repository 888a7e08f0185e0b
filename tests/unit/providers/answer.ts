import type { ProviderResponse, Reading, RequestDescription } from '../../../src/main/providers/operation.ts'
import {
  type InputOf,
  needsKey,
  type OperationName,
  operationOf,
  type Provider,
  type ValueOf,
} from '../../../src/main/providers/provider.ts'
import type { Refusal } from '../../../src/shared/failure.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'

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

/** What an operation did when it was given some answers. */
export interface Conversation<Value> {
  /** Its requests: one more than there were answers if it asks for another. */
  readonly requests: readonly RequestDescription[]
  /** Its result; `undefined` if it asks for another answer. */
  readonly result: Reading<Value> | undefined
}

/** Gives an operation these answers, each to its next request. */
export function converse<Name extends OperationName>(
  provider: Provider,
  name: Name,
  input: InputOf<Name>,
  options: Options,
  answers: readonly ProviderResponse[],
): Conversation<ValueOf<Name>> {
  const operation = operationOf(provider, name)
  if (operation === undefined) throw new Error('no such operation')
  const program = operation(input, options)
  const requests: RequestDescription[] = []
  let step = program.next()
  for (const answer of answers) {
    if (step.done) break
    requests.push(step.value)
    step = program.next(answer)
  }
  if (step.done) return { requests, result: step.value }
  return { requests: [...requests, step.value], result: undefined }
}

/** An operation of a provider that sends one request. */
export function remote<Name extends OperationName>(
  provider: Provider,
  name: Name,
): Remote<InputOf<Name>, ValueOf<Name>> {
  return {
    authenticated: needsKey(provider, name),
    request(input) {
      const [request] = converse(provider, name, input, {}, []).requests
      if (request === undefined) throw new Error('not a remote operation')
      return request
    },
    read(response, input) {
      const { requests, result } = converse(provider, name, input, {}, [response])
      if (result === undefined) throw new Error('more than one request')
      if (requests.length === 0) throw new Error('not a remote operation')
      return result
    },
  }
}

/** The result of an operation without network. */
export function localAnswer<Name extends OperationName>(
  provider: Provider,
  name: Name,
  input: InputOf<Name>,
  options: Options = {},
): Reading<ValueOf<Name>> {
  const step = operationOf(provider, name)?.(input, options).next()
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
