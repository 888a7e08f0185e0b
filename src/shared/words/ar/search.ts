import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `لا يجد «is:${word}» شيئًا. اكتب is:on أو is:off أو is:pinned أو is:trashed أو is:deleted.`,
  isLike: 'لا عنوان يطابق تمامًا. هذه عناوين قريبة.',
}
