/** What accounts can choose among the offers of a service, such as the mailbox that mail is forwarded to. */
export const choiceNames = ['domain', 'mailbox', 'separator', 'recipient', 'format'] as const

/** The longest value, in characters: as long as an address can be. */
export const optionMaxLength = 320

/** One of the choices. */
export type ChoiceName = (typeof choiceNames)[number]

/** A choice of a service. Its words are `choice.NAME` and `choice.NAME.VALUE`. */
export interface Choice {
  readonly name: ChoiceName
  /** All values; `asked` if the service must be asked for those of an account; `typed` if an account must type one. */
  readonly values: readonly string[] | 'asked' | 'typed'
  /** The value of an account that chose none; absent if the service, or its list of values, has a default of its own. */
  readonly default?: string
  /** Whether an account that chose none gets the first value that the service offers, since it has no default. */
  readonly usesFirst?: true
}

/** A value that a service offers, and what users know it by: the address of a mailbox, for instance. */
export interface OfferedValue {
  readonly value: string
  readonly words?: string
}

/** The values that a service offers to an account. */
export type OfferedValues = Readonly<Partial<Record<ChoiceName, readonly OfferedValue[]>>>

/** The chosen values of an account. An absent or empty value is the default. */
export type Options = Readonly<Partial<Record<ChoiceName, string>>>

/** The values for the service: the chosen ones as far as it has them, and the defaults of the others. */
export function effectiveOptions(choices: readonly Choice[] = [], chosen: Options = {}): Options {
  const values = choices.map(({ name, values: known, default: usual = '' }) => {
    const value = chosen[name] ?? ''
    return [name, typeof known === 'string' || known.includes(value) ? value || usual : usual]
  })
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}
