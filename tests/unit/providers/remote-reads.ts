import {
  type InputOf,
  type OperationName,
  operationOf,
  type Provider,
  type ProviderResponse,
  type Reading,
} from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { receivedAt, remote } from './answer.ts'

/** Valid input for every operation. */
const inputs: { readonly [Name in OperationName]: InputOf<Name> } = {
  create: { localPart: 'amber', domain: ownDomain('ig.do'), label: '' },
  locate: { address: 'amber@ig.do', attemptedAt: receivedAt },
  locateUnnamed: { domain: 'ig.do', beginning: '', label: '', attemptedAt: receivedAt },
  list: {},
  remove: { address: 'amber@ig.do' },
  setActive: { address: 'amber@ig.do', active: false },
  trash: { address: 'amber@ig.do' },
  restore: { address: 'amber@ig.do' },
  relabel: { address: 'amber@ig.do', label: 'shop' },
  pin: { address: 'amber@ig.do', pinned: true },
  setRecipients: { address: 'amber@ig.do', recipients: ['1'] },
  sendFrom: { address: 'amber@ig.do', to: 'shop@store.example' },
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

type Read = (response: ProviderResponse, input: unknown) => Reading<unknown>

function readerOf<Name extends OperationName>(provider: Provider, name: Name): Read {
  const { read } = remote(provider, name)
  return (response) => read(response, inputs[name])
}

/** Every remote operation, as `provider operation`: its reader, a valid input, the provider’s name. */
export const remoteReads = Object.values(providers).flatMap((provider) =>
  names
    .filter((name) => provider.view.server !== undefined && operationOf(provider, name) !== undefined)
    .map((name): [string, Read, unknown, string] => [
      `${provider.view.id} ${name}`,
      readerOf(provider, name),
      inputs[name],
      provider.view.name,
    ]),
)
