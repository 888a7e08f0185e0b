const page = document.querySelector<HTMLMetaElement>('meta[name="aliasmith-page"]')

/** The secret by which the server recognises the kind of the page; the server wrote it into the page. */
export const pageSecret = page?.content ?? ''

/** Opens the page's stream of events. A page that lost its stream to newer tabs reloads when it is used. */
export function openEventStream(): EventSource {
  const stream = new EventSource(`/events?page=${pageSecret}&since=${page?.dataset.since ?? ''}`)
  stream.addEventListener('replaced', () => {
    stream.close()
    window.addEventListener('focus', () => location.reload(), { once: true })
  })
  return stream
}

/** Sends a message of the page to the server. Rejects when the server is gone. */
export function postMessage(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-aliasmith-page': pageSecret },
    body: JSON.stringify(body),
  })
}
