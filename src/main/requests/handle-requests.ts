import type { Handles } from '../handles/handles.ts'
import type { Handlers } from '../ipc/router.ts'

/** What the page of handles needs. */
export interface HandleAnswerParts {
  readonly handles: Handles
}

/** The requests about handles. */
export type HandleAnswers = Pick<
  Handlers,
  | 'listHandles'
  | 'claimHandle'
  | 'adoptHandle'
  | 'switchHandleDomain'
  | 'releaseHandle'
  | 'checkHandle'
  | 'forgetHandle'
>

/** Answers them. */
export function answerHandles({ handles }: HandleAnswerParts): HandleAnswers {
  return {
    listHandles: ({ accountId }) => handles.list(accountId),
    claimHandle: (input) => handles.claim(input),
    adoptHandle: (input) => handles.adopt(input),
    switchHandleDomain: (input) => handles.switchDomain(input),
    releaseHandle: (input) => handles.release(input),
    checkHandle: ({ id }) => handles.check(id),
    forgetHandle: ({ id }) => handles.forget(id),
  }
}
