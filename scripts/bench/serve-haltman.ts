import { startHaltmanServer } from '../../tests/servers/haltman-server.ts'

/* Reports its address and a key to the process that started it, and ends with it. */
const server = await startHaltmanServer({ limits: { perKey: 1e6, lists: 1e6, perNetwork: 1e6 } })
process.on('disconnect', () => void server.stop())
process.send?.({ url: server.url, key: server.key })
