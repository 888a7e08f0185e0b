import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `По запросу «is:${word}» ничего не находится. Введите is:on, is:off, is:pinned, is:trashed или is:deleted.`,
  isLike: 'Точных совпадений нет. Вот похожие адреса.',
}
