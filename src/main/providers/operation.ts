import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'

/** A request as a provider describes it. The sender adds origin, key and transport. */
export interface RequestDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Whether it changes nothing at the service, although its method says so. */
  readonly reads?: true
  /** Begins with a slash. */
  readonly path: string
  /**
   * The origin that the service named for it; the account's server if absent. The sender sends nothing to an origin that
   * the provider's `otherOrigins` does not allow.
   */
  readonly origin?: string
  readonly query?: Readonly<Record<string, string>>
  /** A name in the query that gets a new value each time it is sent, for a service whose answers may come from a cache. */
  readonly nonce?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, unknown>>
}

/** An answer, as a provider reads it. */
export interface ProviderResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON, the text of a body that is not JSON, or `undefined` for an empty body. */
  readonly body: unknown
  /** Whether the body was JSON. */
  readonly isJson: boolean
  /** When it was read, in milliseconds since the epoch: the base of `Retry-After`. */
  readonly receivedAt: number
}

/** The result of reading an answer. */
export type Reading<Value> = Result<Value, Refusal>

/** The program of an operation, or of a part of it. */
export type Asking<Value> = Generator<RequestDescription, Reading<Value>, ProviderResponse>

/**
 * An operation of a provider: a program without effects. It yields each request, receives the answer and returns the
 * result. An operation that yields nothing needs no network.
 * @param options the account's values for the choices of the provider's view.
 */
export type Operation<Input, Value> = (input: Input, options: Options) => Asking<Value>

/** An operation with a single request. */
export function once<Input, Value>(
  request: (input: Input, options: Options) => RequestDescription,
  read: (response: ProviderResponse, input: Input) => Reading<Value>,
): Operation<Input, Value> {
  return function* (input, options) {
    return read(yield request(input, options), input)
  }
}

/** An operation without a request. */
export function local<Input, Value>(
  answer: (input: Input, options: Options) => Reading<Value>,
): Operation<Input, Value> {
  // biome-ignore lint/correctness/useYield: a local operation yields no request
  return function* (input, options) {
    return answer(input, options)
  }
}
