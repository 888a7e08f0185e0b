import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `„is:${word}” niczego nie znajduje. Wpisz is:on, is:off, is:pinned, is:trashed lub is:deleted.`,
  isLike: 'Żaden adres nie pasuje dokładnie. Te są podobne.',
}
