import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import { createSender } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import type { RequestDescription } from '../../../src/main/providers/operation.ts'
import type { Provider } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { success } from '../../../src/shared/result.ts'
import { startServer, type TestServer } from '../../servers/start-server.ts'

const key = 'c0ffee5eed'.repeat(4)
const send = createSender({ fetch })
let own: TestServer
let region: TestServer

beforeEach(async () => {
  own = await startServer(() => ({ status: 200, body: {} }))
  region = await startServer(() => ({ status: 200, body: {} }))
})
afterEach(async () => {
  await own.stop()
  await region.stop()
})

/** A provider at a server, whose test of a key is a session and then this request. */
function providerAt(address: string, next: Partial<RequestDescription>, otherOrigins?: RegExp): Provider {
  const { view, authorize, operations } = haltman
  return {
    view: { ...view, server: { address, changeable: true } },
    ...(authorize === undefined ? {} : { authorize }),
    ...(otherOrigins === undefined ? {} : { otherOrigins }),
    operations: {
      create: operations.create,
      *testKey() {
        yield { method: 'GET', path: '/session' }
        yield { method: 'GET', path: '/api', ...next }
        return success({})
      },
    },
  }
}

const test22 = (provider: Provider, server: string, sender = send) =>
  sender(provider, 'testKey', undefined, { server, accountId: 'first', key: { key, inQuery: false } })

/** Matches exactly an origin. */
const only = (origin: string) => new RegExp(`^${origin.replaceAll('.', '\\.')}/`)
const elsewhere = { ok: false, lost: false, failure: { reason: 'answer-elsewhere' } }
const paths = ({ requests }: TestServer) => requests.map(({ path }) => path)

describe('security 22: a request to another origin', () => {
  test('goes there with the key if the pattern of its provider allows that', async () => {
    const provider = providerAt(own.url, { origin: region.url }, only(region.url))
    expect(await test22(provider, own.url)).toEqual({ ok: true, value: {} })
    expect([paths(own), paths(region)]).toEqual([['/session'], ['/api']])
    expect(region.requests[0]?.headers).toMatchObject({ 'x-api-key': key })
  })

  test('is not sent if the pattern allows other origins only, or there is none', async () => {
    const next = { origin: region.url }
    for (const pattern of [undefined, only(own.url), only('https://api.example')]) {
      expect(await test22(providerAt(own.url, next, pattern), own.url)).toEqual(elsewhere)
    }
    expect(region.requests).toEqual([])
  })

  test('is not sent for an account at a server of its user', async () => {
    const provider = providerAt('https://api.example', { origin: region.url }, only(region.url))
    expect(await test22(provider, own.url)).toEqual(elsewhere)
    expect(region.requests).toEqual([])
  })

  test('stays at the server if it names that', async () => {
    const provider = providerAt('https://api.example', { origin: own.url })
    expect(await test22(provider, own.url)).toEqual({ ok: true, value: {} })
    expect(paths(own)).toEqual(['/session', '/api'])
  })

  test('is not sent if its path leads to another host', async () => {
    const host = region.url.slice('http:'.length)
    for (const path of [`${host}/api`, `/\\${host.slice(2)}/api`, `${region.url}/api`]) {
      const provider = providerAt(own.url, { path }, only(region.url))
      expect(await test22(provider, own.url)).toEqual(elsewhere)
    }
    expect(region.requests).toEqual([])
  })
})

describe('security 22: the patterns of the providers', () => {
  const patterns = Object.values(providers).flatMap(({ view, otherOrigins }) =>
    otherOrigins === undefined ? [] : [{ view, otherOrigins }],
  )

  /** Sends the second request of a provider's operation to an origin, and returns the hosts that were reached. */
  async function reached(id: (typeof patterns)[number], origin: string): Promise<readonly string[]> {
    const hosts: string[] = []
    const watched: Fetch = (input) => {
      hosts.push(new URL(input instanceof Request ? input.url : input).origin)
      return Promise.resolve(new Response('{}'))
    }
    const address = id.view.server?.address ?? ''
    await test22(providerAt(address, { origin }, id.otherOrigins), address, createSender({ fetch: watched }))
    return hosts.slice(1)
  }

  test('allow https and hosts under the host of the server alone', async () => {
    for (const each of patterns) {
      const host = new URL(each.view.server?.address ?? '').host
      expect(await reached(each, `https://phl.${host}`)).toEqual([`https://phl.${host}`])
      for (const origin of [
        `http://phl.${host}`,
        `https://${host}.evil.example`,
        `https://evil.example/.${host}`,
        `https://evil.example#.${host}`,
        `https://me@phl.${host}`,
        `https://phl.${host}:8443`,
        `https://evil-${host}`,
        `https://${host.replace('.', '-')}`,
        'https://evil.example',
      ]) {
        expect(await reached(each, origin)).toEqual([])
      }
    }
  })
})
