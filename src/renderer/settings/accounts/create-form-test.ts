import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import type { ConnectionReport } from '../../../shared/views/account.ts'
import { latest } from '../../ui/latest.ts'

/** The test of the connection that an account form describes. */
export interface FormTest {
  /** Whether the service is being asked. */
  readonly testing: Accessor<boolean>
  /** What the last test found; nothing once the form was changed. */
  readonly report: Accessor<ConnectionReport | undefined>
  /** Why the last test failed. */
  readonly failure: Accessor<Failure | undefined>
  /**
   * Asks the service, or waits for the answer that is under way. Tells whether it took the key, or nothing if the form was
   * changed meanwhile.
   */
  ask(): Promise<boolean | undefined>
  /** Takes back what was found: the form was changed. An answer under way is outdated. */
  forget(): void
}

/**
 * Holds the test of a form.
 * @param request asks the service with what the form holds now.
 * @param onAnswer called with an answer that is not outdated.
 */
export function createFormTest(
  request: () => Promise<Result<ConnectionReport>>,
  onAnswer: (answer: Result<ConnectionReport>) => void,
): FormTest {
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
    testing,
    report,
    failure,
    ask() {
      underWay ??= begin()
      return underWay
    },
    forget() {
      takeTurn()
      underWay = undefined
      setTesting(false)
      setReport(undefined)
      setFailure(undefined)
    },
  }
}
