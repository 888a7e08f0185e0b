import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { startApp } from '../../support/start-app.ts'
import { createPath, listPath } from './address-fixtures.ts'
import { address, useUnanswered } from './unanswered-fixtures.ts'

const { world, draft, form, creations, looks, trayState, book } = useUnanswered()
const unread = v.object({
  unreadFailures: v.tuple([v.object({ failure: v.object({ attemptId: v.number() }) })]),
})

/** Starts the app again while its service cannot be asked. */
async function restartUnheard(): Promise<void> {
  world.server.misbehave({ when: listPath, how: 'reset' })
  world.started = await world.started.restart()
  await expect.poll(trayState).toBe('failed')
}

/** Starts the app again with a keychain that has lost the key. */
async function restartWithoutKey(): Promise<void> {
  await world.started.app.close()
  world.started = await startApp({ folder: world.started.folder, keychain: createMemoryKeychain() })
  await expect.poll(trayState).toBe('failed')
}

describe('an attempt that could not be looked up at the start', () => {
  test.each([
    ['because its service fails', restartUnheard, 'outcome-unknown'],
    ['because its key is missing', restartWithoutKey, 'outcome-unknown-no-key'],
  ] as const)(
    '%s is shown by the tray and the popover, with an offer to ask again',
    async (_why, restart, reason) => {
      await restart()
      world.started.shell.showPopover()
      const { shell } = world.started
      await expect
        .poll(() => shell.events.find(({ name }) => name === 'popoverShown')?.payload)
        .toMatchObject({
          unreadFailures: [
            {
              accountId: world.account.id,
              failure: { reason, address, attemptId: expect.any(Number) },
            },
          ],
        })
      expect(trayState()).toBe('idle')
    },
  )

  test('is settled when the popover asks again', async () => {
    await restartUnheard()
    world.started.shell.showPopover()
    const greeting = () => world.started.shell.events.find(({ name }) => name === 'popoverShown')?.payload
    await expect.poll(greeting).toBeDefined()
    const [{ failure }] = v.parse(unread, greeting()).unreadFailures
    const made = await world.started.get('checkAttempt', { attemptId: failure.attemptId })
    expect(made).toMatchObject({ entry: { address } })
    expect(creations()).toBe(1)
  })

  test('is looked up when another call of its account works; the address exists once, and the question goes', async () => {
    await restartUnheard()
    await world.started.get('createAddress', draft('other'))
    await expect.poll(book).toContain(address)
    await expect.poll(trayState).toBe('idle')
    expect(creations()).toBe(2)
    expect(world.started.shell.clipboard()).toBe('other@one.example')
  })

  test('is looked up at once when its key is saved again', async () => {
    await restartWithoutKey()
    await world.started.get('saveAccount', { ...form(), key: world.server.key })
    await expect.poll(book).toEqual([address])
    expect(trayState()).toBe('idle')
    expect(creations()).toBe(1)
  })

  test('gets another reason once its key is there and the service may still create the address', async () => {
    world.server.misbehave({ when: createPath, how: 'reset' })
    world.server.misbehave({ when: listPath, how: 'reset' })
    await world.started.refusal('createAddress', draft('stuck'))
    await restartWithoutKey()
    world.started.shell.showPopover()
    await world.started.get('saveAccount', { ...form(), key: world.server.key })
    const stuck = { address: 'stuck@one.example', attemptId: expect.any(Number) }
    await expect
      .poll(() => world.started.shell.events.filter(({ name }) => name === 'attemptSettled'))
      .toContainEqual(
        expect.objectContaining({
          payload: {
            attemptId: expect.any(Number),
            failure: expect.objectContaining({ ...stuck, reason: 'outcome-unknown' }),
          },
        }),
      )
    expect(creations()).toBe(2)
  })

  test('shows the other reason in a popover that is opened later', async () => {
    world.server.misbehave({ when: createPath, how: 'reset' })
    world.server.misbehave({ when: listPath, how: 'reset' })
    await world.started.refusal('createAddress', draft('stuck'))
    await restartWithoutKey()
    await world.started.get('saveAccount', { ...form(), key: world.server.key })
    await expect.poll(book).toEqual([address])
    world.started.shell.showPopover()
    await expect
      .poll(() => world.started.shell.events.find(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({ unreadFailures: [{ failure: { reason: 'outcome-unknown' } }] })
  })

  test('is looked up at once when the connection of its account is tested', async () => {
    await restartUnheard()
    await world.started.get('testConnection', form())
    await expect.poll(book).toEqual([address])
    expect(trayState()).toBe('idle')
  })

  test('and whose second lookup fails is not looked up again after every call that works', async () => {
    await restartUnheard()
    const before = looks()
    world.server.misbehave({ when: listPath, how: 'reset', times: 10 })
    for (const name of ['one', 'two', 'three']) await world.started.get('createAddress', draft(name))
    await expect.poll(looks).toBe(before + 1)
    await world.started.app.close()
    expect(looks()).toBe(before + 1)
    world.started = await startApp({ folder: world.started.folder, keychain: world.started.keychain })
    await expect.poll(trayState).toBe('failed')
  })

  test('is dropped with its account', async () => {
    await restartUnheard()
    await world.started.get('removeAccount', { id: world.account.id })
    expect(trayState()).toBe('idle')
  })
})
