import { mkdirSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { StartedApp } from '../../tests/support/start-app.ts'
import { bookSize, fillBook, fillLargeBook, largeSize } from './fill-book.ts'
import { type Bench, medians, type Row, slowest } from './rows.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { interleave, timeOf } from './statistics.ts'

/** What a creation may add to a bare request, in milliseconds. */
const limits = { median: 1, slowest: 3 }
const rounds = { warmUp: 30, counted: 300 }
const pauseMs = 3
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
async function createBare(server: ServerProcess, name: string): Promise<void> {
  const response = await fetch(`${server.url}/api/alias/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': server.key },
    body: JSON.stringify({ alias_handle: name, alias_domain: domain }),
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${body}`)
}

/** Measures with a folder that holds a book of so many addresses. */
async function measure(folder: string, size: number): Promise<readonly Row[]> {
  const server = await startServer()
  const started = await startApp(folder)
  const { app, shell } = started
  try {
    const { id } = await started.get('saveAccount', {
      provider: 'haltman',
      nickname: 'Bench',
      key: server.key,
      server: server.url,
      defaultDomain: domain,
    })
    const sender = { window: 'popover', mainFrame: true, origin: shell.appOrigin } as const
    const draft = { accountId: id, domain, label: 'bench' }
    const samples = await interleave(
      rounds,
      async (index) => {
        const took = await timeOf(async () => {
          const answer = await app.route(sender, 'createAddress', { ...draft, localPart: `app${index}` })
          if (!answer.ok) throw new Error(answer.failure.message)
        })
        // What follows the answer, and the disk, do not count, nor do they disturb the control.
        await pause(pauseMs)
        return took
      },
      (index) => timeOf(() => createBare(server, `bare${index}`)),
    )
    const what = `creating beside ${size.toLocaleString('en')} addresses`
    return [
      medians(`${what}, median`, samples, limits.median),
      slowest(`${what}, 95th percentile`, samples, limits.slowest),
    ]
  } finally {
    await app.close()
    server.end()
  }
}

/**
 * Rows (a): creating an address, from the window's message to the copied result, saved on a real disk next to so many
 * others. The control is a bare `fetch` of the same request to the same server.
 */
export const createBench: Bench = {
  what: 'creating an address',
  async run(folder) {
    const [empty, filled] = [join(folder, 'empty'), join(folder, 'filled')]
    for (const place of [empty, filled]) mkdirSync(place)
    await fillBook(join(filled, 'addresses.sqlite'))
    return [...(await measure(empty, 0)), ...(await measure(filled, bookSize))]
  },
}

/** The same next to a million others. */
export const createLargeBench: Bench = {
  what: 'creating an address beside very many',
  async run(folder) {
    await fillLargeBook(join(folder, 'addresses.sqlite'), largeSize)
    return measure(folder, largeSize)
  },
}
