import { describe, expect, test } from 'vitest'
import { desktopWords } from '../../../src/shared/words/en/desktop.ts'
import {
  sentences,
  useInEveryWay,
  useKeychainJourney,
  usesWithoutKeychain,
} from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

const lost = sentences('keychain-lost')
const [message, hint] = desktopWords.notices.keychainStopped

describe.skipIf(noKeyring)('security 21: a keychain that ends while the app runs', () => {
  const journey = useKeychainJourney()

  async function working(): Promise<string> {
    await journey.start()
    const { id } = await journey.addMail()
    await journey.create(id)
    return id
  }

  test('is reported, keeps new keys for the session, and works again after a restart of both', async () => {
    const id = await working()
    await journey.keyring.killDaemon()
    expect(await journey.app.refusal('createAddress', journey.draft(id))).toMatchObject(lost)

    // libsecret keeps its connection to the dead daemon; only a new process finds the next one.
    await journey.keyring.startDaemon()
    expect(await journey.app.refusal('createAddress', journey.draft(id))).toMatchObject(lost)
    await journey.restart()
    await journey.create(id)
  })

  test('leaves the app alive at every use', async () => {
    const id = await working()
    await journey.keyring.killDaemon()
    expect(await useInEveryWay(journey, id)).toMatchObject(usesWithoutKeychain)
    const { notices } = await journey.app.get('getSnapshot')
    expect(notices).toMatchObject([{ message, hint }, { id: 'key-left' }])
  })

  test('together with the whole D-Bus session leaves the app alive, which reports no keychain', async () => {
    const id = await working()
    await journey.keyring.endBus()
    expect(await useInEveryWay(journey, id)).toMatchObject(usesWithoutKeychain)
    const { accounts } = await journey.app.get('getSnapshot')
    await journey.create(accounts.find(({ nickname }) => nickname === 'Third')?.id ?? '')
  })
})
