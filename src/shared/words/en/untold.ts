/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords = {
  label: (service: string) => `The label is kept here, but ${service} was not told.`,
  pin: (service: string) => `The address is pinned here, but ${service} was not told.`,
  unpin: (service: string) => `The address is no longer pinned here, but ${service} was not told.`,
} as const
