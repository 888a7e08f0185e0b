import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { type DuckOptions, type DuckServer, startDuckServer } from '../../servers/duckduckgo-server.ts'
import type { StartedApp } from '../../support/start-app.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

type Wish = ReturnType<AccountWorld<DuckServer>['wish']>

/** An app with an account at DuckDuckGo, which makes every name. */
export interface DuckWorld extends Omit<AccountWorld<DuckServer>, 'wish' | 'create'> {
  wish(label?: string): Wish
  create(label?: string): Promise<AddressEntry>
  /** The number of entries of the book. */
  entries(app?: StartedApp): Promise<number>
  /** The number of requests of a method for addresses. */
  count(method: 'POST' | 'PUT' | 'GET'): number
}

/** The path of every request about addresses. */
export const addressesPath = '/api/email/addresses'

/** Starts such an app. */
export async function startDuckWorld(options: Omit<DuckOptions, 'now'> = {}): Promise<DuckWorld> {
  const start = (now: () => number) => startDuckServer({ ...options, now })
  const world = await startAccountWorld('duckduckgo', 'duck.com', start, 0)
  const { server, started } = world
  return {
    ...world,
    wish: (label = 'Café') => world.wish('', { label }),
    create: (label = 'Café') => world.create('', { label }),
    entries: async (app = started) =>
      (await app.get('listAddressRange', { query: '', offset: 0, limit: 50 })).total,
    count: (wanted) =>
      server.requests.filter(({ method, path }) => method === wanted && path === addressesPath).length,
  }
}
