import { once } from 'node:events'
import { createServer } from 'node:http'
import { build, type InlineConfig } from 'vite'
import { windowBuild } from '../../vite.windows.config.ts'

const emptyPage = '<!doctype html><title>Empty</title><label>Name <input autofocus></label>'

/** Those of the preview, because some make a browser begin a page in another process. */
const headers = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** The built files of the hello, by their paths. It has the popover's own build without what shortens the popover. */
async function buildHello(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { configFile, logLevel, base, plugins = [], build: options } = windowBuild('popover')
  const [solid] = plugins
  const config: InlineConfig = {
    ...{
      configFile: configFile ?? false,
      logLevel: logLevel ?? 'warn',
      base: base ?? './',
      plugins: [solid],
    },
    root: 'scripts/bench/hello',
    build: {
      target: options?.target ?? false,
      minify: true,
      modulePreload: { polyfill: false },
      write: false,
    },
  }
  const built = await build(config)
  if (!('output' in built)) throw new Error('The hello was built into several bundles.')
  return new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  )
}

/** Serves an empty page at `/empty`, and a hello of Solid at `/index.html`, both with a field that takes the focus. */
export async function serveHello() {
  const files = await buildHello()
  const server = createServer(({ url = '' }, response) => {
    const file = url === '/empty' ? emptyPage : files.get(url)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (file === undefined) return void response.writeHead(204).end()
    response.setHeader('content-type', types[url.split('.')[1] ?? 'html'] ?? '').end(file)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const page = (path: string) => `http://127.0.0.1:${port}${path}`
  return {
    empty: page('/empty'),
    hello: page('/index.html'),
    stop: () => server.close().closeAllConnections(),
  }
}
