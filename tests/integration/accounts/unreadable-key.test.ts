import { afterEach, beforeEach, expect, test } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { createFakeKeychain, type FakeKeychain } from '../../support/fake-keychain.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let server: HaltmanServer
let keychain: FakeKeychain
let started: StartedApp
let accountId: string
let reads: number

beforeEach(async () => {
  server = await startHaltmanServer({ domains: ['one.example'] })
  keychain = createFakeKeychain()
  started = await startApp({
    keychain: {
      ...keychain,
      get(name) {
        reads += 1
        return keychain.get(name)
      },
    },
  })
  const form = { provider: 'haltman', nickname: 'Mail', key: server.key, server: server.url } as const
  accountId = (await started.get('saveAccount', form)).id
  reads = 0
})
afterEach(async () => {
  await started.stop()
  await server.stop()
})

const requests = {
  createAddress: () =>
    started.refusal('createAddress', { accountId, localPart: 'amber', domain: 'one.example', label: '' }),
  claimHandle: () => started.refusal('claimHandle', { accountId, handle: 'amber' }),
}

test.each(Object.entries(requests))('%s waits once for a keychain that gives no key', async (_, ask) => {
  keychain.mood = 'absent'
  expect(await ask()).toMatchObject({ code: 'keychain-unavailable' })
  expect(reads).toBe(1)
})

test.each(Object.entries(requests))('%s reports a missing key to the windows', async (_, ask) => {
  for (const name of keychain.names()) await keychain.delete(name)
  const before = started.shell.events.length
  expect(await ask()).toMatchObject({ reason: 'key-missing' })
  const told = started.shell.events.slice(before).filter(({ name }) => name === 'accountsChanged')
  expect(JSON.stringify(told)).toContain('"missing"')
})
