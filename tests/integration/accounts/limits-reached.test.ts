import { describe, expect, test } from 'vitest'
import { createPath, minute, useLimits } from './limits-fixtures.ts'

const { world, add, addHaltman, refusal } = useLimits()

describe('a limit that was reached', () => {
  const limited = { status: 429, headers: { 'retry-after': '600' } } as const

  test('offers the accounts that can create an address now, and no others', async () => {
    const account = await add('Like')
    const full = await add('Full')
    await addHaltman('Mail')
    const rejected = await addHaltman('Rejected')
    await world.started.get('addPracticeAccount')
    const error = 'Monthly quota used up'
    world.likedo.misbehave({ when: createPath, how: { status: 403, body: { success: false, error } } })
    expect((await refusal(full)).hint).toBe(
      'Wait until next month, or change your plan. You can also use Like, Mail, or Rejected.',
    )
    world.others[1]?.misbehave({ how: { status: 401, body: { error: 'invalid_or_expired_api_key' } } })
    await refusal(rejected)

    world.likedo.misbehave({ when: createPath, how: limited })
    expect(await refusal(account)).toMatchObject({
      alternatives: ['Mail'],
      hint: 'Try again when the time is up. You can also use Mail.',
    })
  })

  test('for the whole network offers accounts at other services only', async () => {
    const account = await add('Like')
    await add('Neighbour')
    const page = {
      status: 429,
      text: 'Too many requests from this network, please try again later.',
      headers: { 'content-type': 'text/html', 'retry-after': '9' },
    }
    world.likedo.misbehave({ when: createPath, how: page, times: 2 })
    const alone = await refusal(account)
    expect(alone.hint).toBe('Try again when the time is up.')
    await addHaltman('Mail')
    expect((await refusal(account)).alternatives).toEqual(['Mail'])
  })

  test('by the hotkey is notified with the time to try again, and shown with its countdown afterwards', async () => {
    world.now = new Date(2028, 1, 10, 12, 0, 30).getTime()
    await add('Like')
    await addHaltman('Mail')
    world.likedo.misbehave({ when: createPath, how: limited })
    await world.started.app.newAddress()
    const [notification] = world.started.shell.notifications
    const time = new Date(2028, 1, 10, 12, 11).toLocaleTimeString([], { timeStyle: 'short' })
    expect(notification).toMatchObject({
      title: 'No address was made · Like',
      body: `LikeDo asks you to slow down: too many requests. Try again at ${time}. You can also use Mail.`,
    })
    const { shell } = world.started
    shell.showPopover()
    await expect
      .poll(() => shell.events.find(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({
        unreadFailures: [
          {
            failure: {
              retryAt: world.now + 10 * minute,
              hint: 'Try again when the time is up. You can also use Mail.',
            },
          },
        ],
      })
  })

  test('keeps the hotkey from asking before its time, and shows a short wait in seconds', async () => {
    await add('Like')
    world.likedo.misbehave({ when: createPath, how: limited })
    await world.started.app.newAddress()
    world.now += 10 * minute - 12_000
    const before = world.likedo.requests.length
    await world.started.app.newAddress()
    expect(world.likedo.requests).toHaveLength(before)
    expect(world.started.shell.notifications.at(-1)?.body).toContain('Try again in 12 seconds')
    world.now += 12_000
    await world.started.app.newAddress()
    expect(world.started.shell.notifications.at(-1)?.title).toBe('New address · Like')
  })
})
