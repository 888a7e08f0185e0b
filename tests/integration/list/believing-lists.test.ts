import { describe, expect, test } from 'vitest'
import { begin, hour, listPath, minute, ours, theirs, useListedAccount } from './listed-account.ts'

const { world, form, sync, make, states, lists, known, startOther } = useListedAccount()
const questions = async () =>
  (await world.started.get('getSnapshot')).notices.filter(({ listQuestion }) => listQuestion !== undefined)
const answer = (yes: boolean) => world.started.get('answerListQuestion', { accountId: world.mail.id, yes })

/** Compares twice, far enough apart. */
async function compareTwice(): Promise<void> {
  await sync()
  world.time += 11 * minute
  await sync()
}

describe('a list without existing addresses', () => {
  test('that lags does not delete a new address', async () => {
    await make('fresh')
    world.haltman.spoilList({ upTo: begin - 1 })
    world.time += minute
    await sync()
    expect(await states()).toEqual({ fresh: 'active' })
    world.haltman.spoilList()
    world.time += 30 * minute
    await sync()
    expect(await states()).toEqual({ fresh: 'active' })
  })

  test('in a single answer deletes nothing, and the next list settles it', async () => {
    await known('a', 'b')
    world.haltman.spoilList({ emptyAnswers: 1 })
    world.time += hour
    expect(await sync()).toMatchObject({ changed: 0, missing: 2 })
    await sync(false)
    world.time += hour
    expect(await sync()).toEqual({ added: 0, changed: 0, failures: [] })
    expect(await states()).toEqual({ a: 'active', b: 'active' })
    expect(await questions()).toEqual([])
  })

  test('for too long is corrected when the page is opened again', async () => {
    await known('a', 'b')
    world.haltman.spoilList({ emptyAnswers: 2 })
    await compareTwice()
    expect(await states()).toEqual({ a: 'deleted', b: 'deleted' })
    await sync(false)
    expect(await states()).toEqual({ a: 'active', b: 'active' })
  })
})

describe('an address that was deleted elsewhere', () => {
  test('is shown as deleted when a second list lacks it, which the app requests by itself', async () => {
    await known('gone', 'stays')
    world.haltman.remove('gone@one.example')
    expect(await sync()).toEqual({
      added: 0,
      changed: 0,
      missing: 1,
      lookAgainAt: begin + 10 * minute,
      failures: [],
    })
    world.time += 9 * minute
    expect(await sync()).toMatchObject({ missing: 1, lookAgainAt: begin + 10 * minute })
    expect(await states()).toEqual({ gone: 'active', stays: 'active' })
    world.time += 2 * minute
    world.started.shell.resume()
    await expect.poll(states).toEqual({ gone: 'deleted', stays: 'active' })
    expect(world.started.shell.events.filter(({ name }) => name === 'addressesChanged').at(-1)?.window).toBe(
      'settings',
    )
    const before = lists()
    world.time += hour
    world.started.shell.resume()
    expect(lists()).toBe(before)
  })

  test('is checked again after a restart', async () => {
    await known('gone', 'stays')
    world.haltman.remove('gone@one.example')
    await sync()
    world.time += 11 * minute
    world.started = await world.started.restart()
    await expect.poll(states).toEqual({ gone: 'deleted', stays: 'active' })
  })

  test('is checked again later if the service cannot be reached', async () => {
    await known('gone', 'stays')
    world.haltman.remove('gone@one.example')
    await sync()
    world.haltman.misbehave({ when: listPath, how: { status: 500 } })
    const before = lists()
    world.time += 11 * minute
    world.started.shell.resume()
    await expect.poll(lists).toBe(before + 1)
    world.time += hour
    await expect
      .poll(async () => {
        world.started.shell.resume()
        return states()
      })
      .toEqual({ gone: 'deleted', stays: 'active' })
  })

  test('counts as missing only from the correction of a clock that ran ahead', async () => {
    await known('gone', 'stays')
    world.haltman.remove('gone@one.example')
    world.time = begin + 400 * 24 * hour
    await sync()
    world.time = begin
    await sync()
    expect(await states()).toEqual({ gone: 'active', stays: 'active' })
    world.time += 11 * minute
    await sync()
    expect(await states()).toEqual({ gone: 'deleted', stays: 'active' })
  })

  test('is noticed despite unreadable rows, whose number the page shows', async () => {
    await known('gone', 'stays')
    world.haltman.spoilList({ unreadable: ['@one.example', 'with blank@one.example'] })
    expect(await sync()).toEqual({ added: 0, changed: 0, unreadable: 2, failures: [] })
    world.haltman.remove('gone@one.example')
    await compareTwice()
    expect(await states()).toEqual({ gone: 'deleted', stays: 'active' })
  })
})

