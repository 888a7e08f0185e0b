/** A network that ends at this computer, and what was wanted of it beyond that. */
export interface LoopbackNetwork {
  readonly fetch: typeof globalThis.fetch
  /** The origins elsewhere that something was to be sent to; nothing was. */
  readonly wantedElsewhere: () => readonly string[]
}

/** Lets requests reach this computer and refuses all others as a network without a cable does. */
export function createLoopbackNetwork(): LoopbackNetwork {
  const elsewhere: string[] = []
  return {
    async fetch(target, options) {
      const { hostname, origin } = new URL(target instanceof Request ? target.url : target)
      if (hostname === '127.0.0.1') return fetch(target, options)
      elsewhere.push(origin)
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('no route'), { code: 'ENETUNREACH' }),
      })
    },
    wantedElsewhere: () => elsewhere,
  }
}
