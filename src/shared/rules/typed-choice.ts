import type { Refusal } from '../failure.ts'
import type { Choice, ChoiceName, Options } from './choice.ts'
import { checkDomain, normalizeDomain } from './domain-name.ts'
import { canonicalAddress } from './email-address.ts'
import { localPartMaxLength } from './local-part.ts'

/** The choices that an account types, in the order of the form. */
const typedChoiceNames = ['domain', 'mailbox'] as const satisfies readonly ChoiceName[]

/** A choice that an account types. */
export type TypedChoiceName = (typeof typedChoiceNames)[number]

/** The room that a mailbox leaves before the @: a separator and a name of one character. */
const roomForName = 2

function checkMailbox(text: string): Refusal | undefined {
  if (text.trim() === '') return { reason: 'mailbox-missing', field: 'mailbox' }
  const mailbox = canonicalAddress(text)
  if (mailbox === undefined) return { reason: 'email-malformed', field: 'mailbox' }
  const limit = localPartMaxLength - roomForName
  return mailbox.lastIndexOf('@') > limit
    ? { reason: 'mailbox-too-long', field: 'mailbox', limit }
    : undefined
}

const rules: Readonly<
  Record<
    TypedChoiceName,
    { readonly check: (text: string) => Refusal | undefined; readonly normalize: (text: string) => string }
  >
> = {
  domain: { check: checkDomain, normalize: normalizeDomain },
  mailbox: { check: checkMailbox, normalize: (text) => canonicalAddress(text) ?? text.trim() },
}

/** The typed choices among those of a service. */
export function typedChoices(choices: readonly Choice[] = []): readonly TypedChoiceName[] {
  return typedChoiceNames.filter((name) =>
    choices.some((choice) => choice.name === name && choice.values === 'typed'),
  )
}

/** The problem of a typed value, or `undefined` if it can be used. */
export function checkTyped(name: TypedChoiceName, text: string): Refusal | undefined {
  return rules[name].check(text)
}

/** The chosen values with the typed ones as they are kept: in lower case, with domains as punycode. */
export function normalizeTyped(choices: readonly Choice[] | undefined, options: Options): Options {
  const typed = typedChoices(choices).map((name) => [name, rules[name].normalize(options[name] ?? '')])
  return { ...options, ...Object.fromEntries(typed) }
}
