import { parseArgs } from 'node:util'
import { startAddyServer } from './addy-server.ts'
import { startHaltmanServer } from './haltman-server.ts'
import { startLikedoServer } from './likedo-server.ts'

/** Runs a service by hand: `node tests/servers/run.ts haltman --port 0` prints its URL and a valid key. */
const services = { haltman: startHaltmanServer, likedo: startLikedoServer, addy: startAddyServer }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' } },
})
const name = positionals[0] ?? ''
const start = name === 'haltman' || name === 'likedo' || name === 'addy' ? services[name] : undefined
const port = Number(values.port)

if (start === undefined || !Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write('Usage: node tests/servers/run.ts haltman|likedo|addy [--port N]\n')
  process.exitCode = 2
} else {
  const server = await start({ port })
  process.stdout.write(`Server address: ${server.url}\nAPI key: ${server.key}\n`)
  const stop = () => void server.stop()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
