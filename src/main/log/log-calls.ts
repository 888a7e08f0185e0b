import type { RequestNote } from '../http/sender.ts'
import type { Log } from './log.ts'

/** Notes each exchange with a service: which operation of which provider, how it ended, how long it took. No path. */
export function createCallLog(log: Log): (note: RequestNote) => void {
  return ({ provider, operation, status, reason, durationMs }) => {
    const facts = { provider, operation, status, reason, ms: Math.round(durationMs) }
    if (reason === undefined) log.info('call', facts)
    else log.warn('call', facts)
  }
}
