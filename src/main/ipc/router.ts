import * as v from 'valibot'
import {
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
  type requestsBySubject,
  type WindowName,
} from '../../shared/contract.ts'
import type { FailureReason } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createBusyWindows } from './busy-windows.ts'
import { copyPlain } from './plain-data.ts'
import type { Sender } from './sender.ts'

/** The handlers of the contract's requests. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
    window: WindowName,
  ) => Result<RequestOutput<Name>> | Promise<Result<RequestOutput<Name>>>
}

/** The handlers of the requests of a subject: all of them, and no others. */
export type HandlersOf<Subject extends keyof typeof requestsBySubject> = Pick<
  Handlers,
  RequestName & keyof (typeof requestsBySubject)[Subject]
>

/** Answers a message of a window. Never rejects. */
export type Route = (sender: Sender, name: string, input: unknown) => Promise<Result<unknown>>

const refusal = (reason: FailureReason): Result<never> => failed(describeFailure({ reason }))

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

/**
 * Builds the only gate between windows and services. A message passes only from the main frame of a known window at the
 * app's own origin, over a channel that this window may use. Its input must be plain data and pass its check, and the
 * window must not have too many requests running.
 * @param onBug called with an exception of a handler, which is answered as a refusal.
 */
export function createRouter(
  appOrigin: () => string,
  handlers: Handlers,
  onBug: (error: unknown) => void,
): Route {
  const busyWindows = createBusyWindows()

  async function answer(name: RequestName, input: unknown, window: WindowName): Promise<Result<unknown>> {
    // The table pairs each name with its handler and its check; TypeScript cannot follow that through a variable name.
    const handle = handlers[name] as (input: unknown, window: WindowName) => Promise<Result<unknown>>
    try {
      return await handle(input, window)
    } catch (error) {
      onBug(error)
      return refusal('own-fault')
    }
  }

  return async ({ window, mainFrame, origin }, name, input) => {
    if (window === undefined || !mainFrame || origin !== appOrigin()) return refusal('message-refused')
    if (!isRequestName(name) || !requests[name].windows.includes(window)) return refusal('message-refused')
    const plain = copyPlain(input)
    if (!plain.ok) return refusal('message-refused')
    const checked = v.safeParse(requests[name].input, plain.value, { abortEarly: true })
    if (!checked.success) return refusal('message-refused')
    return busyWindows.run(window, () => answer(name, checked.output, window)) ?? refusal('window-busy')
  }
}
