import { describe, expect, test } from 'vitest'
import { sentences, useInEveryWay, useKeychainJourney } from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

const locked = { ok: false, failure: sentences('keychain-locked') }
const toldByNotification = {
  title: expect.stringContaining('Mail'),
  body: 'The keychain of this computer is locked. Unlock it and try again.',
}

describe.skipIf(noKeyring)('security 21: a locked keychain', () => {
  const journey = useKeychainJourney()

  test('reports this at every use, keeps every key, and works again once it is unlocked', async () => {
    const app = await journey.start()
    const { id } = await journey.addMail()
    await journey.create(id)
    const made = journey.server.addresses().length
    await journey.keyring.lock()

    expect(await useInEveryWay(journey, id)).toMatchObject({
      create: locked,
      press: toldByNotification,
      test: locked,
      addAnother: locked,
      addByEmail: locked,
      replaceKey: locked,
      remove: locked,
    })
    const { accounts, notices } = await app.get('getSnapshot')
    expect(accounts).toMatchObject([{ id, nickname: 'Mail', keyPlace: 'keychain' }])
    expect(notices).toEqual([])
    expect(journey.server.addresses()).toHaveLength(made)

    await journey.keyring.unlock()
    await journey.create(id)
    expect((await app.press()).body).toContain('@one.example')
    // The service shows a key once. A key that could not be saved is saved with the same code.
    const confirm = { email: 'other@inbox.example', code: journey.server.mails().at(-1)?.code ?? '' }
    const third = await app.get('confirmKey', { account: journey.form({ nickname: 'Third' }), ...confirm })
    expect(third).toMatchObject({ keyPlace: 'keychain', state: 'working' })
    await journey.create(third.id)
    await app.get('removeAccount', { id })
    await app.get('removeAccount', { id: third.id })
    expect(await journey.keyring.items()).toEqual([])
  })

  test('does not keep the app from starting, and works without a restart once it is unlocked', async () => {
    let app = await journey.start()
    const { id } = await journey.addMail()
    await app.close()
    await journey.keyring.lock()

    app = await journey.start()
    expect(await journey.account(id)).toMatchObject({ keyPlace: 'keychain' })
    expect(await app.press()).toMatchObject(toldByNotification)
    expect(await app.refusal('createAddress', journey.draft(id))).toMatchObject(sentences('keychain-locked'))
    await journey.keyring.unlock()
    await journey.create(id)
  })
})
