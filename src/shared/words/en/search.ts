/** What a search says besides the addresses that it finds. */
export const searchWords = {
  unknownIs: (word: string) =>
    `“is:${word}” finds nothing. Type is:on, is:off, is:pinned, is:trashed or is:deleted.`,
  isLike: 'No address matches exactly. These are close.',
} as const
