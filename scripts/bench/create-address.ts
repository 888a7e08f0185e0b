import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type HaltmanServer, startHaltmanServer } from '../../tests/servers/haltman-server.ts'
import type { StartedApp } from '../../tests/support/start-app.ts'
import { bookSize, fillBook } from './fill-book.ts'
import { type Bench, medians } from './rows.ts'
import { interleave, timeOf } from './statistics.ts'

const limitMs = 5
const rounds = { warmUp: 30, counted: 300 }
const domain = 'haltman.example'

/** Starts the app as the tests do, with the preview's substitute for Electron. */
export async function startApp(folder: string): Promise<StartedApp> {
  const url = pathToFileURL(resolve('src/main/shell/preview/electron-absent.ts')).href
  const hooks = registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier === 'electron' ? { url, shortCircuit: true } : nextResolve(specifier, context),
  })
  const support = await import('../../tests/support/start-app.ts')
  hooks.deregister()
  return support.startApp({ folder })
}

/** The work of any client: a request and the reading of its answer. */
async function createBare(server: HaltmanServer, name: string): Promise<void> {
  const response = await fetch(`${server.url}/api/alias/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': server.key },
    body: JSON.stringify({ alias_handle: name, alias_domain: domain }),
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${body}`)
}

/**
 * Row (a): creating an address, from the window's message to the copied result, saved on a real disk next to 100,000
 * others. The control is a bare `fetch` of the same request to the same server.
 */
export const createBench: Bench = {
  what: `creating with ${bookSize.toLocaleString('en')} addresses in the book, median`,
  async run(folder) {
    await fillBook(join(folder, 'addresses.sqlite'))
    const server = await startHaltmanServer({ limits: { perKey: 1e6, lists: 1e6, perNetwork: 1e6 } })
    const app = await startApp(folder)
    try {
      const { id } = await app.get('saveAccount', {
        provider: 'haltman',
        nickname: 'Bench',
        key: server.key,
        server: server.url,
        defaultDomain: domain,
      })
      const draft = { accountId: id, domain, label: 'bench' }
      const samples = await interleave(
        rounds,
        (index) => timeOf(() => app.get('createAddress', { ...draft, localPart: `app${index}` })),
        (index) => timeOf(() => createBare(server, `bare${index}`)),
      )
      return [medians(this.what, samples, limitMs)]
    } finally {
      await app.app.close()
      await server.stop()
    }
  },
}
