import { describe, expect, test } from 'vitest'
import { sentences, useKeychainJourney } from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

describe.skipIf(noKeyring)('an entry that another program', () => {
  const journey = useKeychainJourney()

  /** The name under which the keychain stores the key of an account. */
  const nameOf = (id: string) => `${id} ${journey.server.url}`

  test('deletes is reported as a missing key, and a new key repairs it', async () => {
    const app = await journey.start()
    const { id } = await journey.addMail()
    await journey.create(id)
    for (const path of await journey.keyring.items()) await journey.keyring.deleteItem(path)

    const missing = sentences('key-missing')
    expect(await app.refusal('createAddress', journey.draft(id))).toMatchObject(missing)
    expect((await app.press()).body).toBe(`${missing.message} ${missing.hint}`)
    expect(await app.refusal('testConnection', journey.form({ id }))).toMatchObject(missing)
    expect(await journey.account(id)).toMatchObject({ keyPlace: 'missing' })

    await app.get('saveAccount', journey.form({ id, key: journey.server.key, defaultDomain: 'one.example' }))
    await journey.create(id)
    await app.get('removeAccount', { id })
    expect(await journey.keyring.items()).toEqual([])
  })

  const secrets = [
    ['an unrelated secret', 'correct horse battery staple'],
    ['text that no header can carry', `${'a'.repeat(32)}\r\nX-Other: 1${'a'.repeat(32)}`],
    ['what is not ASCII', 'ä'.repeat(64)],
    ['3,000 characters', 'a'.repeat(3_000)],
  ] as const

  test('replaces by another value is not sent, and reported as not a key of the service', async () => {
    const app = await journey.start()
    const { id } = await journey.addMail()
    const changed = sentences('key-changed')
    for (const [what, secret] of secrets) {
      await journey.create(id)
      await journey.keyring.setSecret(nameOf(id), secret)
      const asked = journey.server.requests.length

      expect(await app.refusal('createAddress', journey.draft(id)), what).toMatchObject(changed)
      expect((await app.press()).body, what).toBe(`${changed.message} ${changed.hint}`)
      expect(await app.refusal('testConnection', journey.form({ id })), what).toMatchObject(changed)
      expect(journey.server.requests, what).toHaveLength(asked)
      expect(await journey.account(id), what).toMatchObject({ keyPlace: 'missing' })
      await app.expectNowhere(secret)
      await journey.keyring.setSecret(nameOf(id), journey.server.key)
    }
    await journey.create(id)
    expect(await journey.account(id)).toMatchObject({ keyPlace: 'keychain' })
  })

  test('stores again with a line break at its end is read without the line break', async () => {
    await journey.start()
    const { id } = await journey.addMail()
    await journey.keyring.setSecret(nameOf(id), `${journey.server.key}\n`)
    await journey.create(id)
  })
})
