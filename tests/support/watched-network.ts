import { isLoopbackHost } from '../../src/shared/rules/server-address.ts'

/** What anything was sent to, by origin; nothing leaves this computer, not even the question for a name. */
export interface WatchedNetwork {
  readonly origins: ReadonlySet<string>
  readonly fetch: typeof globalThis.fetch
  /** Forgets what was sent until now. */
  forget(): void
}

/** Starts to watch. */
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
