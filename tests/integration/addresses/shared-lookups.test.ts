import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { NewAttempt } from '../../../src/main/book/address-book.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { markPrefix } from '../../../src/main/providers/fastmail-addresses.ts'
import { startAddyServer } from '../../servers/addy-server.ts'
import { startFastmailServer } from '../../servers/fastmail-server.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { startRelayServer } from '../../servers/relay-server.ts'
import { startSimpleLoginServer } from '../../servers/simplelogin-server.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** So many creations of one account have lost their answer. */
const open = 20
/** So many of them made their address. */
const made = 10
/** The list has pages at most services. */
const others = 120

/** A creation, as the service would have kept it. */
interface Lost {
  readonly index: number
  readonly label: string
  readonly mark: string
}

interface Service {
  readonly provider: 'haltman' | 'likedo' | 'addy' | 'simplelogin' | 'fastmail' | 'relay'
  /** The requests that read a list of addresses. */
  readonly lists: RegExp
  /** What these requests are for 20 attempts: every page once. */
  readonly named: number
  /** The same for names that the service makes. */
  readonly unnamed?: number
  readonly domain: string
  start(): Promise<TestServer & { readonly key: string; put(lost: Lost): string }>
}

const nameOf = ({ index }: Lost) => `name${index}`

const services: readonly Service[] = [
  {
    ...{ provider: 'haltman', lists: /^GET \/api\/alias\/list$/, named: 1, domain: 'one.example' },
    async start() {
      const server = await startHaltmanServer({
        domains: ['one.example'],
        limits: { perKey: 1e6, lists: 1e6, perNetwork: 1e6 },
      })
      return { ...server, put: (lost) => put(server, `${nameOf(lost)}@one.example`) }
    },
  },
  {
    ...{ provider: 'likedo', lists: /^GET \/api\/v1\/emails$/, named: 2, domain: 'ig.do' },
    async start() {
      const server = await startLikedoServer()
      return { ...server, put: (lost) => put(server, `${nameOf(lost)}@ig.do`) }
    },
  },
  {
    ...{ provider: 'addy', lists: /^GET \/api\/v1\/aliases$/, named: 2, unnamed: 2, domain: 'mine.example' },
    async start() {
      const server = await startAddyServer()
      return {
        ...server,
        put(lost) {
          const address = `${nameOf(lost)}@mine.example`
          server.add(address, { description: lost.label })
          return address
        },
      }
    },
  },
  {
    ...{ provider: 'simplelogin', lists: /^(?:GET|POST) \/api\/v2\/aliases$/, named: 7, unnamed: 7 },
    domain: 'sl.example',
    async start() {
      const server = await startSimpleLoginServer({ limited: false })
      return {
        ...server,
        put: (lost) => server.add(`${nameOf(lost)}@sl.example`, { note: lost.label }).email,
      }
    },
  },
  {
    ...{ provider: 'fastmail', lists: /^POST \//, named: 1, unnamed: 1, domain: 'fastmail.example' },
    async start() {
      const server = await startFastmailServer()
      return {
        ...server,
        put: ({ mark, ...lost }) =>
          server.add(`${nameOf({ mark, ...lost })}@fastmail.example`, {
            ...{ description: lost.label, url: `${markPrefix}${mark}` },
          }).email,
      }
    },
  },
  {
    // Random masks and own ones are lists of their own.
    ...{ provider: 'relay', lists: /^GET \/api\/v1\/(?:relay|domain)addresses\/$/, named: 2, unnamed: 1 },
    domain: 'mask.example',
    async start() {
      const server = await startRelayServer()
      return {
        ...server,
        put: (lost) =>
          server.add('random', nameOf(lost), { description: lost.label, usedOn: lost.mark }).full,
      }
    },
  },
]

function put(server: { add(address: string): void }, address: string): string {
  server.add(address)
  return address
}

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const lostAt = (index: number): Lost => ({
  ...{ index, label: `label ${index}` },
  mark: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
})

/** An app that starts with the attempts, half of which made their address. */
async function startWith(service: Service, isNamed: boolean) {
  const server = await service.start()
  ends.push(() => server.stop())
  const before = await startApp()
  ends.push(() => before.stop())
  const { id: accountId } = await before.get('saveAccount', {
    ...{ provider: service.provider, nickname: 'Mail', server: server.url, key: server.key },
  })
  await before.app.close()

  const startedAt = Date.now() - 1_000
  const lost = Array.from({ length: open }, (_, index) => lostAt(index))
  const addresses = lost.slice(0, made).map((each) => server.put(each))
  for (let index = 0; index < others; index += 1)
    server.put({ index: 1_000 + index, label: 'other', mark: '' })
  const opened = await openAddressBook(join(before.folder, 'addresses.sqlite'))
  if (!opened.ok) throw new Error(opened.failure.reason)
  const { book } = opened.value
  book.rememberAccount({ id: accountId, provider: service.provider, nickname: 'Mail', server: server.url })
  for (const each of lost) {
    const domain = addresses[0]?.split('@')[1] ?? service.domain
    const address = addresses[each.index] ?? `${nameOf(each)}@${domain}`
    const plan: NewAttempt = { accountId, domain, label: each.label, startedAt }
    const marks = service.provider === 'fastmail' || service.provider === 'relay'
    const begun = book.beginAttempt({
      ...plan,
      ...(isNamed ? { address } : marks ? { mark: each.mark } : {}),
    })
    expect(begun.ok).toBe(true)
  }
  book.close()
  return { server, before, addresses }
}

const listings = ({ lists }: Service, server: TestServer, since: number) =>
  server.requests.slice(since).filter(({ method, path }) => lists.test(`${method} ${path}`)).length

/** Starts the app again, and returns once nothing is under way any more. */
async function restart(before: StartedApp): Promise<StartedApp> {
  const started = await before.restart()
  ends.push(() => started.stop())
  return started
}

async function inBook(app: StartedApp): Promise<readonly string[]> {
  const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 50 })
  return entries.map(({ address }) => address).sort()
}

const cases = services.flatMap((service) => [
  { ...service, kind: 'known addresses', isNamed: true, expected: service.named },
  ...(service.unnamed === undefined
    ? []
    : [{ ...service, kind: 'unknown names', isNamed: false, expected: service.unnamed }]),
])

describe('twenty open attempts of one account', () => {
  test.each(cases)(
    'at $provider, of $kind, are settled by one list',
    async ({ isNamed, expected, ...service }) => {
      const { server, before, addresses } = await startWith(service, isNamed)
      const since = server.requests.length
      const started = await restart(before)
      await expect.poll(() => inBook(started)).toEqual([...addresses].sort())
      await started.app.close()
      expect(listings(service, server, since)).toBe(expected)
    },
  )
})

describe('a list that breaks off', () => {
  test.each(cases.filter(({ isNamed, expected }) => !isNamed && expected > 1))(
    'at $provider is not read again for each attempt',
    async (service) => {
      const { server, before } = await startWith(service, false)
      const when = /\/v\d\/aliases$/
      server.misbehave({ when, how: { slow: 1 } })
      server.misbehave({ when, how: { status: 500 } })
      const since = server.requests.length
      const started = await restart(before)
      await expect.poll(() => listings(service, server, since)).toBe(2)
      await started.app.close()
      expect(listings(service, server, since)).toBe(2)
    },
  )
})
