import { describe, expect, test } from 'vitest'
import { startApp } from '../../support/start-app.ts'
import { claimPath, enablePath, inShort, losses, stranger, useHandles } from './handle-fixtures.ts'

const { world, list, sent, claim, claimed, adopt, only } = useHandles()

describe('claiming a handle', () => {
  test('stores it with its destination and every domain on, over a restart', async () => {
    expect(await claim(' Amber ')).toMatchObject({
      handle: 'amber',
      state: 'claimed',
      destination: 'me@inbox.example',
    })
    world.started = await world.started.restart()
    expect(await list()).toMatchObject([
      { handle: 'amber', state: 'claimed', destination: 'me@inbox.example' },
    ])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('includes the domains that were listed in the meantime', async () => {
    const released = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const other = await startApp({
      async fetch(input, init) {
        if (new URL(input instanceof Request ? input.url : input).pathname === claimPath) {
          asked.resolve()
          await released.promise
        }
        return fetch(input, init)
      },
    })
    const form = {
      provider: 'haltman',
      nickname: 'Other',
      key: world.server.key,
      server: world.server.url,
    } as const
    const { id: accountId } = await other.get('saveAccount', form)
    const claiming = other.get('claimHandle', { accountId, handle: 'amber' })
    await asked.promise
    await other.get('refreshDomains', { accountId })
    released.resolve()
    expect(inShort(await claiming)).toEqual(['one.example on', 'two.example on'])
    await other.stop()
  })

  test('notifies the settings window', async () => {
    const handle = await claim()
    expect(world.started.shell.events).toContainEqual({
      window: 'settings',
      name: 'handlesChanged',
      payload: { accountId: world.account.id, handles: [handle] },
    })
  })

  test.each([
    ['', 'name-empty'],
    ['a..b', 'name-bad-dots'],
    ['größe', 'name-bad-character'],
    ['me@one.example', 'name-is-address'],
  ])('refuses “%s” before anything is sent', async (handle, reason) => {
    expect(await world.started.refusal('claimHandle', claimed(handle))).toMatchObject({
      reason,
      field: 'handle',
    })
    expect(sent(claimPath)).toBe(0)
  })

  test('reports that a handle is taken and remembers nothing', async () => {
    world.server.addHandle('amber', { owner: stranger })
    expect(await world.started.refusal('claimHandle', claimed())).toMatchObject({
      reason: 'handle-taken',
      field: 'handle',
    })
    expect(await list()).toEqual([])
  })

  test('sends nothing for a handle of the account, and one request for two presses', async () => {
    world.server.misbehave({ when: claimPath, how: { slow: 30 } })
    const [first, second] = await Promise.all([claim(), claim()])
    expect(second).toEqual(first)
    expect(await world.started.refusal('claimHandle', claimed())).toMatchObject({ reason: 'already-yours' })
    expect(sent(claimPath)).toBe(1)
  })

  test('is refused for an account whose service has no handles', async () => {
    const practice = await world.started.get('addPracticeAccount')
    const failure = await world.started.refusal('claimHandle', { accountId: practice.id, handle: 'amber' })
    expect(failure.reason).toBe('forbidden')
  })
})

describe('a lost answer to a claim', () => {
  test.each(losses.map((how) => [how]))(
    '(%j) that happened is noticed, and the claim is not repeated',
    async (how) => {
      world.server.misbehave({ when: claimPath, how, commits: true })
      expect(await claim()).toMatchObject({ handle: 'amber', state: 'claimed' })
      expect(sent(claimPath)).toBe(1)
      expect(world.server.handles()).toEqual([{ handle: 'amber', active: true, off: [] }])
    },
  )

  test.each(losses.map((how) => [how]))('(%j) that did not happen reports its cause', async (how) => {
    world.server.misbehave({ when: claimPath, how })
    const failure = await world.started.refusal('claimHandle', claimed())
    expect(failure.code).toMatch(/^(unreachable|unexpected-response|provider-failed)$/)
    expect(await list()).toEqual([])
    expect(await claim()).toMatchObject({ state: 'claimed' })
    expect(world.server.handles()).toHaveLength(1)
  })

  test('to the handle of another owner reports that it is taken', async () => {
    world.server.addHandle('amber', { owner: stranger })
    world.server.misbehave({ when: claimPath, how: 'reset', commits: true })
    expect(await world.started.refusal('claimHandle', claimed())).toMatchObject({ reason: 'handle-taken' })
    expect(await list()).toEqual([])
  })

  test.each([
    ['happened', true, ['claimed', 'one.example on', 'two.example on']],
    ['did not happen', false, undefined],
  ])('that cannot be explained stays an open question until a lookup: it %s', async (_, commits, after) => {
    world.server.misbehave({ when: claimPath, how: 'reset', commits })
    world.server.misbehave({ when: enablePath, how: 'reset', times: 2 })
    expect(await world.started.refusal('claimHandle', claimed())).toMatchObject({
      reason: 'claim-unknown',
      handle: 'amber',
    })
    const [open] = await list()
    expect(open?.state).toBe('claiming')
    await world.started.ask('checkHandle', { id: open?.id ?? 0 })
    expect(await only()).toEqual(after)
    expect(sent(claimPath)).toBe(1)
  })

  test('is settled at the next start', async () => {
    world.server.misbehave({ when: claimPath, how: 'reset', commits: true })
    world.server.misbehave({ when: enablePath, how: 'reset', times: 2 })
    await world.started.refusal('claimHandle', claimed())
    world.started = await world.started.restart()
    await expect.poll(only).toEqual(['claimed', 'one.example on', 'two.example on'])
    expect(sent(claimPath)).toBe(1)
  })

  test('explains the conflict that the same claim meets afterwards', async () => {
    world.server.misbehave({ when: claimPath, how: 'reset', commits: true })
    world.server.misbehave({ when: enablePath, how: 'reset', times: 2 })
    await world.started.refusal('claimHandle', claimed())
    expect(await claim()).toMatchObject({ state: 'claimed' })
    expect(world.server.handles()).toHaveLength(1)
  })

  test('that the service carries out late is noticed at the next start', async () => {
    world.server.misbehave({ when: claimPath, how: 'reset' })
    await world.started.refusal('claimHandle', claimed())
    world.server.addHandle('amber')
    world.started = await world.started.restart()
    await expect.poll(only).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('that did not succeed is forgotten after a while', async () => {
    let ahead = 0
    const { folder, keychain } = world.started
    await world.started.app.close()
    world.started = await startApp({ folder, keychain, now: () => Date.now() + ahead })
    world.server.misbehave({ when: claimPath, how: 'reset' })
    await world.started.refusal('claimHandle', claimed())
    ahead = 11 * 60_000
    world.started = await world.started.restart()
    await expect.poll(() => sent(enablePath)).toBe(2)
    await world.started.restart().then((again) => {
      world.started = again
    })
    expect(await list()).toEqual([])
    expect(sent(enablePath)).toBe(2)
  })
})

describe('adding an existing handle', () => {
  test('enables the chosen domain, and does not change the others', async () => {
    world.server.addHandle('amber', { off: ['one.example', 'two.example'] })
    expect(inShort(await world.started.get('adoptHandle', adopt(' One.Example ', 'Amber')))).toEqual([
      'one.example on',
      'two.example off?',
    ])
    expect(world.server.handles()).toEqual([{ handle: 'amber', active: true, off: ['two.example'] }])
    await world.started.get('adoptHandle', adopt('hidden.example'))
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example off?', 'hidden.example on'])
  })

  test('quotes the domain as it was typed', async () => {
    world.server.addHandle('amber')
    const body = { ok: true, updated: true, handle: 'amber', domain: 'xn--bcher-kva.example', disabled: true }
    world.server.misbehave({ when: '/api/handle/domain/enable', how: { status: 200, body } })
    const refused = await world.started.refusal('adoptHandle', adopt('Bücher.example'))
    expect(refused).toMatchObject({ reason: 'domain-still-off' })
    expect(refused.message).toContain('bücher.example is still off')
  })

  test('shows the destination of its mail, known from the addresses of its owner', async () => {
    world.server.add('other@one.example')
    world.server.addHandle('amber')
    expect(await world.started.get('adoptHandle', adopt())).toMatchObject({ destination: 'me@inbox.example' })
  })

  test.each([
    ['claimed, then added', ['claimHandle', 'adoptHandle']],
    ['added, then claimed', ['adoptHandle', 'claimHandle']],
  ] as const)('that was released elsewhere ends with a clear refusal: %s', async (_, [first, second]) => {
    world.server.addHandle('amber')
    world.server.dropHandle('amber')
    const input = { claimHandle: claimed(), adoptHandle: adopt() }
    const reason = { claimHandle: 'handle-taken', adoptHandle: 'handle-not-found' }[first]
    expect(await world.started.refusal(first, input[first])).toMatchObject({ reason })
    expect(await world.started.refusal(second, input[second])).toMatchObject({
      reason: 'handle-unusable',
      field: 'handle',
      hint: 'It was released, or an address uses this name. Choose another one.',
    })
  })

  test.each([
    ['of another owner', { owner: stranger }, 'not-yours'],
    ['missing', undefined, 'handle-not-found'],
  ])('that is %s is refused with the reason', async (_, existing, reason) => {
    if (existing !== undefined) world.server.addHandle('amber', existing)
    expect(await world.started.refusal('adoptHandle', adopt())).toMatchObject({ reason, field: 'handle' })
    expect(await list()).toEqual([])
  })

  test.each([
    ['name', 'one.example', 'a b', 'handle'],
    ['domain', 'nowhere', 'amber', 'domain'],
  ])('with a wrong %s is refused before anything is sent', async (_, domain, handle, field) => {
    expect(await world.started.refusal('adoptHandle', adopt(domain, handle))).toMatchObject({ field })
    expect(sent(enablePath)).toBe(0)
  })
})
