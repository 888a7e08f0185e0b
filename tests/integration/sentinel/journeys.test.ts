import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { providers } from '../../../src/main/providers/registry.ts'
import { type RequestName, requests } from '../../../src/shared/contract.ts'
import { lostAnswers } from '../../servers/losses.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { quotingAnswers, spellingAnswers, spellings } from '../../servers/quoting.ts'
import { actorKinds, addActor, drive, inputsOf, providerOf } from '../../support/drive-requests.ts'
import { haltmanSentinel, type Sentinel } from '../../support/sentinel.ts'
import { type SentinelWorld, startSentinelWorld } from '../../support/sentinel-world.ts'

let world: SentinelWorld
beforeEach(async () => {
  world = await startSentinelWorld()
})
afterEach(() => world.stop())

// The table of inputs has a line for each request of the contract.
const names = Object.keys(inputsOf) as RequestName[]

/** The requests of the contract that ask a service, by provider, as `drive` found them. */
const asksService = {
  haltman: [
    'adoptHandle',
    'askForKey',
    'checkAttempt',
    'checkHandle',
    'claimHandle',
    'confirmKey',
    'createAddress',
    'deleteAddresses',
    'refreshDomains',
    'releaseHandle',
    'switchHandleDomain',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  likedo: ['checkAttempt', 'createAddress', 'syncAddresses', 'testConnection'],
  simplelogin: [
    'changeAddress',
    'checkAttempt',
    'copySendFrom',
    'createAddress',
    'deleteAddresses',
    'listChoices',
    'pinAddress',
    'refreshDomains',
    'saveLabel',
    'setDisplayName',
    'setRecipients',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  relay: [
    'blockPromotions',
    'changeAddress',
    'checkAttempt',
    'createAddress',
    'deleteAddresses',
    'refreshDomains',
    'saveLabel',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  duckduckgo: ['changeAddress', 'createAddress', 'testConnection'],
  addy: [
    'changeAddress',
    'checkAttempt',
    'createAddress',
    'deleteAddresses',
    'listChoices',
    'pinAddress',
    'refreshDomains',
    'saveLabel',
    'setDisplayName',
    'setRecipients',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  fastmail: [
    'changeAddress',
    'checkAttempt',
    'createAddress',
    'deleteAddresses',
    'refreshDomains',
    'saveLabel',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  forwardemail: [
    'changeAddress',
    'checkAttempt',
    'createAddress',
    'deleteAddresses',
    'listChoices',
    'refreshDomains',
    'saveLabel',
    'setRecipients',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  improvmx: [
    'checkAttempt',
    'createAddress',
    'deleteAddresses',
    'listChoices',
    'refreshDomains',
    'setRecipients',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
  cloudflare: [
    'changeAddress',
    'checkAttempt',
    'createAddress',
    'deleteAddresses',
    'listChoices',
    'refreshDomains',
    'saveLabel',
    'setRecipients',
    'syncAddresses',
    'testConnection',
    'undoAddress',
  ],
} as const satisfies Readonly<Record<string, readonly RequestName[]>>

/** Requests without a key, whatever the account has. */
const keyless: readonly RequestName[] = ['askForKey', 'confirmKey']

describe('security 21: a key stays in the main process', { timeout: 240_000 }, () => {
  test('through every request of the contract, for every kind of account, over a restart', async () => {
    expect(names.toSorted()).toEqual(Object.keys(requests).toSorted())
    await world.stop()
    // Small, so that the log is set aside during the test.
    world = await startSentinelWorld({ logs: { maxBytes: 4_000 } })
    for (const kind of actorKinds) {
      const actor = await addActor(world, kind)
      const asking = []
      for (const name of names) {
        const { sent } = await (await drive(actor, name))()
        if (sent > 0) asking.push(name)
      }
      expect(asking.toSorted()).toEqual(asksService[actor.provider])
      expect(world[actor.provider].requests.length).toBeGreaterThan(5)
    }
    await world.restart()
    await world.started.app.newAddress()
    world.started.app.openPopover({ label: 'from a link' })
    expect(world.bugs).toEqual([])
    expect(world.keychain.names().length).toBeGreaterThan(4)
    expect(await world.search()).toEqual([])
    expect(world.evidence.places()).toEqual(
      expect.arrayContaining([
        ...names.map((name) => `answer to ${name}`),
        ...['accounts.json', 'settings.json', 'addresses.sqlite', 'addresses.sqlite-wal'].map(
          (file) => `file ${file}`,
        ),
        'file aliasmith.log',
        'file aliasmith.old.log',
        'the clipboard',
        'a notification',
        'the menu',
      ]),
    )
  })

  // In two worlds, because the lookups after all losses would use up the pace of a service for minutes.
  const losses = lostAnswers.filter((how) => how !== 'never')
  const halves = [losses.slice(0, losses.length / 2), losses.slice(losses.length / 2)]
  test.each(actorKinds.flatMap((kind) => halves.map((some, index) => ({ kind, half: index + 1, some }))))(
    'when the answer is lost or broken: $kind, half $half',
    async ({ kind, some }) => {
      await suffer(kind, asksService[providerOf[kind]], some)
      expect(await world.search()).toEqual([])
    },
  )

  test('when no answer ever arrives', async () => {
    await world.stop()
    world = await startSentinelWorld({ deadlineMs: 200 })
    // Each waits for the whole deadline; requests that need an earlier answer would fail.
    for (const kind of actorKinds) await suffer(kind, ['createAddress', 'testConnection'], ['never'])
    expect(await world.search()).toEqual([])
  })

  test.each(actorKinds)('when the service quotes the key in any spelling: %s', async (kind) => {
    const names: readonly RequestName[] = asksService[providerOf[kind]]
    const carrying = names.filter((name) => !keyless.some((other) => other === name))
    await suffer(kind, carrying, quotingAnswers(world.keys[kind]))
    const sorts = ['createAddress', 'syncAddresses', 'testConnection'] as const
    const oneOfEachSort = sorts.filter((name) => names.includes(name))
    await suffer(kind, oneOfEachSort, spellingAnswers(world.keys[kind]))
    expect(await world.search()).toEqual([])
  })

  test('when the key comes by email and the service also quotes it, or denies that it gave one', async () => {
    const actor = await addActor(world, 'haltman')
    const issued: Sentinel[] = []
    for (const [index, spell] of spellings.entries()) {
      const confirm = await drive(actor, 'confirmKey')
      const { key } = haltmanSentinel()
      issued.push({ name: `an issue that is quoted in way ${index}`, key })
      const quoted = spell(key)
      const body = { token: key, error: quoted, message: `Made ${quoted}`, hint: quoted, requestId: quoted }
      world.haltman.misbehave({
        when: /confirm/,
        how: {
          status: [400, 403, 200, 500][index % 4] ?? 400,
          body: { ...body, email: 'other@inbox.example' },
        },
      })
      const { answer } = await confirm()
      expect(answer.ok).toBe(false)
    }
    expect(await world.search(issued)).toEqual([])
  })
})

/** Sends these requests under each of these answers. Every request reaches the service. */
async function suffer(
  kind: (typeof actorKinds)[number],
  asked: readonly RequestName[],
  answers: readonly How[],
): Promise<void> {
  const actor = await addActor(world, kind)
  const server = world[actor.provider]
  const { mayLack } = providers[actor.provider]
  // A service whose servers may lack operations is not asked again for what it answered 404.
  const lacks = (how: How) =>
    mayLack === true && typeof how === 'object' && 'status' in how && how.status === 404
  for (const how of answers.filter((each) => !lacks(each))) {
    for (const name of asked) {
      const ask = await drive(actor, name)
      server.misbehave({ how, times: 100 })
      const { sent } = await ask()
      server.behave()
      expect(sent, `${name} under ${JSON.stringify(how)}`).toBeGreaterThan(0)
      world.wait()
    }
    // The hotkey reports by a notification.
    server.misbehave({ how, times: 100 })
    await world.started.app.newAddress()
    server.behave()
    world.wait()
  }
  expect(world.bugs).toEqual([])
}
