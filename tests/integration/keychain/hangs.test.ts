import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sentences, useInEveryWay, useKeychainJourney } from '../../support/keychain-journeys.ts'
import { noKeyring } from '../../support/keyring.ts'

const late = { ok: false, failure: sentences('keychain-timed-out') }
const deadlineMs = 300

describe.skipIf(noKeyring)('security 21: a keychain that does not answer', () => {
  const journey = useKeychainJourney()

  test('fails every use in time, one use at a time, so that the app continues', async () => {
    await journey.start()
    const { id } = await journey.addMail()
    await journey.create(id)
    const app = await journey.restart({ deadlineMs })
    journey.keyring.pauseDaemon()
    try {
      expect(await useInEveryWay(journey, id)).toMatchObject({
        create: late,
        press: { body: `${late.failure.message} ${late.failure.hint}` },
        test: late,
        addAnother: late,
        addByEmail: late,
        replaceKey: late,
        remove: late,
      })
      // More calls than Node has threads. If they ran at the same time, none would be left for reading a file.
      await Promise.all(Array.from({ length: 8 }, () => app.refusal('createAddress', journey.draft(id))))
      expect(await app.refusal('listLicences')).toMatchObject({ reason: 'licences-missing' })
    } finally {
      journey.keyring.resumeDaemon()
    }
    await expect.poll(() => app.ask('createAddress', journey.draft(id))).toMatchObject({ ok: true })
  })

  test('and saves a key after its deadline has to remove it again', async () => {
    await journey.start()
    const { id } = await journey.addMail()
    const app = await journey.restart({ deadlineMs })
    const [mail] = await journey.keyring.items()
    journey.keyring.pauseDaemon()
    const second = journey.form({ nickname: 'Second', key: randomBytes(32).toString('hex') })
    expect(await app.refusal('saveAccount', second)).toMatchObject(sentences('keychain-timed-out', 'Second'))
    journey.keyring.resumeDaemon()
    await expect.poll(() => app.ask('createAddress', journey.draft(id))).toMatchObject({ ok: true })
    await expect.poll(() => journey.keyring.items()).toEqual([mail])
  })
})
