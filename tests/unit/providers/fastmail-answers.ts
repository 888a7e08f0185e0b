import { fastmail } from '../../../src/main/providers/fastmail.ts'
import type { ProviderResponse, RequestDescription } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName } from '../../../src/main/providers/provider.ts'
import type { DomainOffer } from '../../../src/shared/rules/domain-offer.ts'
import { converse, json, receivedAt } from './answer.ts'

/** Gives an operation of Fastmail these answers. */
export const tell = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  answers: readonly ProviderResponse[],
) => converse(fastmail, name, input, {}, answers)

/** The capability of masked addresses. */
export const capability = 'https://www.fastmail.com/dev/maskedemail'

/** The session of a customer, with these changes. */
export const sessionWith = (more: object = {}) =>
  json(200, {
    capabilities: { 'urn:ietf:params:jmap:core': { maxObjectsInGet: 4_096 }, [capability]: {} },
    accounts: { u7: { name: 'me@fastmail.example' }, u8: { name: 'us@fastmail.example' } },
    primaryAccounts: { 'urn:ietf:params:jmap:core': 'u8', [capability]: 'u7' },
    username: 'me@fastmail.example',
    apiUrl: 'https://api.fastmail.com/jmap/api/',
    state: 'cyrus-0',
    ...more,
  })

/** The session of a customer. */
export const session = sessionWith()

/** An answer with these responses. */
export const responses = (...methodResponses: readonly unknown[]) =>
  json(200, { methodResponses, sessionState: 'cyrus-0' })

/** The response to a look, with these objects. */
export const got = (...list: readonly unknown[]) =>
  responses(['MaskedEmail/get', { accountId: 'u7', state: '', list, notFound: [] }, 'c0'])

/** The response to a change. */
export const set = (args: object) =>
  responses([
    'MaskedEmail/set',
    {
      ...{ accountId: 'u7', oldState: null, newState: null },
      ...{ created: {}, updated: {}, destroyed: [] },
      ...args,
    },
    'c0',
  ])

/** The response that refuses a call. */
export const callRefused = (type: string, description?: string) =>
  responses(['error', { type, ...(description === undefined ? {} : { description }) }, 'c0'])

/** The creation of every address. */
export const createdAt = receivedAt - 60_000

/** An address as a list shows it. */
export const masked = (more: object = {}) => ({
  id: 'masked-7',
  email: 'amber.abcde@fastmail.example',
  state: 'enabled',
  forDomain: '',
  description: 'shop',
  url: null,
  createdAt: '2026-11-21T11:59:00Z',
  lastMessageAt: null,
  createdBy: 'API Token: Aliasmith',
  ...more,
})

/** The value of {@link masked}. */
export const item = {
  address: 'amber.abcde@fastmail.example',
  remoteId: 'masked-7',
  createdAt,
  state: 'active',
  label: 'shop',
} as const

/** The address as the book knows it. */
export const known = { address: item.address, remoteId: item.remoteId }

/** The offer of the likely domain. */
export const offer: DomainOffer = {
  name: 'fastmail.example',
  naming: 'begins',
  tail: 6,
  formats: ['words'],
  usual: true,
}

/** The call of a request: its method and its arguments. */
export function callOf(request: RequestDescription | undefined): readonly [method: unknown, args: unknown] {
  const [call]: readonly unknown[] = Object(request?.body).methodCalls ?? []
  const [method, args] = Array.isArray(call) ? call : []
  return [method, args]
}

/** The methods that an operation called, in their order. */
export const methodsOf = (requests: readonly RequestDescription[]): readonly unknown[] =>
  requests.map((request) => (request.method === 'GET' ? request.path : callOf(request)[0]))
