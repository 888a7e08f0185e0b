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

/**
 * Builds `window.aliasmith` from the contract's tables. Its requests never reject: a lost answer is a failure to show.
 * A page can come with its snapshot. So events are kept until it listens, unless it asks for a snapshot first.
 */
export function createBridge(transport: Transport): AliasmithApi {
  const early = keepEarly(transport)
  const asks = Object.keys(requests).map((name) => [
    name,
    (input?: unknown) => {
      if (name === snapshotRequest) early.drop()
      return transport.ask(name as RequestName, input).catch(noAnswer)
    },
  ])
  const listeners = Object.keys(events).map((name) => [
    name,
    (listener: (payload: unknown) => void) => early.listen(name as EventName, listener),
  ])
  // The types derive from the same tables, so an object built from their keys has the mapped type.
  return { ...Object.fromEntries(asks), on: Object.fromEntries(listeners) } as AliasmithApi
}

const snapshotRequest: RequestName = 'getSnapshot'

/** Keeps the events that come before a page listens, and delivers them in their order once its first script has run. */
function keepEarly(transport: Transport) {
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>()
  let kept: (readonly [name: EventName, payload: unknown])[] | undefined = []
  const deliver = (name: EventName, payload: unknown): void => {
    for (const listener of listeners.get(name) ?? []) listener(payload)
  }
  const drop = (): void => {
    kept = undefined
  }
  const begin = (): void => {
    const early = kept ?? []
    drop()
    for (const [name, payload] of early) deliver(name, payload)
  }
  // The keys of the table are its names.
  for (const name of Object.keys(events) as EventName[])
    transport.listen(name, (payload) => {
      if (kept === undefined) deliver(name, payload)
      else kept.push([name, payload])
    })
  return {
    drop,
    listen(name: EventName, listener: (payload: unknown) => void): Unsubscribe {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      // Once the script that listens has run, and so listens to all that it wants.
      if (kept?.length) queueMicrotask(begin)
      else drop()
      return () => void heard.delete(listener)
    },
  }
}
