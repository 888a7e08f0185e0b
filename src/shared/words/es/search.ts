import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `“is:${word}” no encuentra nada. Escribe is:on, is:off, is:pinned, is:trashed o is:deleted.`,
  isLike: 'Ninguna dirección coincide exactamente. Estas se parecen.',
}
