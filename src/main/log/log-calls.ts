import type { RequestNote } from '../http/sender.ts'
import type { Log } from './log.ts'

/** Logs the provider, operation, outcome and duration of each exchange with a service. No path. */
export function createCallLog(log: Log): (note: RequestNote) => void {
  return ({ provider, operation, status, reason, durationMs }) => {
    const facts = { provider, operation, status, reason, ms: Math.round(durationMs) }
    if (reason === undefined) log.info('call', facts)
    else log.warn('call', facts)
  }
}
