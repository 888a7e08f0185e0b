import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { Log } from './log.ts'

/**
 * Notes why a request came to nothing, by its reason alone. What is merely mistyped is nobody's business, and the name
 * of a request that the contract does not know is not the app's own word.
 */
export function logFailure(log: Log, request: string, result: Result<unknown, Failure>): void {
  if (result.ok || result.failure.code === 'invalid-input') return
  const { reason, status, requestId } = result.failure
  // The service's own name for the request, for its support; only what looks like one, since the service chose it.
  const named = requestId !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(requestId)
  log.warn('refused', {
    request: /^[A-Za-z]{1,40}$/.test(request) ? request : 'unknown',
    reason,
    status,
    ...(named ? { requestId } : {}),
  })
}
