import { describe, expect, test } from 'vitest'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { createPath, useAddresses } from './address-fixtures.ts'

const { world, draft, creations, holdAnswers, book } = useAddresses()

describe('creating an address', () => {
  test('reads the key of its account once', async () => {
    const { get } = world.started.keychain
    const reads: string[] = []
    world.started.keychain.get = (name) => {
      reads.push(name)
      return get(name)
    }
    await world.started.get('createAddress', draft('shop'))
    expect(reads).toHaveLength(1)
  })

  test('creates it at the service, stores it before it is copied, and notifies the windows', async () => {
    let inBookWhenCopied: readonly string[] = []
    world.started.shell.onClipboard(() => {
      void book().then((addresses) => {
        inBookWhenCopied = addresses
      })
    })
    const made = await world.started.get('createAddress', draft('Coffee.Shop', ' the corner café '))
    expect(made).toMatchObject({
      copied: true,
      entry: {
        address: 'coffee.shop@one.example',
        label: 'the corner café',
        can: ['copy', 'label', 'pin', 'delete-forever'],
        accountName: 'Mail',
      },
    })
    expect(made.entry.destination).toBe('me@inbox.example')
    expect(inBookWhenCopied).toEqual(['coffee.shop@one.example'])
    expect(world.started.shell.clipboard()).toBe('coffee.shop@one.example')
    expect(world.server.addresses()).toEqual(['coffee.shop@one.example'])
    expect(world.started.shell.events).toContainEqual({
      window: 'popover',
      name: 'addressChanged',
      payload: made.entry,
    })
  })

  test('keeps addresses over a restart, and finds them by label and account', async () => {
    await world.started.get('createAddress', draft('first', 'groceries'))
    await world.started.get('createAddress', draft('second'))
    world.started = await world.started.restart()
    expect(await book()).toEqual(['second@one.example', 'first@one.example'])
    expect(await book('GROC')).toEqual(['first@one.example'])
    expect(await book('mail sec')).toEqual(['second@one.example'])
    expect((await world.started.get('getSnapshot')).accounts).toMatchObject([
      { nickname: 'Mail', state: 'working' },
    ])
    await world.started.get('createAddress', draft('third'))
  })

  test.each([
    ['', 'name-empty'],
    ['x'.repeat(65), 'name-too-long'],
    ['two words', 'name-bad-character'],
    ['a..b', 'name-bad-dots'],
    ['.a', 'name-bad-dots'],
    ['größe', 'name-bad-character'],
    ['me@one.example', 'name-is-address'],
  ])('refuses the name “%s” before anything is sent', async (name, reason) => {
    expect(await world.started.refusal('createAddress', draft(name))).toMatchObject({ reason, field: 'name' })
    expect(creations()).toBe(0)
  })

  test.each([
    ['name', { localPart: 'x'.repeat(900) }, 'name-too-long'],
    ['label', { label: 'x'.repeat(501) }, 'label-too-long'],
    ['domain', { domain: `${'x'.repeat(400)}.example` }, 'domain-malformed'],
  ])('refuses a pasted %s of hundreds of characters with a message', async (field, change, reason) => {
    const pasted = { ...draft('name'), ...change }
    expect(await world.started.refusal('createAddress', pasted)).toMatchObject({ reason, field })
    expect(creations()).toBe(0)
  })

  test('accepts a domain in Unicode, stores it in punycode, and shows both', async () => {
    const made = await world.started.get('createAddress', { ...draft('first'), domain: 'Bücher.example' })
    expect(made.entry).toMatchObject({
      address: 'first@xn--bcher-kva.example',
      domainInLetters: 'bücher.example',
    })
    expect(await book('bucher')).toEqual(['first@xn--bcher-kva.example'])
    expect(world.server.addresses()).toContain('first@xn--bcher-kva.example')
  })

  test.each(['Bücher.example', 'xn--bcher-kva.example'])('quotes %s as it was typed', async (domain) => {
    const shown = domain.toLowerCase()
    const refused = () => world.started.refusal('createAddress', { ...draft('first'), domain })
    world.server.add('first@xn--bcher-kva.example', { owner: 'other@inbox.example' })
    expect((await refused()).message).toBe(`first@${shown} is taken.`)
    world.server.ban({ type: 'domain', value: 'xn--bcher-kva.example' })
    const banned = await refused()
    expect(banned).toMatchObject({ reason: 'banned-domain', field: 'domain' })
    expect(banned.message).toBe(`Haltman has blocked ${shown}.`)
    world.server.liftBans()
    world.server.misbehave({ when: createPath, how: 'reset', times: 2 })
    world.server.misbehave({ when: '/api/alias/list', how: 'reset', times: 2 })
    const lost = await world.started.refusal('createAddress', { ...draft('second'), domain })
    expect(lost.message).toContain(`whether second@${shown} was made.`)
    expect(lost.attemptId).toBeDefined()
  })

  test('refuses a domain with an ending that the service does not accept, before anything is sent', async () => {
    const refused = await world.started.refusal('createAddress', { ...draft('first'), domain: 'пример.рф' })
    expect(refused).toMatchObject({ reason: 'domain-ending-refused', field: 'domain' })
    expect(refused.message).toContain('Haltman accepts no domain that ends in letters of another alphabet.')
    expect(creations()).toBe(0)
  })

  test('finds nothing for a pasted text of any length', async () => {
    expect(await book('one '.repeat(2_000))).toEqual([])
  })

  test('reports whether a name is taken or belongs to the account', async () => {
    world.server.add('taken@one.example', { owner: 'other@inbox.example' })
    expect(await world.started.refusal('createAddress', draft('taken'))).toMatchObject({
      code: 'conflict',
      reason: 'name-taken',
      field: 'name',
      message: 'taken@one.example is taken.',
    })
    await world.started.get('createAddress', draft('mine'))
    expect(await world.started.refusal('createAddress', draft('mine'))).toMatchObject({
      reason: 'already-yours',
    })
  })

  test('reports a name that belongs to the account, and lists it with the data of its service', async () => {
    const likedo = await startLikedoServer()
    const createdAt = Date.now() - 30 * 24 * 3_600_000
    likedo.add('before@ig.do', { createdAt, tag: 'its own' })
    const { id } = await world.started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Other',
      key: likedo.key,
      server: likedo.url,
    })
    const again = { accountId: id, localPart: 'before', domain: 'ig.do', label: 'typed' }
    const refusal = await world.started.refusal('createAddress', again)
    await likedo.stop()
    expect(refusal).toMatchObject({ reason: 'already-yours', address: 'before@ig.do' })
    const { entries } = await world.started.get('listAddresses', { query: 'before', limit: 5 })
    expect(entries).toMatchObject([{ address: 'before@ig.do', label: 'its own', createdAt }])
  })

  test('marks the account when its key no longer works', async () => {
    world.server.expire(world.server.key)
    expect(await world.started.refusal('createAddress', draft('name'))).toMatchObject({
      code: 'unauthorized',
    })
    expect((await world.started.get('getSnapshot')).accounts[0]?.state).toBe('key-rejected')
  })

  test('runs one at a time per account', async () => {
    world.server.misbehave({ when: createPath, how: { slow: 30 }, times: 3 })
    const made = await Promise.all(
      ['a1', 'a2', 'a3'].map((name) => world.started.get('createAddress', draft(name))),
    )
    expect(made.map(({ entry }) => entry.address)).toEqual([
      'a1@one.example',
      'a2@one.example',
      'a3@one.example',
    ])
    expect(world.server.addresses()).toHaveLength(3)
  })

  test('whose account is removed meanwhile keeps the address, without an Undo that could not work', async () => {
    const letGo = await holdAnswers(createPath)
    const creating = world.started.get('createAddress', draft('name'))
    await expect.poll(creations).toBe(1)
    await world.started.get('removeAccount', { id: world.account.id })
    letGo()
    expect((await creating).entry).toMatchObject({
      address: 'name@one.example',
      can: ['copy', 'label', 'pin'],
    })
    expect(await book()).toEqual(['name@one.example'])
  })

  test('keeps the popover open while it runs, and releases it afterwards', async () => {
    const creating = world.started.get('createAddress', draft('name'))
    expect(world.started.shell.held()).toBe(true)
    await creating
    expect(world.started.shell.held()).toBe(false)
  })

  test('that ends while the popover is hidden shows a notification, and only then', async () => {
    await world.started.get('changePreferences', { hideAfterCopying: false })
    world.started.shell.showPopover()
    await world.started.get('createAddress', draft('seen'))
    expect(world.started.shell.notifications).toEqual([])
    world.started.shell.hidePopover()
    await world.started.get('createAddress', draft('unseen'))
    await world.started.refusal('createAddress', draft('a..b'))
    expect(world.started.shell.notifications.map(({ title }) => title)).toEqual([
      'New address · Mail',
      'No address was made · Mail',
    ])
  })

  test('hides the popover once the address is on the clipboard, and shows a notification', async () => {
    world.started.shell.showPopover()
    await world.started.get('createAddress', draft('seen'))
    expect(world.started.shell.isPopoverVisible()).toBe(false)
    expect(world.started.shell.notifications.map(({ title }) => title)).toEqual(['New address · Mail'])
  })

  test('leaves the popover open if the address could not be copied', async () => {
    world.started.shell.showPopover()
    world.started.shell.breakClipboard('clipboard-failed')
    await world.started.get('createAddress', draft('seen'))
    expect(world.started.shell.isPopoverVisible()).toBe(true)
    expect(world.started.shell.notifications).toEqual([])
  })

  test('that cannot be copied says so and keeps the address', async () => {
    world.started.shell.breakClipboard('clipboard-failed')
    expect(await world.started.get('createAddress', draft('name'))).toMatchObject({ copied: false })
    expect(await book()).toEqual(['name@one.example'])
  })
})
