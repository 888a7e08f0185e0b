import type { ServerResponse } from 'node:http'

/** The pages of the preview. */
export type PageKind = 'desktop' | 'popover' | 'settings'

/** Well under the minute or two after which idle connections are commonly cut. Milliseconds. */
const heartbeatMs = 20_000

/**
 * Browsers open at most six connections to a server, and messages need one of them
 * (https://developer.mozilla.org/docs/Web/API/EventSource).
 */
const mostStreams = 5

/** More events than occur while a page loads, or while a browser connects again. */
const mostKept = 100

/** Open Server-Sent-Events streams, by the kind of page that listens. Makes an empty list of streams. */
export function createEventStreams() {
  const open = new Map<ServerResponse, PageKind>()
  /** The last events of all pages, the latest last. */
  let kept: readonly { readonly id: number; readonly kind: PageKind; readonly message: string }[] = []
  let lastId = 0
  const addedListeners: ((kind: PageKind) => void)[] = []
  const removedListeners: ((kind: PageKind) => void)[] = []

  const heartbeat = setInterval(() => {
    for (const response of open.keys()) response.write(':\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  return {
    /**
     * Answers a request with an endless stream, which is forgotten as soon as its connection ends. If there are too many,
     * the oldest receives `replaced` and is ended.
     * @param since the event after which the page was made. The later ones are sent to it at once.
     */
    add(kind: PageKind, response: ServerResponse, since: number): void {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      // Without a first byte the browser does not report an open stream before the first event.
      response.write(':\n\n')
      const [oldest] = open.keys()
      if (oldest && open.size >= mostStreams) {
        open.delete(oldest)
        oldest.end('event: replaced\ndata: null\n\n')
      }
      open.set(response, kind)
      for (const missed of kept) if (missed.kind === kind && missed.id > since) response.write(missed.message)
      response.on('close', () => {
        open.delete(response)
        for (const listener of removedListeners) listener(kind)
      })
      for (const listener of addedListeners) listener(kind)
    },
    /** The number of the latest event; 0 before the first. */
    lastId: () => lastId,
    /** Whether any page of the kind listens. */
    has: (kind: PageKind) => [...open.values()].includes(kind),
    send(kind: PageKind, event: string, payload: unknown): void {
      lastId += 1
      const message = `id: ${lastId}\nevent: ${event}\ndata: ${JSON.stringify(payload)}\n\n`
      kept = [...kept.slice(1 - mostKept), { id: lastId, kind, message }]
      for (const [response, itsKind] of open) if (itsKind === kind) response.write(message)
    },
    /** Called after a page began to listen. */
    onAdded: (listener: (kind: PageKind) => void) => addedListeners.push(listener),
    /** Called after a page stopped listening. */
    onRemoved: (listener: (kind: PageKind) => void) => removedListeners.push(listener),
    /** Ends all of them. */
    end(): void {
      clearInterval(heartbeat)
      for (const response of open.keys()) response.end()
      open.clear()
    },
  }
}

export type EventStreams = ReturnType<typeof createEventStreams>
