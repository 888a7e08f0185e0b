import * as v from 'valibot'
import type { RequestInput, RequestName, RequestOutput, WindowName } from '../../shared/contract.ts'
import { requests } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { failed } from '../../shared/result.ts'
import { describeFailure } from '../describe-failure.ts'
import type { Sender } from './sender.ts'

/** What answers each request of the contract. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
    window: WindowName,
  ) => Result<RequestOutput<Name>> | Promise<Result<RequestOutput<Name>>>
}

/** Answers a message of a window. Never rejects. */
export type Route = (sender: Sender, name: string, input: unknown) => Promise<Result<unknown>>

const refused = failed(describeFailure({ reason: 'message-refused' }))

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

/**
 * Builds the one gate between windows and services. A message passes only from the main frame of a known window at the
 * app's own origin, over a channel that window may use, with input that checks.
 * @param onBug told of an exception in a handler, which is answered as a refusal.
 */
export function createRouter(
  appOrigin: () => string,
  handlers: Handlers,
  onBug: (error: unknown) => void,
): Route {
  return async (sender, name, input) => {
    if (sender.window === undefined || !sender.mainFrame || sender.origin !== appOrigin()) return refused
    if (!isRequestName(name) || !requests[name].windows.includes(sender.window)) return refused
    const checked = v.safeParse(requests[name].input, input)
    if (!checked.success) return refused
    // The table pairs each name with its handler and its check; TypeScript cannot follow that through a variable name.
    const handle = handlers[name] as (input: unknown, window: WindowName) => Promise<Result<unknown>>
    try {
      return await handle(checked.output, sender.window)
    } catch (error) {
      onBug(error)
      return failed(describeFailure({ reason: 'own-fault' }))
    }
  }
}
