/** How long a service may keep the user waiting, in milliseconds. */
export interface Patience {
  /** For the request that makes or changes something. */
  readonly request: number
  /** For that request and all requests after a lost answer, together. */
  readonly whole: number
}

const usual: Patience = { request: 12_000, whole: 20_000 }

/** @param deadlineMs the deadline of a request, if it is not the usual one. */
export function patienceOf(deadlineMs: number = usual.request): Patience {
  return deadlineMs < usual.request ? { request: deadlineMs, whole: 2 * deadlineMs } : usual
}

/** Measures what is left of the patience while requests are made one after another. */
export interface Waiting {
  /** The options of the next call: its deadline, and the callback that learns its duration. */
  next(): { readonly deadlineMs: number; onRequest(note: { readonly durationMs: number }): void }
  /** Whether another request still makes sense. */
  isOver(): boolean
}

/** The shortest useful deadline, in milliseconds: less is too short for any answer. */
const leastUseful = 1_000

/**
 * Begins to wait: no request has more than its own deadline, and the following ones have what is left of the whole.
 * Only the requests count, not the time between them.
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
