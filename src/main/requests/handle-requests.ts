import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'

/** The requests about handles. */
export const handleRequests = ({ handles }: Services) =>
  ({
    listHandles: ({ accountId }) => handles.list(accountId),
    claimHandle: handles.claim,
    adoptHandle: handles.adopt,
    switchHandleDomain: handles.switchDomain,
    releaseHandle: handles.release,
    checkHandle: ({ id }) => handles.check(id),
    forgetHandle: ({ id }) => handles.forget(id),
  }) satisfies HandlersOf<'handles'>
