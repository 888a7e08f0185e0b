import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) => `“is:${word}”找不到任何内容。请输入is:on、is:off、is:pinned、is:trashed或is:deleted。`,
  isLike: '没有完全匹配的地址。以下是相近的地址。',
}
