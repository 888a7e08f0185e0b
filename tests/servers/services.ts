import { type HaltmanOptions, startHaltmanServer } from './haltman-server.ts'
import { type LikedoOptions, startLikedoServer } from './likedo-server.ts'
import type { TestServer } from './start-server.ts'

/** A server of either service, with the members that tests of both need. */
export type Service = TestServer & { readonly key: string; addresses(): readonly string[] }

/** The common options of both. */
type ServiceOptions = Pick<HaltmanOptions & LikedoOptions, 'now' | 'tellsTime'>

/** The services that create addresses over the network: a domain of each, and the paths of its requests. */
export const services = [
  {
    provider: 'haltman',
    domain: 'one.example',
    createPath: '/api/alias/create',
    listPath: '/api/alias/list',
    start: (options: ServiceOptions = {}): Promise<Service> =>
      startHaltmanServer({ domains: ['one.example'], ...options }),
  },
  {
    provider: 'likedo',
    domain: 'ig.do',
    createPath: '/api/v1/emails/create',
    listPath: '/api/v1/emails',
    start: (options: ServiceOptions = {}): Promise<Service> => startLikedoServer(options),
  },
] as const
