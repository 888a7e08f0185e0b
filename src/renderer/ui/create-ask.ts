import { type Accessor, createSignal } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'

/** The request of a dialog, and its failure. */
export interface Ask {
  /** Whether the request is under way. */
  readonly busy: Accessor<boolean>
  /** Why the last request failed, until the next one. */
  readonly failure: Accessor<Failure | undefined>
  /** Removes the failure, for instance after the user changed the input. */
  forget(): void
  /** Makes the request, unless another one is under way. Without `onFailure`, the failure is in `failure`. */
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
