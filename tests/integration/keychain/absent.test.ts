import { describe, expect, test } from 'vitest'
import { failureWords } from '../../../src/shared/words/en/failures.ts'
import {
  sentences,
  useInEveryWay,
  useKeychainJourney,
  usesWithoutKeychain,
} from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

const [message, hint] = failureWords['keychain-unavailable']({})

describe.skipIf(noKeyring)('security 21: a session without a keychain', () => {
  const journey = useKeychainJourney()

  test('keeps new keys until the app quits, says so, and reports the others as missing', async () => {
    let app = await journey.start()
    const { id } = await journey.addMail()
    await app.close()
    await journey.keyring.killDaemon()

    app = await journey.start()
    expect(await useInEveryWay(journey, id)).toMatchObject(usesWithoutKeychain)
    const { accounts, notices } = await app.get('getSnapshot')
    expect(notices).toMatchObject([
      { id: 'keychain-unavailable', message, hint },
      { id: 'key-left', message: expect.stringContaining('The key of Mail could not be removed') },
    ])
    expect(accounts.map(({ nickname }) => nickname)).toEqual(['Second', 'Third'])
    const third = accounts[1]?.id ?? ''
    await journey.create(third)

    app = await journey.restart()
    expect((await app.get('getSnapshot')).accounts).toMatchObject([
      { nickname: 'Second', keyPlace: 'missing' },
      { nickname: 'Third', keyPlace: 'missing' },
    ])
    expect(await app.refusal('createAddress', journey.draft(third))).toMatchObject(
      sentences('key-missing', 'Third'),
    )
  })

  test('that gets a keychain moves the keys into it as they are used, and removes its notice', async () => {
    await journey.keyring.killDaemon()
    let app = await journey.start()
    const { id } = await journey.addMail()
    expect((await app.get('getSnapshot')).notices).toMatchObject([{ message, hint }])
    await journey.create(id)
    expect(await journey.account(id)).toMatchObject({ keyPlace: 'session' })

    await journey.keyring.startDaemon()
    await journey.create(id)
    await expect.poll(() => journey.account(id)).toMatchObject({ keyPlace: 'keychain' })
    expect((await app.get('getSnapshot')).notices).toEqual([])
    expect(await journey.keyring.items()).toHaveLength(1)
    app = await journey.restart()
    await journey.create(id)
  })

  test.each([
    ['whose D-Bus address leads nowhere', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' }],
    ['without D-Bus and without a screen', { DBUS_SESSION_BUS_ADDRESS: undefined }],
  ])('and %s is reported the same way at every use', async (_, change) => {
    let app = await journey.start()
    const { id } = await journey.addMail()
    app = await journey.restart({ env: change })
    expect(await useInEveryWay(journey, id)).toMatchObject(usesWithoutKeychain)
    expect((await app.get('getSnapshot')).notices).toMatchObject([{ message, hint }, { id: 'key-left' }])
  })
})

describe.skipIf(noKeyring)('security 21: a keychain without a default collection', () => {
  const journey = useKeychainJourney({ daemon: false })

  test('keeps the key until the app quits, and says what must be created', async () => {
    await journey.keyring.startDaemon({ unlock: false })
    const app = await journey.start()
    const { id } = await journey.addMail()
    expect(await journey.account(id)).toMatchObject({ keyPlace: 'session' })
    const { message, hint } = sentences('keychain-without-ring')
    expect((await app.get('getSnapshot')).notices).toMatchObject([{ message, hint }])
    await journey.create(id)
  })
})
