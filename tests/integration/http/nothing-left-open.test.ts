import { afterEach, expect, test } from 'vitest'
import { createSender } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { lostAnswers } from '../../servers/losses.ts'
import type { How } from '../../servers/misbehaviour.ts'

let server: HaltmanServer

afterEach(() => server.stop())

const long = 'x'.repeat(3_000_000)
const ways: readonly (readonly [string, How])[] = [
  ...lostAnswers.map((how) => [JSON.stringify(how), how] as const),
  ['one byte at a time', 'drip'],
  ['a refusal that is too long', { status: 403, text: long }],
  ['an answer that is too long', { status: 200, text: long }],
]

/** Node's client opens a second connection while it releases the first, and keeps both for the next request. */
const kept = 2

test.each(ways)('an exchange that fails (%s) leaves no connection open', async (_name, how) => {
  server = await startHaltmanServer({ domains: ['one.example'] })
  const send = createSender({ fetch: globalThis.fetch, deadlineMs: 300 })
  const target = {
    server: server.url,
    accountId: 'account',
    key: { key: server.key, inQuery: false },
    ...(haltman.authorize === undefined ? {} : { authorize: haltman.authorize }),
  }
  for (let turn = 0; turn < 5; turn += 1) {
    server.misbehave({ how })
    await send(
      haltman,
      'create',
      { localPart: `name${turn}`, domain: ownDomain('one.example'), label: '' },
      target,
    )
  }
  await expect.poll(() => server.connections()).toBeLessThanOrEqual(kept)
})
