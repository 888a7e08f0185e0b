import type { RequestNote } from '../http/sender.ts'
import type { Provider } from '../providers/provider.ts'
import type { Log } from './log.ts'

/** Logs the provider, operation, outcome and duration of each exchange with a service. No path. */
export function createCallLog(
  log: Log,
  providers: Readonly<Record<string, Provider>>,
): (note: RequestNote) => void {
  const names = new Map<object, { readonly provider: string; readonly operation: string }>()
  for (const [provider, parts] of Object.entries(providers)) {
    for (const [operation, part] of Object.entries(parts)) {
      if (typeof part === 'object' && part !== null && 'kind' in part)
        names.set(part, { provider, operation })
    }
  }

  return ({ operation, status, reason, durationMs }) => {
    const facts = { ...names.get(operation), status, reason, ms: Math.round(durationMs) }
    if (reason === undefined) log.info('call', facts)
    else log.warn('call', facts)
  }
}