describe('a list that lacks too much', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const

  test('leads to a question, and nothing is marked until the user answers yes', async () => {
    await known(...names)
    for (const name of names.slice(1)) world.haltman.remove(`${name}@one.example`)
    await compareTwice()
    expect(new Set(Object.values(await states()))).toEqual(new Set(['active']))
    expect(await sync()).toMatchObject({ changed: 0, asks: true })
    expect(await questions()).toMatchObject([
      {
        message: 'The list of Mail lacks 4 of 5 addresses. Were they deleted?',
        listQuestion: { accountId: world.mail.id, yes: 'They were deleted', no: 'Keep them' },
      },
    ])
    await answer(true)
    expect(await states()).toEqual({ a: 'active', b: 'deleted', c: 'deleted', d: 'deleted', e: 'deleted' })
    expect(await questions()).toEqual([])
  })

  test('leads to no further question after a no, until it has contained the addresses again', async () => {
    await known(...names)
    for (const name of names.slice(1)) world.haltman.remove(`${name}@one.example`)
    await compareTwice()
    await answer(false)
    expect(await questions()).toEqual([])
    await compareTwice()
    expect(await questions()).toEqual([])
    expect(new Set(Object.values(await states()))).toEqual(new Set(['active']))
    world.haltman.add('b@one.example')
    await sync()
    world.haltman.remove('b@one.example')
    await compareTwice()
    expect(await states()).toMatchObject({ b: 'deleted', c: 'active' })
  })

  test('needs no answer once it is complete again', async () => {
    await known(...names)
    world.haltman.spoilList({ emptyAnswers: 2 })
    await compareTwice()
    expect(await questions()).toHaveLength(1)
    await sync(false)
    expect(await questions()).toEqual([])
    expect(await world.started.get('answerListQuestion', { accountId: world.mail.id, yes: true })).toBeNull()
    expect(new Set(Object.values(await states()))).toEqual(new Set(['active']))
  })

  test('but has most of many addresses needs no question: the second list settles it', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `n${index}`)
    await known(...many)
    for (const name of many.slice(0, 5)) world.haltman.remove(`${name}@one.example`)
    await compareTwice()
    expect(await questions()).toEqual([])
    expect(Object.values(await states()).filter((state) => state === 'deleted')).toHaveLength(5)
  })
})

describe('the list of another mailbox', () => {
  const replaceKey = (key: string) => world.started.get('saveAccount', { ...form(), id: world.mail.id, key })

  test('is noticed before any merge, and reported with both mailboxes', async () => {
    await known('a', 'b')
    world.haltman.add('foreign@one.example', { owner: theirs.email })
    await replaceKey(theirs.key)
    expect(await sync(false)).toMatchObject({ added: 0, changed: 0, asks: true })
    const [question] = await questions()
    expect(question?.message).toContain('The key of Mail belongs to another mailbox')
    expect(question?.message).toContain(theirs.email)
    expect(question?.message).toContain(ours.email)
    world.time += hour
    await sync()
    expect(await states()).toEqual({ a: 'active', b: 'active' })
    await answer(false)
    expect(await questions()).toEqual([])
    await replaceKey(ours.key)
    expect(await sync(false)).toEqual({ added: 0, changed: 0, failures: [] })
  })

  test('needs no answer when the key is replaced', async () => {
    await known('a')
    world.haltman.add('foreign@one.example', { owner: theirs.email })
    await replaceKey(theirs.key)
    await sync()
    expect(await questions()).toHaveLength(1)
    await replaceKey(ours.key)
    expect(await questions()).toEqual([])
  })

  test('that arrived during a change of the key is not trusted, and the next list is read', async () => {
    await known('a')
    world.haltman.add('foreign@one.example', { owner: theirs.email })
    world.haltman.misbehave({ when: listPath, how: { slow: 300 } })
    const before = lists()
    const outdated = sync()
    await expect.poll(lists).toBe(before + 1)
    await replaceKey(theirs.key)
    await outdated
    expect(await sync(false)).toMatchObject({ added: 0, asks: true })
  })

  test('is merged after a yes, and the earlier addresses stay', async () => {
    await known('a', 'b')
    world.haltman.add('foreign@one.example', { owner: theirs.email })
    await replaceKey(theirs.key)
    await sync()
    await answer(true)
    await expect.poll(states).toEqual({ a: 'active', b: 'active', foreign: 'active' })
    await compareTwice()
    expect(await questions()).toEqual([])
    expect(await states()).toEqual({ a: 'active', b: 'active', foreign: 'active' })
  })

  test('marks nothing even if an address was created with its key before', async () => {
    await known('a')
    await replaceKey(theirs.key)
    await make('made')
    await compareTwice()
    expect(await states()).toEqual({ a: 'active', made: 'active' })
    expect(await questions()).toHaveLength(1)
  })

  test('leads to a question if it is empty or of another server, however few addresses are missing', async () => {
    await known('a')
    await replaceKey(theirs.key)
    await compareTwice()
    expect(await states()).toEqual({ a: 'active' })
    expect(await questions()).toHaveLength(1)
    await answer(false)

    const other = await startOther(ours)
    other.add('elsewhere@one.example')
    await world.started.get('saveAccount', { ...form(), id: world.mail.id, server: other.url })
    await compareTwice()
    expect(await states()).toEqual({ a: 'active', elsewhere: 'active' })
  })

  test('is not suspected if the key was renewed', async () => {
    await known('a', 'b', 'c')
    await replaceKey(ours.key)
    world.haltman.remove('c@one.example')
    await compareTwice()
    expect(await states()).toEqual({ a: 'active', b: 'active', c: 'deleted' })
  })
})
