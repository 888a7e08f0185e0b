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

/** Open Server-Sent-Events streams, by the kind of page that listens. Makes an empty list of streams. */
export function createEventStreams() {
  const open = new Map<ServerResponse, PageKind>()
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
     */
    add(kind: PageKind, response: ServerResponse): void {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      // Without a first byte the browser does not report an open stream before the first event.
      response.write(':\n\n')
      const [oldest] = open.keys()
      if (oldest && open.size >= mostStreams) {
        open.delete(oldest)
        oldest.end('event: replaced\ndata: null\n\n')
      }
      open.set(response, kind)
      response.on('close', () => {
        open.delete(response)
        for (const listener of removedListeners) listener(kind)
      })
      for (const listener of addedListeners) listener(kind)
    },
    /** Whether any page of the kind listens. */
    has: (kind: PageKind) => [...open.values()].includes(kind),
    send(kind: PageKind, event: string, payload: unknown): void {
      const message = `event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`
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
