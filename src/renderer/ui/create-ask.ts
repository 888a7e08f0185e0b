import { type Accessor, createSignal } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'

/** The one request that a dialog makes, and what went wrong with it. */
export interface Ask {
  /** Whether the request is under way. */
  readonly busy: Accessor<boolean>
  /** Why the last request failed, until the next one. */
  readonly failure: Accessor<Failure | undefined>
  /** Takes back the failure: what the user changed may have mended it. */
  forget(): void
  /** Makes the request, unless another one is under way. Without `onFailure`, what went wrong is in `failure`. */
  run<Value>(
    request: () => Promise<Result<Value>>,
    onDone: (value: Value) => void,
    onFailure?: (failure: Failure) => void,
  ): Promise<void>
}

/**
 * Holds the request of a dialog.
 * @example
 * const { busy, failure, run } = createAsk()
 * await run(() => api.removeAccount({ id }), close)
 */
export function createAsk(): Ask {
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<Failure>()
  return {
    busy,
    failure,
    forget: () => setFailure(undefined),
    async run(request, onDone, onFailure = setFailure) {
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
