import type { AllFailureWords } from '../catalogue.ts'
import { changeFailureWords } from './change-failures.ts'
import { connectionFailureWords } from './connection-failures.ts'
import { creationFailureWords } from './creation-failures.ts'
import { deletionFailureWords } from './deletion-failures.ts'
import { desktopFailureWords } from './desktop-failures.ts'
import { formCheckWords } from './form-checks.ts'
import { handleFailureWords } from './handle-failures.ts'
import { hotkeyFailureWords } from './hotkey-failures.ts'
import { importFailureWords } from './import-failures.ts'
import { keepingFailureWords } from './keeping-failures.ts'
import { keyByEmailFailureWords } from './key-by-email-failures.ts'
import { keyFailureWords } from './key-failures.ts'
import { limitFailureWords } from './limit-failures.ts'
import { outcomeFailureWords } from './outcome-failures.ts'

/** What happened and what to do, for every reason. Calm, short, without blame. */
export const failureWords: AllFailureWords = {
  ...formCheckWords,
  ...creationFailureWords,
  ...limitFailureWords,
  ...outcomeFailureWords,
  ...changeFailureWords,
  ...deletionFailureWords,
  ...handleFailureWords,
  ...keyFailureWords,
  ...keyByEmailFailureWords,
  ...keepingFailureWords,
  ...connectionFailureWords,
  ...importFailureWords,
  ...hotkeyFailureWords,
  ...desktopFailureWords,
}
