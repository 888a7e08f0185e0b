import type { AboutAnswerParts } from './answers/answer-about.ts'
import { answerAbout } from './answers/answer-about.ts'
import type { AccountAnswerParts } from './answers/answer-accounts.ts'
import { answerAccounts } from './answers/answer-accounts.ts'
import type { AddressAnswerParts } from './answers/answer-addresses.ts'
import { answerAddresses } from './answers/answer-addresses.ts'
import type { CreationAnswerParts } from './answers/answer-creation.ts'
import { answerCreation } from './answers/answer-creation.ts'
import type { HandleAnswerParts } from './answers/answer-handles.ts'
import { answerHandles } from './answers/answer-handles.ts'
import type { PreferenceAnswerParts } from './answers/answer-preferences.ts'
import { answerPreferences } from './answers/answer-preferences.ts'
import type { WindowAnswerParts } from './answers/answer-windows.ts'
import { answerWindows } from './answers/answer-windows.ts'
import { refuseTypedKeys } from './answers/refuse-typed-keys.ts'
import type { Handlers } from './ipc/router.ts'

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
