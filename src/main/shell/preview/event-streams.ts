import type { ServerResponse } from 'node:http'

/** The pages of the preview. */
export type PageKind = 'desktop' | 'popover' | 'settings'

/** Open Server-Sent-Events streams, by the kind of page that listens. */
export interface EventStreams {
  /**
   * Answers a request with an endless stream; forgotten as soon as its connection ends. Of too many the oldest is told
   * that it is `replaced`, and ended.
   */
  add(kind: PageKind, response: ServerResponse): void
  /** Whether any page of the kind listens. */
  has(kind: PageKind): boolean
  send(kind: PageKind, event: string, payload: unknown): void
  /** Called after a page began to listen. */
  onAdded(listener: (kind: PageKind) => void): void
  /** Called after a page stopped to listen. */
  onRemoved(listener: (kind: PageKind) => void): void
  /** Ends all of them. */
  end(): void
}

/** Well under the minute or two after which idle connections are commonly cut. */
const heartbeatMs = 20_000

/**
 * Browsers open six connections to a server at most, and messages need one
 * (https://developer.mozilla.org/docs/Web/API/EventSource).
 */
const mostStreams = 5

/** Makes the list of streams, empty. */
export function createEventStreams(): EventStreams {
  const open = new Map<ServerResponse, PageKind>()
  const addedListeners: ((kind: PageKind) => void)[] = []
  const removedListeners: ((kind: PageKind) => void)[] = []

  const heartbeat = setInterval(() => {
    for (const response of open.keys()) response.write(':\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  return {
    add(kind, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      // Something must be sent at once, or the browser waits for the first event before it calls the stream open.
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
    has: (kind) => [...open.values()].includes(kind),
    send(kind, event, payload) {
      const message = `event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`
      for (const [response, itsKind] of open) if (itsKind === kind) response.write(message)
    },
    onAdded: (listener) => addedListeners.push(listener),
    onRemoved: (listener) => removedListeners.push(listener),
    end() {
      clearInterval(heartbeat)
      for (const response of open.keys()) response.end()
      open.clear()
    },
  }
}
