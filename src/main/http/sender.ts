import { randomUUID } from 'node:crypto'
import { codeOfReason, type FailureReason, type Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { checkServerAddress } from '../../shared/rules/server-address.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import { holdsKey, redactKey, tracesOf } from '../base/redact-key.ts'
import { createTurns } from '../base/turns.ts'
import { type After, afterTimeout } from '../base/wall-clock.ts'
import { readHttpDate } from '../providers/http-date.ts'
import type { ProviderResponse, Reading, RequestDescription } from '../providers/operation.ts'
import {
  type InputOf,
  type KeyPlacement,
  needsKey,
  type OperationName,
  operationOf,
  type Provider,
  type ValueOf,
} from '../providers/provider.ts'
import { createExchange, type Exchange, type Fetch } from './exchange.ts'
import { createPacer } from './pacer.ts'

/** The destination of a request, its account and how it is sent. */
export interface Target {
  /** Origin of the server. Not used by local operations. */
  readonly server: string
  /** Needed by operations that are authenticated. */
  readonly key?: KeyPlacement
  readonly accountId: string
  /** What the account chose; nothing if absent. */
  readonly options?: Options
  /** Waits for the account's earlier serialized requests: creations go one at a time. */
  readonly serialize?: boolean
  /** For the whole exchange, from the moment it is sent; 15 seconds by default. */
  readonly deadlineMs?: number
  /** Called when this exchange has ended. */
  readonly onRequest?: (note: RequestNote) => void
}

/**
 * A refusal. It also says whether the service may have carried out the request although no trustworthy answer says so.
 */
export interface Unsent {
  readonly ok: false
  readonly failure: Refusal
  readonly lost: boolean
}

/** The result of a request. */
export type Sent<Value> = { readonly ok: true; readonly value: Value } | Unsent

/** An exchange with a service, for logs and budgets. It contains no key, no query and no address. */
export interface RequestNote {
  readonly accountId: string
  readonly method: RequestDescription['method']
  readonly path: string
  readonly provider: ProviderId
  readonly operation: OperationName
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly durationMs: number
  /** Whether the service may have received the request; false if no server was reached. */
  readonly mayHaveArrived: boolean
  /** The status, if the service answered. */
  readonly status?: number
  /** The service's time when it answered, from its `Date` header, in milliseconds since the epoch. */
  readonly serviceTime?: number
  /** Why the request failed. */
  readonly reason?: FailureReason
}

/** The parts of the sender. */
export interface SenderOptions {
  /** Node's own, or Electron's, which knows the system's proxies and certificates. */
  readonly fetch: Fetch
  readonly now?: () => number
  /** The app's version, for the `User-Agent`. */
  readonly version?: string
  /** The deadline of targets that set none. */
  readonly deadlineMs?: number
  /** Calls back by the wall clock; `setTimeout` if absent. */
  readonly after?: After
  /** Called when an exchange has ended; never for local operations. */
  readonly onRequest?: (note: RequestNote) => void
}

/** Executes an operation of a provider. A missing operation is `not-found`. Never rejects. */
export type Send = <Name extends OperationName>(
  provider: Provider,
  name: Name,
  input: InputOf<Name>,
  target: Target,
) => Promise<Sent<ValueOf<Name>>>

const defaultDeadlineMs = 15_000

const unsent = (failure: Refusal, lost = false): Unsent => ({ ok: false, failure, lost })

/**
 * The origin that a request goes to: the account's server, or another one of the service that its provider allows.
 * `undefined` for every other one, also if only the path leads there.
 */
function originOf(
  { view, otherOrigins }: Provider,
  { origin: named, path }: RequestDescription,
  server: string,
): string | undefined {
  const origin = named ?? server
  if (!URL.canParse(path, origin) || new URL(path, origin).origin !== origin) return undefined
  if (origin === server) return origin
  return server === view.server?.address && otherOrigins?.test(`${origin}/`) === true ? origin : undefined
}

/**
 * Whether an answer leaves open what the service did: a server error, or an answer below 400 that cannot be believed.
 */
function leavesOpen(status: number, reason: FailureReason): boolean {
  const code = codeOfReason[reason]
  // A proxy can answer 408 to a request that it passed on.
  return (
    (status >= 500 && reason !== 'network-login') ||
    status === 408 ||
    (status < 400 && (code === 'unexpected-response' || code === 'provider-failed'))
  )
}

/** Whether a service refused a request, so that it changed nothing. A proxy can answer 408 to what it passed on. */
const isRefused = (status: number) => status >= 400 && status < 500 && status !== 408

/**
 * Makes the one sender of all providers. It promises: https, or http to this computer only; no redirect followed; no
 * origin but the account's server and those that its provider lists; one deadline for the whole exchange; at most 1 MiB
 * read; one creation at a time per account, at the pace of its service; and no key in anything that it returns, notes or
 * throws.
 */
export function createSender(options: SenderOptions): Send {
  const { fetch, now = Date.now, after = afterTimeout, version, onRequest } = options
  const exchange = createExchange(fetch)
  const inTurn = createTurns<string>()
  const pacer = createPacer(now)
  const userAgent = version === undefined ? 'Aliasmith' : `Aliasmith/${version}`

  /** The exchange; the service or the deadline ends it, whichever comes first. */
  async function exchangeInTime(
    origin: string,
    request: RequestDescription,
    deadlineMs: number,
  ): Promise<Exchange> {
    const controller = new AbortController()
    const ended = Promise.withResolvers<Exchange>()
    const stopWaiting = after(deadlineMs, () => {
      ended.resolve({ kind: 'broken', error: { reason: 'timed-out', mayHaveArrived: true } })
      controller.abort()
    })
    try {
      // The race does not rely on a `fetch` that obeys its signal.
      const { signal } = controller
      const exchanging = exchange({ origin, request, userAgent, signal, now })
      return await Promise.race([ended.promise, exchanging])
    } finally {
      stopWaiting()
      // Closes what is still open, such as the rest of an endless body. A reason of our own spares an exception's stack.
      controller.abort('ended')
    }
  }

  /**
   * Waits for the turn of a call, or of one of its requests, and returns for how long. A turn that is too far away is
   * refused with its time.
   */
  async function waitForTurn(
    { paces = [] }: Provider,
    name: OperationName,
    { server, accountId }: Target,
    isCall: boolean,
  ): Promise<Result<number, Refusal>> {
    const counting = paces.filter(({ of }) => (isCall ? of?.includes(name) : of === undefined))
    if (counting.length === 0) return success(0)
    const turn = pacer.take(`${server} ${accountId}`, name, counting)
    if ('refused' in turn) return failed({ reason: 'paced', retryAt: now() + turn.refused })
    const { promise, resolve } = Promise.withResolvers<void>()
    if (turn.pause > 0) after(turn.pause, resolve)
    else resolve()
    await promise
    return success(turn.pause)
  }

  /** A refusal may quote the key, and so may an address, a label or a name in a list. No reader may see it. */
  function withoutKey(response: ProviderResponse, key: KeyPlacement | undefined): ProviderResponse {
    if (key === undefined) return response
    const { body, headers } = response
    const traces = tracesOf(key)
    return { ...response, body: redactKey(body, traces), headers: redactKey(headers, traces) }
  }

  /** Sends the operation's requests until it returns. All its requests share one deadline. */
  async function drive<Value>(
    provider: Provider,
    name: OperationName,
    program: Generator<RequestDescription, Reading<Value>, ProviderResponse>,
    first: RequestDescription,
    origin: string,
    target: Target,
  ): Promise<Sent<Value>> {
    const { key, accountId } = target
    const mayCall = await waitForTurn(provider, name, target, true)
    if (!mayCall.ok) return unsent(mayCall.failure)
    // What the requests waited for their turns does not count.
    let begunAt = now()
    const deadlineMs = target.deadlineMs ?? options.deadlineMs ?? defaultDeadlineMs
    const credentials = needsKey(provider, name) && key ? provider.authorize?.(key) : undefined
    const counted = provider.countedAs?.[name]
    let described = first
    // Whether the service carried out an earlier request of the operation.
    let hasChanged = false
    for (;;) {
      // The address of such a request could not be read back.
      if (key !== undefined && holdsKey(described.body, tracesOf(key))) {
        return unsent({ reason: 'key-in-request' }, hasChanged)
      }
      const request = {
        ...described,
        headers: { ...described.headers, ...credentials?.headers },
        query: {
          ...described.query,
          ...credentials?.query,
          ...(described.nonce === undefined ? {} : { [described.nonce]: randomUUID() }),
        },
      }
      const destination = originOf(provider, described, origin)
      if (destination === undefined) return unsent({ reason: 'answer-elsewhere' }, hasChanged)
      const maySend = await waitForTurn(provider, name, target, false)
      if (!maySend.ok) return unsent(maySend.failure, hasChanged)
      begunAt += maySend.value
      const startedAt = now()
      const left = Math.max(0, deadlineMs - Math.max(0, startedAt - begunAt))
      const outcome = await exchangeInTime(destination, request, left)
      const { method, path, reads } = described
      const note = (rest: Pick<RequestNote, 'status' | 'serviceTime' | 'reason' | 'mayHaveArrived'>) => {
        // A clock that was set back would make the duration negative.
        const durationMs = Math.max(0, now() - startedAt)
        const who = { accountId, provider: provider.view.id, operation: name }
        const noted = { ...who, method, path, startedAt, durationMs, ...rest }
        onRequest?.(noted)
        target.onRequest?.(noted)
      }
      const changes = method !== 'GET' && reads !== true

      if (outcome.kind === 'broken') {
        const { reason, mayHaveArrived } = outcome.error
        note({ reason, mayHaveArrived })
        return unsent({ reason }, hasChanged || (changes && mayHaveArrived))
      }
      const { status, headers } = outcome.response
      const serviceTime = readHttpDate(headers.date ?? '')
      const heard = { status, mayHaveArrived: true, ...(serviceTime === undefined ? {} : { serviceTime }) }
      const step = program.next(withoutKey(outcome.response, key))
      if (!step.done) {
        note(heard)
        hasChanged ||= changes && !isRefused(status)
        described = step.value
        continue
      }
      const reading = step.value
      if (reading.ok) {
        note(heard)
        return reading
      }
      const { reason } = reading.failure
      note({ ...heard, reason })
      const ofThese = counted !== undefined && reason === 'rate-limited'
      const refusal = ofThese ? { ...reading.failure, counted } : reading.failure
      return unsent(refusal, hasChanged || (changes && leavesOpen(status, reason)))
    }
  }

  return async (provider, name, input, target) => {
    const operation = operationOf(provider, name)
    if (operation === undefined) return unsent({ reason: 'not-found' })
    const program = operation(input, target.options ?? {})
    const step = program.next()
    if (step.done) return step.value.ok ? step.value : unsent(step.value.failure)
    const server = checkServerAddress(target.server)
    if (!server.ok) return unsent(server.failure)
    if (needsKey(provider, name) && target.key === undefined) {
      return unsent({ reason: 'key-missing', field: 'key' })
    }
    // A header can carry nothing else, and the error would quote the key.
    if (target.key !== undefined && !/^[!-~]+$/.test(target.key.key)) {
      return unsent({ reason: 'key-malformed', field: 'key' })
    }

    const task = () => drive(provider, name, program, step.value, server.value, target)
    return target.serialize === true ? inTurn(target.accountId, task) : task()
  }
}
