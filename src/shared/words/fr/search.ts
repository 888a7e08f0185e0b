import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word: string) =>
    `« is:${word} » ne trouve rien. Saisissez is:on, is:off, is:pinned, is:trashed ou is:deleted.`,
  isLike: 'Aucune adresse ne correspond exactement. Celles-ci s’en approchent.',
}
