import type { ProviderResponse, Reading } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { receivedAt } from './answer.ts'

/** Sensible input for the operations that take any. */
const inputs: Readonly<Record<string, unknown>> = {
  create: { localPart: 'amber', domain: 'ig.do', label: '' },
  locate: { address: 'amber@ig.do', attemptedAt: receivedAt },
  list: {},
  remove: { address: 'amber@ig.do' },
  claimHandle: { handle: 'amber' },
  releaseHandle: { handle: 'amber' },
  setHandleDomain: { handle: 'amber', domain: 'ig.do', enabled: true },
  askForKey: { email: 'me@inbox.example', days: 90, renews: false },
  lookAtCode: { email: 'me@inbox.example', code: '123456' },
  confirmKey: { email: 'me@inbox.example', code: '123456' },
}

type Read = (response: ProviderResponse, input: unknown) => Reading<unknown>

/** Every remote operation there is, as `provider operation`: its reader, a sensible input, the provider's name. */
export const remoteReads = Object.values(providers).flatMap((provider) =>
  Object.entries(provider).flatMap(([name, operation]): [string, Read, unknown, string][] =>
    typeof operation === 'object' && operation.kind === 'remote'
      ? [[`${provider.view.id} ${name}`, operation.read, inputs[name] ?? {}, provider.view.name]]
      : [],
  ),
)
