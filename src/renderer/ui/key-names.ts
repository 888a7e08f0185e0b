import type { KeyNameWords } from '../../shared/words/catalogue.ts'
import { keyNameWords } from '../../shared/words/en/key-names.ts'

/** The names of keys, in the chosen language. */
export const keyNames = (): KeyNameWords => keyNameWords
