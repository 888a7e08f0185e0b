import { afterEach, expect, test } from 'vitest'
import { type AddyWorld, key, own, startAddyWorld } from './addy-fixtures.ts'

let world: AddyWorld
afterEach(() => world.stop())

const recipients = [
  { id: 'r1', email: 'me@inbox.example', verified: true },
  { id: 'r2', email: 'work@inbox.example', verified: true },
  { id: 'r3', email: 'new@inbox.example', verified: false },
]

async function start() {
  world = await startAddyWorld({ owners: [{ key, plan: 'lite', recipients }] })
  return { ...world, ...(await world.make(own)) }
}

test('a label and a pin are told to addy.io, also if an answer was lost', async () => {
  const { started, server, id, address } = await start()
  await started.get('saveLabel', { id, label: 'bank' })
  expect(server.find(address)?.description).toBe('bank')
  server.misbehave({ when: /aliases/, how: 'reset', commits: true })
  const { entry, untold } = await started.get('pinAddress', { id, pinned: true })
  expect([entry.can.includes('unpin'), untold]).toEqual([true, undefined])
  expect(server.find(address)?.pinned).toBe(true)
  await started.get('pinAddress', { id, pinned: false })
  await started.get('saveLabel', { id, label: '' })
  expect(server.find(address)).toMatchObject({ description: null, pinned: false })
})

test('mail goes to the chosen recipients, and never to one that has not confirmed its address', async () => {
  const { started, server, id, address, accountId } = await start()
  expect((await started.get('listChoices', { accountId })).recipient).toEqual([
    { value: 'r1', words: 'me@inbox.example' },
    { value: 'r2', words: 'work@inbox.example' },
  ])
  const entry = await started.get('setRecipients', { id, recipients: ['r1', 'r2'] })
  expect(entry.destination).toBe('me@inbox.example, work@inbox.example')
  expect((await started.refusal('setRecipients', { id, recipients: ['r3'] })).said).toBe('Invalid Recipient')
  expect(server.find(address)?.recipients).toEqual(['r1', 'r2'])
})

test('a display name is told to addy.io, also if an answer was lost, and its own refusal is quoted', async () => {
  const { started, server, id, address } = await start()
  server.misbehave({ when: /aliases/, how: 'reset', commits: true })
  expect(await started.get('setDisplayName', { id, displayName: 'Anna' })).toMatchObject({
    displayName: 'Anna',
  })
  expect(server.find(address)?.fromName).toBe('Anna')
  await started.get('setDisplayName', { id, displayName: '' })
  expect(server.find(address)).toMatchObject({ fromName: null, description: 'shop' })
})

test('a display name at a server that has none is not offered again', async () => {
  world = await startAddyWorld({ mode: 'own', hasNames: false })
  const { id, address } = await world.make(own)
  const failure = await world.started.refusal('setDisplayName', { id, displayName: 'Anna' })
  expect(failure).toMatchObject({ reason: 'not-offered', message: 'addy.io does not offer this.' })
  expect((await world.entry(address))?.can).not.toContain('display-name')
})

test('the address to send from is computed, and no request is sent', async () => {
  const { started, server, id } = await start()
  const before = server.requests.length
  const sendFrom = await started.get('copySendFrom', { id, to: 'Shop@store.example' })
  expect(sendFrom.address).toBe('amber+shop=store.example@mine.example')
  expect(server.requests).toHaveLength(before)
})
