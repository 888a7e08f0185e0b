import {
  type EventName,
  type Events,
  events,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
} from './contract.ts'
import { failed, type Result } from './result.ts'
import { noAnswerWords } from './words/en/bridge.ts'

type Ask<Name extends RequestName> =
  undefined extends RequestInput<Name>
    ? () => Promise<Result<RequestOutput<Name>>>
    : (input: RequestInput<Name>) => Promise<Result<RequestOutput<Name>>>

/** Ends a subscription. */
export type Unsubscribe = () => void

/**
 * `window.aliasmith`: only one function per request of the contract and one subscription per event.
 * @example
 * const made = await window.aliasmith.createAddress(draft)
 * const stop = window.aliasmith.on.addressChanged((entry) => show(entry))
 */
export type AliasmithApi = { readonly [Name in RequestName]: Ask<Name> } & {
  readonly on: {
    readonly [Name in EventName]: (listener: (payload: Events[Name]) => void) => Unsubscribe
  }
}

/** How the bridge reaches the main process: Electron's IPC, or HTTP in the preview. */
export interface Transport {
  ask(name: RequestName, input: unknown): Promise<unknown>
  listen(name: EventName, listener: (payload: unknown) => void): Unsubscribe
}

/** The result of a request whose transport failed: the main process has ended, or sent no valid answer. */
function noAnswer(): Result<never> {
  const [message, hint] = noAnswerWords
  return failed({ code: 'cancelled', reason: 'cancelled', message, hint })
}

/** Builds `window.aliasmith` from the contract's tables. Its requests never reject: a lost answer is a failure to show. */
export function createBridge(transport: Transport): AliasmithApi {
  const asks = Object.keys(requests).map((name) => [
    name,
    (input?: unknown) => transport.ask(name as RequestName, input).catch(noAnswer),
  ])
  const listeners = Object.keys(events).map((name) => [
    name,
    (listener: (payload: unknown) => void) => transport.listen(name as EventName, listener),
  ])
  // The types derive from the same tables, so an object built from their keys has the mapped type.
  return { ...Object.fromEntries(asks), on: Object.fromEntries(listeners) } as AliasmithApi
}
