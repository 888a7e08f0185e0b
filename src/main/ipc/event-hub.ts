import { type EventName, type Events, events, type WindowName } from '../../shared/contract.ts'

/**
 * Carries events from the services to the windows. Other parts of the app can listen.
 * @param send sends to one window, if it is open.
 */
export function createEventHub(
  send: <Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]) => void,
) {
  const listeners: { readonly names: ReadonlySet<EventName>; run(): void }[] = []
  return {
    /** Sends an event to every window that the contract names for it. */
    tell<Name extends EventName>(name: Name, payload: Events[Name]): void {
      for (const window of events[name]) send(window, name, payload)
      for (const { names, run } of listeners) if (names.has(name)) run()
    },
    /** Calls back whenever one of these events is sent. */
    listen: (names: readonly EventName[], run: () => void) =>
      void listeners.push({ names: new Set(names), run }),
  }
}
