import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `„is:${word}“ findet nichts. Geben Sie is:on, is:off, is:pinned, is:trashed oder is:deleted ein.`,
  isLike: 'Keine Adresse stimmt genau überein. Diese sind ähnlich.',
}
