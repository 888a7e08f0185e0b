import { improvmx } from '../../../src/main/providers/improvmx.ts'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName } from '../../../src/main/providers/provider.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { converse, json } from './answer.ts'

/** Gives an operation of ImprovMX these answers. */
export const tell = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  answers: readonly ProviderResponse[],
  options: Options = {},
) => converse(improvmx, name, input, options, answers)

/** A success. */
export const okay = (body: object) => json(200, { ...body, success: true })

/** The refusal of a field. */
export const invalid = (field: string, said: string) =>
  json(400, { errors: { [field]: [said] }, success: false })

/** The refusal of an alias or a domain that does not exist. */
export const missing = json(404, { error: 'Alias not found', success: false })

/** The account. */
export const account = okay({
  account: { email: 'me@inbox.example', plan: null, premium: false, locked: null },
})

/** An alias as every answer shows it. */
export const alias = (name = 'amber', forward = 'me@inbox.example') => ({ alias: name, forward, id: 7 })

/** The answer that is one alias. */
export const one = okay({ alias: alias() })

/** A domain as its list shows it. */
export const domain = (name: string, more: object = {}) => ({
  ...{ domain: name, display: name, active: true, banned: false, aliases: [alias('*')] },
  ...more,
})

/** A list of domains. */
export const domains = (...rows: readonly object[]) =>
  okay({ domains: rows, total: rows.length, limit: 50, page: 1 })

/** A list of aliases. */
export const aliases = (rows: readonly unknown[], more: object = {}) =>
  okay({ aliases: rows, total: rows.length, limit: 50, page: 1, ...more })

/** The alias as the book knows it. */
export const known = { address: 'amber@mine.example' }

/** The path of the alias. */
export const path = '/v3/domains/mine.example/aliases/amber'

/** A new address. */
export const wanted = { localPart: 'Amber', domain: ownDomain('mine.example'), label: 'shop' }

/** What the account chose. */
export const toMe = { recipient: 'me@inbox.example' }
