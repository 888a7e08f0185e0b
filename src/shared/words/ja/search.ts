import type { SearchWords } from '../catalogue.ts'

/** What a search says besides the addresses that it finds. */
export const searchWords: SearchWords = {
  unknownIs: (word) =>
    `「is:${word}」では何も見つかりません。is:on、is:off、is:pinned、is:trashed、is:deletedのどれかを入力してください。`,
  isLike: '完全に一致するアドレスはありません。近いものを表示しています。',
}
