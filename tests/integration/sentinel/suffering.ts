import { expect } from 'vitest'
import { providers } from '../../../src/main/providers/registry.ts'
import type { RequestName } from '../../../src/shared/contract.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { actorKinds, addActor, drive, providerOf } from '../../support/drive-requests.ts'
import type { Sentinel } from '../../support/sentinel.ts'
import { type SentinelWorld, startSentinelWorld, type WorldOptions } from '../../support/sentinel-world.ts'

/** The requests of the contract that ask a service, by provider, as `drive` found them. */
export const asksService = {
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

/**
 * Runs a journey in a world of its own, and expects no bug and no key in anything that it left, neither a key of the
 * world nor one that the journey adds to `more`.
 */
export async function expectNoKeyAfter(
  journey: (world: SentinelWorld) => Promise<void>,
  { more = [], ...options }: WorldOptions & { readonly more?: readonly Sentinel[] } = {},
): Promise<void> {
  const world = await startSentinelWorld(options)
  try {
    await journey(world)
    expect(world.bugs).toEqual([])
    expect(await world.search(more)).toEqual([])
  } finally {
    await world.stop()
  }
}

type Kind = (typeof actorKinds)[number]

/** As many services share the answers to a request that all of them take. */
const sharers = 3

/** The kinds of accounts that send a request. */
function sendersOf(name: RequestName): readonly Kind[] {
  return actorKinds.filter((kind) => {
    const names: readonly RequestName[] = asksService[providerOf[kind]]
    return names.includes(name)
  })
}

/** Whether an account sends a request under the answer at a place of the list. */
function meets(kind: Kind, name: RequestName, at: number): boolean {
  const senders = sendersOf(name)
  return senders.length < sharers || (senders.indexOf(kind) + at) % sharers === 0
}

/**
 * Sends these requests under these answers; each reaches the service. Under every answer, the hotkey creates an address
 * as well. If at least three kinds of accounts send a request, each sends it under every third answer, in turn: since the
 * sender removes the keys from every answer, each pair of an account, a request and an answer is enough.
 */
export async function suffer(
  world: SentinelWorld,
  kind: Kind,
  asked: readonly RequestName[],
  answers: readonly How[],
): Promise<void> {
  const actor = await addActor(world, kind)
  const server = world[actor.provider]
  const { mayLack } = providers[actor.provider]
  // A service whose servers may lack operations is not asked again for what it answered 404.
  const lacks = (how: How) =>
    mayLack === true && typeof how === 'object' && 'status' in how && how.status === 404
  for (const [at, how] of answers.entries()) {
    if (lacks(how)) continue
    for (const name of asked) {
      if (answers.length >= sharers && !meets(kind, name, at)) continue
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
}
