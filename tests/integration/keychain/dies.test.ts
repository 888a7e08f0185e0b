import { describe, expect, test } from 'vitest'
import { desktopWords } from '../../../src/shared/words/en/desktop.ts'
import { sentences, useInEveryWay, useKeychainJourney } from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

const lost = { ok: false, failure: sentences('keychain-lost') }
const kept = { ok: true, value: { keyPlace: 'session' } }
const [message, hint] = desktopWords.notices.keychainStopped

/** What each use comes to once the keychain is gone that the app has spoken to. */
const afterItsEnd = {
  create: lost,
  press: { body: `${lost.failure.message} ${lost.failure.hint}` },
  test: lost,
  addAnother: kept,
  addByEmail: kept,
  replaceKey: kept,
  remove: { ok: true },
}

describe.skipIf(noKeyring)('security 21: a keychain that ends in mid-run', () => {
  const journey = useKeychainJourney()

  async function working(): Promise<string> {
    await journey.start()
    const { id } = await journey.addMail()
    await journey.create(id)
    return id
  }

  test('is told as one, keeps new keys for the session, and is there again after a restart of both', async () => {
    const id = await working()
    await journey.keyring.killDaemon()
    const { create } = await useCreation(id)
    expect(create).toMatchObject(lost)

    // libsecret stays with the daemon that is gone; only a new process finds the next one.
    await journey.keyring.startDaemon()
    expect((await useCreation(id)).create).toMatchObject(lost)
    await journey.restart()
    await journey.create(id)
  })

  test('leaves the app alive, whatever is wanted of it', async () => {
    const id = await working()
    await journey.keyring.killDaemon()
    expect(await useInEveryWay(journey, id)).toMatchObject(afterItsEnd)
    const { notices } = await journey.app.get('getSnapshot')
    expect(notices).toMatchObject([{ message, hint }, { id: 'key-left' }])
  })

  test('with the whole D-Bus session leaves the app alive, which says what it says without one', async () => {
    const id = await working()
    await journey.keyring.endBus()
    expect(await useInEveryWay(journey, id)).toMatchObject(afterItsEnd)
    const { accounts } = await journey.app.get('getSnapshot')
    await journey.create(accounts.find(({ nickname }) => nickname === 'Third')?.id ?? '')
  })

  async function useCreation(id: string) {
    return { create: await journey.app.ask('createAddress', journey.draft(id)) }
  }
})
