import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `“is:${word}” não encontra nada. Digite is:on, is:off, is:pinned, is:trashed ou is:deleted.`,
  isLike: 'Nenhum endereço corresponde exatamente. Estes são parecidos.',
}
