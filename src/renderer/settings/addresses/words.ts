import type { EncodingWords } from '../../../shared/words/catalogue.ts'
import { createWords } from '../../ui/language.ts'
import { createPageWords } from '../page-words.ts'

/** A phrase of the page Addresses, or of the settings window, in the chosen language. */
export const t = await createPageWords(async (language) => {
  const catalogue: typeof import('../../../shared/words/en/addresses.ts') = await import(
    `../../../shared/words/${language}/addresses.ts`
  )
  return catalogue.addressesWords
})

const encodings = await createWords(async (language) => {
  const catalogue: typeof import('../../../shared/words/en/encodings.ts') = await import(
    `../../../shared/words/${language}/encodings.ts`
  )
  return catalogue.encodingWords
})

/** The name of an encoding of text, in words. */
export const nameOfEncoding = (encoding: keyof EncodingWords): string => encodings()[encoding]
