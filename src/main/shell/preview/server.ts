import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import type { Result } from '../../../shared/result.ts'
import { desktopAction, windowAction } from '../../../shared/views/preview-desktop.ts'
import type { Sender } from '../../ipc/sender.ts'
import { appOrigin } from '../app-pages.ts'
import type { Access, Refusal } from './access.ts'
import type { EventStreams, PageKind } from './event-streams.ts'
import { contentSecurityPolicy, pages, withBridge } from './pages.ts'
import { isOfAnotherUser } from './peer-user.ts'
import type { PreviewShell } from './preview-shell.ts'
import { bodyCapBytes, readJson } from './read-json.ts'
import { readStaticFile } from './static-files.ts'

/** No client on this computer needs longer for its request. Milliseconds. */
const timeLimits = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 }

/** A browser has a handful; each connection is looked up in the system's list of all connections. */
const mostConnections = 300

const notFound: Refusal = { status: 404, sentence: 'There is no such page in the preview.' }
const wrongPage: Refusal = { status: 403, sentence: 'This page may not do that.' }
const bug: Refusal = { status: 500, sentence: 'The preview met an error of its own.' }

/**
 * Serves the windows' own files and their messages on the loopback interface. Rejects with the system's error if the
 * port is not available.
 * @param port 0 for any free port.
 */
export async function startPreviewServer(
  port: number,
  parts: {
    readonly access: Access
    readonly streams: EventStreams
    readonly perform: PreviewShell['perform']
    /** The app's router. */
    route(sender: Sender, name: string, input: unknown): Promise<Result<unknown>>
    /** Folders of built files; a file in an earlier folder hides those in later ones. */
    readonly folders: readonly string[]
    /** Changes the HTML of a page that loads. */
    prepare(html: string, kind: PageKind): string | Promise<string>
    /** Called with bugs, but not with what a page sent. */
    report(error: unknown): void
  },
) {
  const { access, streams } = parts
  const server = createServer(timeLimits, (request, response) => {
    respond(request, response).catch((error) => {
      parts.report(error)
      if (!response.headersSent) refuse(response, bug)
      else response.destroy()
    })
  })

  server.maxConnections = mostConnections
  server.on('connection', (socket) => {
    if (isOfAnotherUser(socket)) socket.destroy()
  })

  await new Promise<void>((listening, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', listening)
  })
  const { port: boundPort } = server.address() as AddressInfo

  async function respond(request: IncomingMessage, response: ServerResponse) {
    for (const [name, value] of commonHeaders) response.setHeader(name, value)
    // A request that names a host of its own, as to a proxy, is not for the preview.
    const url = request.url?.startsWith('/') ? URL.parse(`http://127.0.0.1${request.url}`) : null
    const refusal = url ? access.refuse(request, url, boundPort) : notFound
    if (!url || refusal) return refuse(response, refusal ?? notFound)
    if (request.method === 'POST') return takeMessage(request, response, url.pathname)
    if (url.pathname === '/events') return openStream(request, response, url)
    return sendFile(request, response, url.pathname)
  }

  async function takeMessage(request: IncomingMessage, response: ServerResponse, pathname: string) {
    const kind = access.pageOf(request.headers['x-aliasmith-page'])
    if (!kind) return refuse(response, wrongPage)
    const body = await readJson(request, bodyCapBytes)
    if (!body.ok) return refuse(response, body.failure)
    if (pathname === '/desktop') return act(response, kind, body.value)
    const name = /^\/ipc\/([A-Za-z]{1,60})$/.exec(pathname)?.[1]
    if (!name) return refuse(response, notFound)
    if (kind === 'desktop') return refuse(response, wrongPage)
    // The page proved to be one of the preview's own, so it counts as the origin of the app's windows.
    const sender = { window: kind, mainFrame: true, origin: appOrigin }
    const answer = await parts.route(sender, name, body.value.input)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  }

  function act(response: ServerResponse, kind: PageKind, value: unknown) {
    const action = v.safeParse(kind === 'desktop' ? desktopAction : windowAction, value)
    if (!action.success)
      return refuse(response, kind === 'desktop' ? { ...notFound, status: 400 } : wrongPage)
    parts.perform(action.output)
    response.writeHead(204).end()
  }

  function openStream(request: IncomingMessage, response: ServerResponse, url: URL) {
    const kind = access.pageOf(url.searchParams.get('page'))
    if (!kind || request.method !== 'GET') return refuse(response, wrongPage)
    // A browser that connects again names the last event that it received.
    const since = Number(request.headers['last-event-id'] ?? url.searchParams.get('since') ?? Number.NaN)
    streams.add(kind, response, since)
  }

  async function sendFile(request: IncomingMessage, response: ServerResponse, pathname: string) {
    // Browsers request it by themselves and report a missing icon as an error of the page.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    const page = pages[pathname]
    // A page that could read another page as a file would have its secret, and with it all its rights.
    if (page && !opensPage(request)) return refuse(response, wrongPage)
    const file = await readStaticFile(parts.folders, page?.file ?? pathname)
    // Under its file name, a page would come without its bridge.
    if (!file || (!page && file.type.startsWith('text/html'))) return refuse(response, notFound)
    response.setHeader('content-type', file.type)
    response.setHeader('content-security-policy', contentSecurityPolicy(page?.kind))
    if (!page) return void response.end(file.content)
    response.setHeader('set-cookie', access.cookie(boundPort))
    // Taken first: what happens while the page is prepared may be missing in it.
    const since = streams.lastId()
    const html = await parts.prepare(file.content.toString('utf8'), page.kind)
    response.end(withBridge(html, page.kind, { secret: access.secrets[page.kind], since }))
  }

  return {
    /** The link that opens the preview. */
    url: `http://127.0.0.1:${boundPort}/?token=${access.token}`,
    port: boundPort,
    /** Ends every connection, event streams included. */
    async close(): Promise<void> {
      streams.end()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A running preview. */
export type PreviewServer = Awaited<ReturnType<typeof startPreviewServer>>

/** Whether a browser requests a page to show it, as far as its headers say. */
function opensPage({ headers }: IncomingMessage): boolean {
  return ['document', 'iframe', undefined].includes(headers['sec-fetch-dest']?.toString())
}

const commonHeaders: readonly (readonly [string, string])[] = [
  ['cache-control', 'no-store'],
  ['content-security-policy', contentSecurityPolicy(undefined)],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
]

function refuse(response: ServerResponse, { status, sentence }: Refusal) {
  // The rest of an unread body must not count as the next request.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${sentence}\n`)
}
