import { createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import type { ConnectionReport } from '../../../shared/views/account.ts'
import { latest } from '../../ui/latest.ts'

/**
 * The connection test of an account form. Holds the test of a form.
 * @param request tests the present content of the form.
 * @param onAnswer called with each answer that is not outdated.
 */
export function createFormTest(
  request: () => Promise<Result<ConnectionReport>>,
  onAnswer: (answer: Result<ConnectionReport>) => void,
) {
  const [testing, setTesting] = createSignal(false)
  const [report, setReport] = createSignal<ConnectionReport>()
  const [failure, setFailure] = createSignal<Failure>()
  const takeTurn = latest()
  let underWay: Promise<boolean | undefined> | undefined
  onCleanup(takeTurn)

  async function begin(): Promise<boolean | undefined> {
    const isWanted = takeTurn()
    setTesting(true)
    const answer = await request()
    if (!isWanted()) return undefined
    underWay = undefined
    setTesting(false)
    if (answer.ok) setReport(answer.value)
    else setFailure(answer.failure)
    onAnswer(answer)
    return answer.ok
  }

  return {
    /** Whether the test is under way. */
    testing,
    /** The result of the last test; absent once the form was changed. */
    report,
    /** Why the last test failed. */
    failure,
    /**
     * Starts the test, or waits for the test under way. Resolves to whether the service accepted the key, or to `undefined`
     * if the form was changed since.
     */
    ask(): Promise<boolean | undefined> {
      underWay ??= begin()
      return underWay
    },
    /** Removes the result after a change of the form. A pending answer is outdated. */
    forget(): void {
      takeTurn()
      underWay = undefined
      setTesting(false)
      setReport(undefined)
      setFailure(undefined)
    },
  }
}
