import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `“is:${word}” non trova nulla. Scrivi is:on, is:off, is:pinned, is:trashed o is:deleted.`,
  isLike: 'Nessun indirizzo corrisponde esattamente. Questi sono simili.',
}
