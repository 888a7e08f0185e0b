import { expect, test } from 'vitest'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import { createSender, type RequestNote } from '../../../src/main/http/sender.ts'
import { defineProvider } from '../../../src/main/providers/define-provider.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'

const { view, authorize } = haltman

/** A service with three requests: for a ticket, for the address, and for a report about it. */
const threefold = defineProvider({
  facts: view,
  ...(authorize && { authorize }),
  operations: {
    ...haltman.operations,
    *create({ localPart }) {
      const ticket = yield { method: 'GET', path: '/ticket' }
      const made = yield { method: 'POST', path: '/make', body: { ticket: ticket.body, localPart } }
      if (made.status !== 200) return failed({ reason: 'name-taken', status: made.status })
      const told = yield { method: 'GET', path: '/tell' }
      return told.status === 200
        ? success({ address: `${localPart}@one.example` })
        : failed({ reason: 'service-error', status: told.status })
    },
  },
})
const wanted = { localPart: 'amber', domain: ownDomain('one.example'), label: '' }
const target = { server: 'https://one.example', key: { key: 'k1k1k1k1', inQuery: false }, accountId: 'first' }

/** A network that answers each path with a status. */
const answering =
  (statuses: Readonly<Record<string, number>>, asked: string[] = []): Fetch =>
  async (input) => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input))
    asked.push(pathname)
    return Response.json('t1', { status: statuses[pathname] ?? 200 })
  }

test('an operation sends its requests one after another, and each is noted by its name', async () => {
  const asked: string[] = []
  const notes: RequestNote[] = []
  const send = createSender({ fetch: answering({}, asked), onRequest: (note) => notes.push(note) })
  expect(await send(threefold, 'create', wanted, target)).toEqual(success({ address: 'amber@one.example' }))
  expect(asked).toEqual(['/ticket', '/make', '/tell'])
  expect(notes.map(({ provider, operation, path }) => [provider, operation, path])).toEqual(
    asked.map((path) => ['haltman', 'create', path]),
  )
})

test.each([
  ['the change', { '/make': 409 }, false],
  ['what comes after the change', { '/tell': 500 }, true],
])('a refusal of %s says whether the change may have been made', async (_which, statuses, lost) => {
  const sent = await createSender({ fetch: answering(statuses) })(threefold, 'create', wanted, target)
  expect(sent).toMatchObject({ ok: false, lost })
})

test.each([
  ['reads only', { reads: true }, false],
  ['can change something', {}, true],
] as const)('a POST that %s leaves that open after an error of the service', async (_which, kind, lost) => {
  const search = defineProvider({
    facts: view,
    operations: {
      ...haltman.operations,
      *list() {
        yield { method: 'POST', path: '/search', ...kind }
        const { status } = yield { method: 'POST', path: '/search', ...kind }
        return failed({ reason: 'service-error', status })
      },
    },
  })
  const sent = await createSender({ fetch: answering({ '/search': 500 }) })(search, 'list', {}, target)
  expect(sent).toMatchObject({ ok: false, lost })
})

test('all requests of an operation share one deadline', async () => {
  let time = 1_000
  const deadlines: number[] = []
  const slow: Fetch = async (input, init) => {
    time += 4_000
    return answering({})(input, init)
  }
  const send = createSender({
    fetch: slow,
    now: () => time,
    after(ms) {
      deadlines.push(ms)
      return () => undefined
    },
  })
  await send(threefold, 'create', wanted, { ...target, deadlineMs: 10_000 })
  expect(deadlines).toEqual([10_000, 6_000, 2_000])
})

test('an operation that a service lacks sends nothing', async () => {
  const asked: string[] = []
  const send = createSender({ fetch: answering({}, asked) })
  const sent = await send(threefold, 'claimHandle', { handle: 'amber' }, target)
  expect(sent).toEqual({ ok: false, lost: false, failure: { reason: 'not-found' } })
  expect(asked).toEqual([])
})
