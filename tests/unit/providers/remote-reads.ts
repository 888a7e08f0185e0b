import type { ProviderResponse, Reading } from '../../../src/main/providers/operation.ts'
import {
  type InputOf,
  type OperationName,
  operationOf,
  type Provider,
} from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { converse, json, receivedAt } from './answer.ts'

const ticket = { value: 'signed', endsAt: receivedAt + 600_000 }
const known = { address: 'amber@ig.do', remoteId: '7' }

/** Valid input for every operation. */
const inputs: { readonly [Name in OperationName]: InputOf<Name> } = {
  create: { localPart: 'amber', domain: { ...ownDomain('ig.do'), ticket }, label: '' },
  locate: { address: 'amber@ig.do', attemptedAt: receivedAt },
  locateUnnamed: { domain: 'ig.do', beginning: '', label: '', attemptedAt: receivedAt },
  list: {},
  remove: known,
  setActive: { ...known, active: false },
  trash: known,
  restore: known,
  relabel: { ...known, label: 'shop' },
  pin: { ...known, pinned: true },
  blockPromotions: { ...known, blocks: true },
  setDisplayName: { ...known, displayName: 'Anna Example' },
  setRecipients: { ...known, recipients: ['1'] },
  sendFrom: { ...known, to: 'shop@store.example' },
  domains: undefined,
  choices: undefined,
  testKey: undefined,
  claimHandle: { handle: 'amber' },
  releaseHandle: { handle: 'amber' },
  setHandleDomain: { handle: 'amber', domain: 'ig.do', enabled: true },
  askForKey: { email: 'me@inbox.example', days: 90, renews: false },
  lookAtCode: { email: 'me@inbox.example', code: '123456' },
  confirmKey: { email: 'me@inbox.example', code: '123456' },
}
const names = Object.keys(inputs).filter((name): name is OperationName => name in inputs)

/** The account's choices. */
const options: Options = { recipient: '1' }

/** More requests than any operation sends. */
const mostRequests = 10

type Read = (response: ProviderResponse, input: unknown) => Reading<unknown>

/** The domains of Cloudflare, whose answer has another shape than the one that follows. */
const zones = json(200, { success: true, result: [{ id: 'z1', name: 'ig.do', account: { id: 'a1' } }] })

/** The answers that an operation needs before the one that is tested. */
const first: Readonly<Record<string, readonly ProviderResponse[]>> = {
  'cloudflare create': [zones],
  'cloudflare list': [zones],
}

/** Gives an operation its first answers, and then the same answer to each request. */
function readerOf<Name extends OperationName>(provider: Provider, name: Name): Read {
  return (response) => {
    const answers = [
      ...(first[`${provider.view.id} ${name}`] ?? []),
      ...Array<ProviderResponse>(mostRequests).fill(response),
    ]
    const { requests, result } = converse(provider, name, inputOf(provider, name), options, answers)
    if (result === undefined || requests.length === 0) throw new Error(`${requests.length} requests`)
    return result
  }
}

/** The input of an operation, at the domain of a service that has one alone. */
function inputOf<Name extends OperationName>(provider: Provider, name: Name): InputOf<Name> {
  const [only, ...others] = provider.view.domains.known
  const input = inputs[name]
  const isAlone = only?.naming === 'made' && others.length === 0 && !provider.view.domains.listed
  if (!isAlone || input === undefined) return input
  return JSON.parse(JSON.stringify(input).replaceAll('ig.do', only.name))
}

/** Whether an operation asks the service. */
function isRemote<Name extends OperationName>(provider: Provider, name: Name): boolean {
  return (
    operationOf(provider, name) !== undefined &&
    converse(provider, name, inputOf(provider, name), options, []).requests.length > 0
  )
}

/** Every remote operation, as `provider operation`: its reader, a valid input, the provider’s name. */
export const remoteReads = Object.values(providers).flatMap((provider) =>
  names
    .filter((name) => isRemote(provider, name))
    .map((name): [string, Read, unknown, string] => [
      `${provider.view.id} ${name}`,
      readerOf(provider, name),
      inputOf(provider, name),
      provider.view.name,
    ]),
)
