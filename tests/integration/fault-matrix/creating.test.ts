import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import type { Answer } from '../../servers/misbehaviour.ts'
import {
  type Act,
  message,
  type RawRequest,
  type RawServer,
  startRawServer,
  textOfAnswer,
} from '../../servers/raw-server.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const json = ['content-type: application/json']
const okay = 'HTTP/1.1 200 OK'

/** Faults in the answer to a creation, one of each family of the matrix. */
const acts: Readonly<Record<string, Act>> = {
  'breaks the connection before the answer': (line) => line.reset(),
  'breaks the connection within the headers': async (line) => {
    await line.write(`${okay}\r\ncontent-ty`)
    line.reset()
  },
  'ends the connection within the body': (line, answer) => {
    const text = textOfAnswer(answer)
    const length = `content-length: ${text.length}`
    line.end(message(okay, [...json, length], text.slice(0, -5), { length: false }))
  },
  'sends an endless body': async (line) => {
    await line.write(`${okay}\r\n\r\n["`)
    while (!line.gone()) await line.write('x'.repeat(16_384))
  },
  'speaks another protocol': (line) => line.end('SSH-2.0-OpenSSH_9.9\r\n'),
  'gives two lengths': (line, answer) =>
    line.end(message(okay, [...json, 'content-length: 1'], textOfAnswer(answer))),
  'sends a chunk without a size': (line) =>
    line.finish(message(okay, ['transfer-encoding: chunked'], 'zz\r\n', { length: false })),
  'claims gzip and sends plain text': (line, answer) =>
    line.finish(message(okay, [...json, 'content-encoding: gzip'], textOfAnswer(answer))),
  'answers with a web page': (line) =>
    line.finish(message(okay, ['content-type: text/html'], '<!doctype html><h1>Sign in</h1>')),
  'answers without a body': (line) => line.finish(message('HTTP/1.1 204 Nothing', [], '', { length: false })),
  'answers null': (line) => line.finish(message(okay, json, 'null')),
  'answers a list, 100,000 deep': (line) =>
    line.finish(message(okay, json, '['.repeat(100_000) + ']'.repeat(100_000))),
  'answers with another address': (line, answer) =>
    line.finish(message(okay, json, textOfAnswer(answer).replaceAll('fault', 'other'))),
  'redirects to another address': (line) =>
    line.finish(message('HTTP/1.1 302 Found', ['location: https://mail.example/'])),
  'reports that nothing has changed': (line) => line.finish(message('HTTP/1.1 304 Not Modified', [])),
  'changes the protocol without a request': (line) =>
    line.finish('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  'has an internal error': (line) => line.finish(message('HTTP/1.1 500 No', json, '{}')),
  'answers a status that HTTP does not have': (line) => line.finish(message('HTTP/1.1 999 No', json, '{}')),
}

const services = [
  {
    provider: 'haltman',
    domain: 'one.example',
    createPath: '/api/alias/create',
    start: () => startHaltmanServer({ domains: ['one.example'] }),
  },
  {
    provider: 'likedo',
    domain: 'ig.do',
    createPath: '/api/v1/emails/create',
    start: () => startLikedoServer({ monthlyLimit: 1_000, hourlyLimit: 10_000 }),
  },
] as const

describe.each(services)('creating an address at $provider, whose server', (service) => {
  const { provider, domain, createPath, start } = service
  let behind: TestServer & { readonly key: string; addresses(): readonly string[] }
  let front: RawServer
  let started: StartedApp
  let account: AccountView
  let fault: { readonly act: Act; readonly makes: boolean } | undefined
  let count = 0

  /** Passes a request on to the service, unless the creation is to be lost before it. */
  async function handOn({ head, body }: RawRequest): Promise<Answer> {
    const [method = '', path = ''] = head.split(' ')
    const lost = fault !== undefined && !fault.makes && path.startsWith(createPath)
    if (lost) return { status: 200, body: { ok: true, success: true } }
    const lines = head.split('\r\n').slice(1)
    const sent = lines.filter((line) => /^(?:x-api-key|authorization|content-type):/i.test(line))
    const headers = sent.map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ')
      return [name, value]
    })
    const answer = await fetch(behind.url + path, { method, headers, ...(body === '' ? {} : { body }) })
    return { status: answer.status, text: await answer.text() }
  }

  beforeAll(async () => {
    behind = await start()
    front = await startRawServer({ answer: handOn })
    started = await startApp()
    account = await started.get('saveAccount', {
      provider,
      nickname: 'Mail',
      key: behind.key,
      server: front.url,
      defaultDomain: domain,
    })
  })
  afterAll(async () => {
    await started.stop()
    await front.stop()
    await behind.stop()
  })

  const wish = (localPart: string) => ({ accountId: account.id, localPart, domain, label: 'note' })
  const creations = () => front.requests.filter(({ head }) => head.startsWith(`POST ${createPath}`)).length
  async function book(beginning: string): Promise<readonly string[]> {
    const { entries } = await started.get('listAddresses', { query: beginning, limit: 50 })
    // A search without a match finds what is similar.
    return entries.map(({ address }) => address).filter((address) => address.startsWith(beginning))
  }
  /** The next creation meets the fault; every lookup gets a correct answer. */
  function meet(act: Act, makes: boolean): string {
    fault = { act, makes }
    front.misbehave({
      act: async (line, answer) => {
        front.behave()
        await act(line, answer)
      },
    })
    count += 1
    return `fault${count}`
  }

  test.each(Object.entries(acts))(
    '%s after the creation: the app reports the address, created once',
    async (_name, act) => {
      const name = meet(act, true)
      const before = creations()
      const made = await started.get('createAddress', wish(name))
      expect(made.entry).toMatchObject({ address: `${name}@${domain}`, label: 'note' })
      expect(creations()).toBe(before + 1)
      expect(await book(`${name}@`)).toEqual([`${name}@${domain}`])
      await front.quiet()
    },
  )

  test.each(Object.entries(acts))(
    '%s without a creation: the app reports that, and the same request again creates it',
    async (_name, act) => {
      const name = meet(act, false)
      const failure = await started.refusal('createAddress', wish(name))
      expect(failure.code).toMatch(/^(?:unreachable|timed-out|unexpected-response|provider-failed)$/)
      expect(failure.message).toMatch(/^[A-Z].*\.$/)
      expect(failure.hint).toMatch(/^[A-Z].*\.$/)
      expect(await book(`${name}@`)).toEqual([])
      await front.quiet()

      fault = undefined
      const made = await started.get('createAddress', wish(name))
      expect(made.entry).toMatchObject({ address: `${name}@${domain}`, label: 'note' })
      const address = `${name}@${domain}`
      expect(behind.addresses().filter((there) => there === address)).toHaveLength(1)
      expect(await book(`${name}@`)).toEqual([address])
    },
  )
})
