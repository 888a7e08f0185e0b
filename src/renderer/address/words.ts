import { type AddressActionWords, addressActionWords } from '../../shared/words/en/address-actions.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

/** A phrase of what can be done with an address, in the chosen language. */
export const t = visibleTranslator((): AddressActionWords => addressActionWords)
