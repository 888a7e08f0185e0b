import { type EventName, type Events, events, type WindowName } from '../../shared/contract.ts'

/** Sends an event to every window that the contract names for it. */
export type Tell = <Name extends EventName>(name: Name, payload: Events[Name]) => void

/** Carries events from the services to the windows. Other parts of the app can listen. */
export interface EventHub {
  readonly tell: Tell
  /** Calls back whenever one of these events is sent. */
  listen(names: readonly EventName[], listener: () => void): void
}

/** @param send sends to one window, if it is open. */
export function createEventHub(
  send: <Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]) => void,
): EventHub {
  const listeners: { readonly names: ReadonlySet<EventName>; run(): void }[] = []
  return {
    tell(name, payload) {
      for (const window of events[name]) send(window, name, payload)
      for (const { names, run } of listeners) if (names.has(name)) run()
    },
    listen: (names, run) => void listeners.push({ names: new Set(names), run }),
  }
}
