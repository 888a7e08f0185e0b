/** How long a service may keep the user waiting, in milliseconds. */
export interface Patience {
  /** For the request that makes or changes something. */
  readonly request: number
  /** For that request and whatever is asked after a lost answer, in all. */
  readonly whole: number
}

const usual: Patience = { request: 12_000, whole: 20_000 }

/** @param deadlineMs the deadline of a request, where another one is wanted. */
export function patienceOf(deadlineMs: number = usual.request): Patience {
  return deadlineMs < usual.request ? { request: deadlineMs, whole: 2 * deadlineMs } : usual
}

/** Measures what is left of the patience while requests are made one after another. */
export interface Waiting {
  /** For the options of a call: its deadline, and how its duration is learned. */
  next(): { readonly deadlineMs: number; onRequest(note: { readonly durationMs: number }): void }
  /** Whether another request still makes sense. */
  isOver(): boolean
}

/** An answer that needs longer is seldom one, and less than this is too short for any. Milliseconds. */
const leastUseful = 1_000

/**
 * Begins to wait: the first request has its own deadline, the following ones have what is left of the whole. Only the
 * requests count, not what happens between them.
 */
export function createWaiting({ request, whole }: Patience): Waiting {
  const least = Math.min(leastUseful, request)
  let left = whole
  return {
    next: () => ({
      deadlineMs: Math.max(Math.min(request, left), least),
      onRequest({ durationMs }) {
        left -= durationMs
      },
    }),
    isOver: () => left < least,
  }
}
