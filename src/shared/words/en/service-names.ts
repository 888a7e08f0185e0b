/** The names of services that are words. A brand is the same in every language. */
export const serviceNames = {
  'own-domain': 'Own domain',
  'plus-addressing': 'Plus-addressing',
  practice: 'Practice',
} as const
