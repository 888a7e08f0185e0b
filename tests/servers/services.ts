import { type HaltmanOptions, startHaltmanServer } from './haltman-server.ts'
import { type LikedoOptions, startLikedoServer } from './likedo-server.ts'
import type { TestServer } from './start-server.ts'

/** A server of either service, as tests count on it that are about both. */
export type Service = TestServer & { readonly key: string; addresses(): readonly string[] }

/** What can be chosen of either. */
type ServiceOptions = Pick<HaltmanOptions & LikedoOptions, 'now' | 'tellsTime'>

/** The services that make addresses over the network: a domain of each, and where it is asked for what. */
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
