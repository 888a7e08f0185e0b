import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { Log } from './log.ts'

/**
 * Logs the reason of a failed request. Invalid input is left out, because it is only a typing error. A request outside
 * the contract is logged as `unknown`, because its name does not come from the app.
 */
export function logFailure(log: Log, request: string, result: Result<unknown, Failure>): void {
  if (result.ok || result.failure.code === 'invalid-input') return
  const { reason, status, requestId } = result.failure
  // The service's own request id, for its support. Only a UUID is logged, because the service chose the text.
  const named = requestId !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(requestId)
  log.warn('refused', {
    request: /^[A-Za-z]{1,40}$/.test(request) ? request : 'unknown',
    reason,
    status,
    ...(named ? { requestId } : {}),
  })
}
