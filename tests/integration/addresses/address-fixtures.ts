import { startApp } from '../../support/start-app.ts'
import { useHaltmanApp } from '../../support/start-haltman-app.ts'

export const createPath = '/api/alias/create'
export const listPath = '/api/alias/list'
export const deletePath = '/api/alias/delete'

/** Before each test: an app with one Haltman account, and the requests of a test to the app and its server. */
export function useAddresses() {
  const world = useHaltmanApp()
  return {
    world,
    draft: (localPart: string, label = '') => ({
      accountId: world.account.id,
      localPart,
      domain: 'one.example',
      label,
    }),
    creations: () => world.server.requests.filter(({ path }) => path === createPath).length,
    /** The addresses in the list, as a search finds them. */
    async book(query = ''): Promise<readonly string[]> {
      const { entries } = await world.started.get('listAddresses', { query, limit: 50 })
      return entries.map(({ address }) => address)
    },
    /** Restarts the app; this path of its server answers only once it is released. */
    async holdAnswers(path: string): Promise<() => void> {
      const held = Promise.withResolvers<void>()
      const { folder, keychain } = world.started
      await world.started.app.close()
      world.started = await startApp({
        folder,
        keychain,
        async fetch(input, init) {
          const { url } = input instanceof Request ? input : new Request(input)
          const answer = await fetch(input, init)
          if (url === `${world.server.url}${path}`) await held.promise
          return answer
        },
      })
      return held.resolve
    },
  }
}
