import type { Handlers } from '../ipc/router.ts'
import { aboutRequests } from './about-requests.ts'
import { accountRequests } from './account-requests.ts'
import { addressRequests } from './address-requests.ts'
import { creationRequests } from './creation-requests.ts'
import { handleRequests } from './handle-requests.ts'
import { leaveReserve } from './leave-reserve.ts'
import { preferenceRequests } from './preference-requests.ts'
import { refuseTypedKeys } from './refuse-typed-keys.ts'
import type { Services } from './services.ts'
import { windowRequests } from './window-requests.ts'

/** Answers every request of the contract by calling its service. */
export function createHandlers(services: Services): Handlers {
  const handlers: Handlers = {
    ...windowRequests(services),
    ...creationRequests(services),
    ...addressRequests(services),
    ...accountRequests(services),
    ...handleRequests(services),
    ...preferenceRequests(services),
    ...aboutRequests(services),
  }
  return refuseTypedKeys(leaveReserve(handlers, services.reserve), services.accounts)
}
