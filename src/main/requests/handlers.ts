import type { Handlers } from '../ipc/router.ts'
import { type AboutAnswerParts, answerAbout } from './about-requests.ts'
import { type AccountAnswerParts, answerAccounts } from './account-requests.ts'
import { type AddressAnswerParts, answerAddresses } from './address-requests.ts'
import { answerCreation, type CreationAnswerParts } from './creation-requests.ts'
import { answerHandles, type HandleAnswerParts } from './handle-requests.ts'
import { answerPreferences, type PreferenceAnswerParts } from './preference-requests.ts'
import { refuseTypedKeys } from './refuse-typed-keys.ts'
import { answerWindows, type WindowAnswerParts } from './window-requests.ts'

/** The services that the requests of the windows reach. */
export type HandlerParts = AboutAnswerParts &
  AccountAnswerParts &
  AddressAnswerParts &
  CreationAnswerParts &
  HandleAnswerParts &
  PreferenceAnswerParts &
  WindowAnswerParts

/** Answers every request of the contract by calling the service it is for. */
export function createHandlers(parts: HandlerParts): Handlers {
  const handlers = {
    ...answerWindows(parts),
    ...answerCreation(parts),
    ...answerAddresses(parts),
    ...answerAccounts(parts),
    ...answerHandles(parts),
    ...answerPreferences(parts),
    ...answerAbout(parts),
  }
  return refuseTypedKeys(handlers, parts.accounts)
}
