/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords = {
  'keys.title': 'Keys',
  'keys.close': 'Close',
  'keys.show': 'Show all keys',
  'keys.window': 'This window',
  'keys.go': (page: string) => `Go to ${page}`,
  'keys.next': 'Next page',
  'keys.previous': 'Previous page',
  'keys.help': 'Show these keys',
} as const
