import { parseArgs } from 'node:util'
import { startAddyServer } from './addy-server.ts'
import { startCloudflareServer } from './cloudflare-server.ts'
import { startDuckServer } from './duckduckgo-server.ts'
import { startFastmailServer } from './fastmail-server.ts'
import { startForwardEmailServer } from './forwardemail-server.ts'
import { startHaltmanServer } from './haltman-server.ts'
import { startImprovMxServer } from './improvmx-server.ts'
import { startLikedoServer } from './likedo-server.ts'
import { startRelayServer } from './relay-server.ts'
import { startSimpleLoginServer } from './simplelogin-server.ts'
import type { ListenOptions } from './start-server.ts'

/** Runs a service by hand: `node tests/servers/run.ts haltman --port 0` prints its URL and a valid key. */
const services = {
  haltman: startHaltmanServer,
  likedo: startLikedoServer,
  addy: startAddyServer,
  simplelogin: startSimpleLoginServer,
  relay: (options: ListenOptions) => startRelayServer({ ...options, premium: true, subdomain: 'me' }),
  fastmail: startFastmailServer,
  duckduckgo: startDuckServer,
  forwardemail: startForwardEmailServer,
  improvmx: startImprovMxServer,
  cloudflare: startCloudflareServer,
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' } },
})
const name = positionals[0] ?? ''
const isService = (text: string): text is keyof typeof services => Object.hasOwn(services, text)
const start = isService(name) ? services[name] : undefined
const port = Number(values.port)

if (start === undefined || !Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`Usage: node tests/servers/run.ts ${Object.keys(services).join('|')} [--port N]\n`)
  process.exitCode = 2
} else {
  const server = await start({ port })
  process.stdout.write(`Server address: ${server.url}\nAPI key: ${server.key}\n`)
  const stop = () => void server.stop()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
