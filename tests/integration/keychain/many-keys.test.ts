import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { useKeychainJourney } from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

/** The keychain answers one call at a time, each with its deadline: fifty calls at once are too many on a busy machine. */
async function tenAtOnce<Item>(
  items: readonly Item[],
  task: (item: Item, at: number) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < items.length; first += 10) {
    await Promise.all(items.slice(first, first + 10).map((item, offset) => task(item, first + offset)))
  }
}

describe.skipIf(noKeyring)('security 21: the keys of fifty accounts', () => {
  const journey = useKeychainJourney()

  test('are separate, are found after a restart, and leave nothing behind', async () => {
    const owners = Array.from({ length: 50 }, () => ({ key: randomBytes(20).toString('hex') }))
    const likedo = await startLikedoServer({ owners })
    try {
      let app = await journey.start()
      const saved = await Promise.all(
        owners.map(({ key }, at) =>
          app.get('saveAccount', { provider: 'likedo', nickname: `Account ${at}`, key, server: likedo.url }),
        ),
      )
      expect(new Set(await journey.keyring.items()).size).toBe(50)

      app = await journey.restart()
      await tenAtOnce(saved, ({ id }, at) =>
        app.get('createAddress', { accountId: id, localPart: `name${at}`, domain: 'ig.do', label: '' }),
      )
      const sent = likedo.requests.filter(({ method }) => method === 'POST')
      expect(sent).toHaveLength(50)
      for (const [at, { key }] of owners.entries()) {
        const [request] = sent.filter(({ body }) => JSON.stringify(body).includes(`"name${at}@ig.do"`))
        expect(JSON.stringify(request?.headers)).toContain(key)
      }
      await app.expectNowhere(...owners.map(({ key }) => key))

      await tenAtOnce(saved, ({ id }) => app.get('removeAccount', { id }))
      expect((await app.get('getSnapshot')).accounts).toEqual([])
      expect(await journey.keyring.items()).toEqual([])
    } finally {
      await likedo.stop()
    }
  })
})

describe.skipIf(noKeyring)('a key that does not belong in any keychain', () => {
  const journey = useKeychainJourney()

  const refused = [
    ['3,000 characters', 'haltman', 'a'.repeat(3_000), 'key-too-large'],
    ['3,000 characters', 'likedo', 'a'.repeat(3_000), 'key-too-large'],
    ['900 characters that take 2,700 bytes', 'likedo', '☂'.repeat(900), 'key-too-large'],
    ['what is not ASCII', 'likedo', 'schlüssel-ß-☂', 'key-malformed'],
    ['what is not ASCII', 'haltman', 'ä'.repeat(64), 'key-malformed'],
  ] as const

  test('is refused by the form before it is saved or sent if it is too long or not ASCII', async () => {
    const app = await journey.start()
    for (const [what, provider, key, reason] of refused) {
      const form = { provider, nickname: 'Mail', key, server: journey.server.url }
      const { name } = providers[provider].view
      const limit = reason === 'key-malformed' ? providers[provider].view.key?.length : undefined
      const told = describeFailure(
        { reason, field: 'key', ...(limit === undefined ? {} : { limit }) },
        { provider: name },
      )
      expect(await app.refusal('testConnection', form), what).toEqual(told)
      expect(await app.refusal('saveAccount', form), what).toMatchObject({ reason, field: 'key' })
      await app.expectNowhere(key)
    }
    expect(journey.server.requests).toEqual([])
    expect(await journey.keyring.items()).toEqual([])
  })
})
