import type { EventName, RequestName } from './contract.ts'

/** The IPC channel on which a window makes a request. */
export function requestChannel(name: RequestName): string {
  return `aliasmith:request:${name}`
}

/** The IPC channel on which a window receives an event. */
export function eventChannel(name: EventName): string {
  return `aliasmith:event:${name}`
}
