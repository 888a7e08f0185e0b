import { isLoopbackHost } from '../../src/shared/rules/server-address.ts'

/** The destinations of all sent data, by origin. Nothing leaves this computer, not even a name lookup. */
export interface WatchedNetwork {
  readonly origins: ReadonlySet<string>
  readonly fetch: typeof globalThis.fetch
  /** Forgets the destinations so far. */
  forget(): void
}

/** Starts the watch. */
export function watchNetwork(): WatchedNetwork {
  const origins = new Set<string>()
  return {
    origins,
    fetch(input, init) {
      const { origin, hostname } = new URL(input instanceof Request ? input.url : input)
      origins.add(origin)
      return isLoopbackHost(hostname)
        ? fetch(input, init)
        : Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED'))
    },
    forget: () => origins.clear(),
  }
}
