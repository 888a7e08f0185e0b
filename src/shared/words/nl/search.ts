import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) => `“is:${word}” vindt niets. Typ is:on, is:off, is:pinned, is:trashed of is:deleted.`,
  isLike: 'Geen adres komt precies overeen. Deze lijken erop.',
}
