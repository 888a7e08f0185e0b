import { forwardemail } from '../../../src/main/providers/forwardemail.ts'
import type { ProviderResponse, RequestDescription } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName } from '../../../src/main/providers/provider.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { converse, json, receivedAt } from './answer.ts'

/** Gives an operation of Forward Email these answers. */
export const tell = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  answers: readonly ProviderResponse[],
  options: Options = {},
) => converse(forwardemail, name, input, options, answers)

/** The requests as `METHOD path`. */
export const pathsOf = (requests: readonly RequestDescription[]): readonly string[] =>
  requests.map(({ method, path }) => `${method} ${path}`)

/** The time of every alias. */
export const createdAt = receivedAt - 60_000

const id = '0123456789abcdef01234567'

/** An alias as every answer shows it. */
export const alias = (more: object = {}) => ({
  id,
  object: 'alias',
  name: 'amber',
  description: 'shop',
  labels: ['buying', 'old'],
  is_enabled: true,
  error_code_if_disabled: 250,
  has_recipient_verification: false,
  recipients: ['me@inbox.example'],
  user: { id: '1', email: 'me@inbox.example' },
  domain: { id: '2', name: 'mine.example' },
  created_at: new Date(createdAt).toISOString(),
  updated_at: new Date(createdAt).toISOString(),
  ...more,
})

/** The value of {@link alias}. */
export const item = {
  address: 'amber@mine.example',
  remoteId: id,
  destination: 'me@inbox.example',
  createdAt,
  state: 'active',
  label: 'shop',
} as const

/** The alias as the book knows it. */
export const known = { address: item.address, remoteId: id }

/** The paths of the alias: by its name and by its identifier. */
export const byName = '/v1/domains/mine.example/aliases/amber'
export const byId = `/v1/domains/mine.example/aliases/${id}`

/** A creation of the alias. */
export const wish = { localPart: 'amber', domain: ownDomain('mine.example'), label: 'shop' }

/** A refusal as the service words it. */
export const said = (status: number, message: string, headers: Record<string, string> = {}) =>
  json(status, { statusCode: status, error: 'Error', message }, headers)

/** The answer about an alias that does not exist. */
export const gone = said(404, 'Alias does not exist on the domain.')

/** The answer about aliases without a plan. */
export const noPlan = said(402, 'Please upgrade to a paid plan URL to unlock this feature.')

/** The domains of an account. */
export const domainsOf = (...domains: readonly unknown[]) => json(200, domains, { 'x-page-count': '1' })

/** The usual domains: one with a plan. */
export const oneDomain = domainsOf({ id: '2', name: 'mine.example', plan: 'team', is_global: false })

/** A page of the list. */
export const pageOf = (rows: readonly unknown[], page = 1, pages = 1) =>
  json(200, rows, {
    'x-page-count': String(pages),
    'x-page-current': String(page),
    'x-item-count': String(rows.length),
  })
