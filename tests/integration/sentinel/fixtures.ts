import { test as base } from 'vitest'
import { startServer, type TestServer } from '../../servers/start-server.ts'
import { type SentinelWorld, startSentinelWorld } from '../../support/sentinel-world.ts'
import { type WatchedNetwork, watchNetwork } from '../../support/watched-network.ts'

interface Fixtures {
  /** The app's requests, by origin. */
  readonly network: WatchedNetwork
  /** A server that no account was saved for, and that answers every request with success. */
  readonly other: TestServer
  readonly world: SentinelWorld
}

/** A test with a world of sentinel keys and a record of its requests, and with a server that must get no key. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures from this pattern.
  network: async ({}, use) => use(watchNetwork()),

  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures from this pattern.
  other: async ({}, use) => {
    const server = await startServer(() => ({
      status: 200,
      body: { ok: true, items: [], data: [], success: true },
    }))
    await use(server)
    await server.stop()
  },

  world: async ({ network }, use) => {
    const world = await startSentinelWorld({ fetch: network.fetch })
    await use(world)
    await world.stop()
  },
})

/** The port in a URL. */
export const portOf = (url: string) => new URL(url).port
