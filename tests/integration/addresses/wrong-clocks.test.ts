import { afterEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type Service, services } from '../../servers/services.ts'
import { plannedFile } from '../../support/import-file.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const year = 365 * day

/** How far the clock of this computer differs from the service's, in milliseconds. */
const wrongBy = {
  'an hour ahead': hour,
  'half a day ahead': 12 * hour,
  'a year ahead': year,
  'a year behind': -year,
  'at 1970': -Date.now() + hour,
  'at 2100': Date.UTC(2100, 0, 1) - Date.now(),
} as const

let server: Service
let started: StartedApp
let account: AccountView
let off = 0
/** The additional time that has really passed, in milliseconds. */
let passed = 0

afterEach(async () => {
  await started.stop()
  await server.stop()
})

async function begin(service: (typeof services)[number], options: { off: number; tellsTime: boolean }) {
  off = options.off
  passed = 0
  server = await service.start({ tellsTime: options.tellsTime })
  started = await startApp({
    now: () => Date.now() + off,
    steadyNow: () => performance.now() + passed,
    deadlineMs: 2_000,
  })
  account = await started.get('saveAccount', {
    provider: service.provider,
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: service.domain,
  })
}

const draft = (localPart: string, domain: string) => ({
  accountId: account.id,
  localPart,
  domain,
  label: 'note',
})
const sent = (path: string) => server.requests.filter((request) => request.path === path).length

async function book(): Promise<readonly string[]> {
  const { entries } = await started.get('listAddresses', { query: '', limit: 50 })
  return entries.map(({ address }) => address)
}

test('a list of domains that was fetched while the clock ran ahead is fetched again, not a year later', async () => {
  await begin(services[0], { off: year, tellsTime: true })
  const ask = () => started.get('refreshDomains', { accountId: account.id })
  await ask()
  const before = sent('/api/domains')
  await ask()
  expect(sent('/api/domains') - before).toBe(0)
  off = 0
  await ask()
  expect(sent('/api/domains') - before).toBe(1)
})

describe.each(services)('at $provider, with a clock that is wrong', (service) => {
  const { createPath, listPath, domain } = service
  const made = `lost@${domain}`
  const cases = Object.entries(wrongBy).flatMap(([name, offset]) =>
    [true, false].map(
      (tellsTime) => [name, tellsTime ? 'sends' : 'does not send', offset, tellsTime] as const,
    ),
  )

  test.each(cases)(
    '(%s, and the service %s its time), an address whose answer was lost is in the list, created once',
    async (_name, _tells, offset, tellsTime) => {
      await begin(service, { off: offset, tellsTime })
      server.misbehave({ when: createPath, how: 'cut', commits: true })
      const outcome = await started.ask('createAddress', draft('lost', domain))
      expect(await book()).toEqual([made])
      expect(sent(createPath)).toBe(1)
      // If the error of the clock is unknown, the address may be reported as an older one.
      const canTell = tellsTime || offset < day
      if (canTell) expect(outcome).toMatchObject({ ok: true, value: { entry: { label: 'note' } } })
      else expect(outcome).toMatchObject({ ok: false, failure: { reason: 'already-yours' } })
    },
  )

  test.each(cases)(
    '(%s, and the service %s its time) that is corrected before the lookup, the address is in the list, too',
    async (_name, _tells, offset, tellsTime) => {
      await begin(service, { off: offset, tellsTime })
      server.misbehave({ when: createPath, how: 'cut', commits: true })
      server.misbehave({ when: listPath, how: 'reset' })
      await started.refusal('createAddress', draft('lost', domain))
      off = 0
      started = await started.restart()
      await expect.poll(book).toEqual([made])
      expect(sent(createPath)).toBe(1)
    },
  )

  test('a creation without a result is settled ten minutes after the clock was corrected', async () => {
    await begin(service, { off: year, tellsTime: true })
    server.misbehave({ when: createPath, how: { status: 500 } })
    expect(await started.refusal('createAddress', draft('lost', domain))).toMatchObject({
      reason: 'service-error',
    })
    off = 0
    for (const [later, looks] of [
      [0, 1],
      [9 * minute, 1],
      [11 * minute, 1],
      [12 * minute, 0],
    ] as const) {
      off = later
      passed = later
      const before = sent(listPath)
      started.app.openPopover()
      await expect.poll(() => sent(listPath) - before).toBe(looks)
      // Every request of the opening was sent before this one.
      await started.get('createAddress', draft(`other${later}`, domain))
      expect(sent(listPath) - before).toBe(looks)
    }
    expect(await book()).not.toContain(made)
  })

  test('a wait that began under it ends when it is corrected, not a year later', async () => {
    await begin(service, { off: year, tellsTime: true })
    server.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '600' } } })
    await started.refusal('createAddress', draft('early', domain))
    expect(await started.refusal('createAddress', draft('early', domain))).toMatchObject({
      reason: 'rate-limited',
    })
    expect(sent(createPath)).toBe(1)
    off = 0
    await started.get('createAddress', draft('early', domain))
  })

  test.each(['an hour', 'twenty hours'] as const)(
    'that is put back by %s, new addresses stay first in the list',
    async (back) => {
      await begin(service, { off: 0, tellsTime: true })
      await started.get('createAddress', draft('first', domain))
      off = back === 'an hour' ? -hour : -20 * hour
      await started.get('createAddress', draft('second', domain))
      await started.get('createAddress', draft('third', domain))
      expect(await book()).toEqual(['third', 'second', 'first'].map((name) => `${name}@${domain}`))
    },
  )

  test('an address is found by a search and on a page of the list, whatever its date', async () => {
    await begin(service, { off: 0, tellsTime: true })
    const offsets = [...Object.values(wrongBy), 0]
    for (const [index, offset] of offsets.entries()) {
      off = offset
      await started.get('createAddress', draft(`name${index}`, domain))
    }
    const all = offsets.length
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await started.get('listAddresses', { query: 'name', limit: 2, ...(after && { after }) })
      seen.push(...page.entries.map(({ address }) => address))
      after = page.next
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(all)
    expect(seen).toHaveLength(all)
    const { text } = await started.get('exportAddresses', { format: 'csv' })
    const plan = await plannedFile(started, text)
    expect(plan).toMatchObject({ added: 0, changed: 0, unchanged: all, refusedCount: 0 })
  })
})
