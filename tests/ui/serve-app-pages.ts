import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { answerAppRequest, type PreparePage } from '../../src/main/shell/electron/windows/protocol.ts'

/**
 * Serves the built pages of the app over HTTP, with the answers of its protocol: bodies, headers and refusals.
 * @param prepare changes the HTML of a page.
 */
export async function serveAppPages(
  prepare?: PreparePage,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = resolve('out/renderer')
  const server = createServer(async ({ method = '', url = '' }, response) => {
    const answer = await answerAppRequest(folder, { method, url: `app://aliasmith${url}` }, prepare)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((ended) => {
        server.close(() => ended())
        server.closeAllConnections()
      }),
  }
}
