import { createSignal } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'

/**
 * The request of a dialog, and its failure.
 * @example
 * const { busy, failure, run } = createAsk()
 * await run(() => api.removeAccount({ id }), close)
 */
export function createAsk() {
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  return {
    /** Whether the request is under way. */
    busy,
    /** Why the last request failed, until the next one. */
    failure,
    /** Removes the failure, for instance after the user changed the input. */
    clearFailure: () => setFailure(undefined),
    /** Makes the request, unless another one is under way. Without `onFailure`, the failure is in `failure`. */
    async run<Value>(
      request: () => Promise<Result<Value>>,
      onDone: (value: Value) => void,
      onFailure: (failure: Failure) => void = setFailure,
    ): Promise<void> {
      if (busy()) return
      setBusy(true)
      setFailure(undefined)
      const answer = await request()
      setBusy(false)
      if (answer.ok) onDone(answer.value)
      else onFailure(answer.failure)
    },
  }
}
