/** The formats in which services make whole names. Their words are `choice.format.FORMAT`. */
export const nameFormats = ['characters', 'words', 'noun', 'female-name', 'male-name', 'uuid'] as const

/** A format in which a service makes a whole name. */
export type NameFormat = (typeof nameFormats)[number]
