/** Messages in the terminal in which the app was started. */
export const terminalWords = {
  exclude: (one: string, other: string) => `${one} and ${other} exclude each other.`,
  needsValue: (option: string) => `${option} needs a value.`,
  twice: (option: string) => `${option} is given twice.`,
  tooLong: (option: string, limit: number) => `The value of ${option} is longer than ${limit} characters.`,
  control: (option: string) => `The value of ${option} contains a control character.`,
  newOnly: '--account and --label go together with --new only.',
  handedOver: 'Aliasmith is running already. It was asked to do this and shows the result itself.',
} as const
