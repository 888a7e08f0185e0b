/** A network that reaches only this computer, and a record of other destinations. */
export interface LoopbackNetwork {
  readonly fetch: typeof globalThis.fetch
  /** The other origins that requests were meant for; nothing was sent there. */
  readonly wantedElsewhere: () => readonly string[]
}

/** Lets requests reach this computer, and refuses all others like a network without a cable. */
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
