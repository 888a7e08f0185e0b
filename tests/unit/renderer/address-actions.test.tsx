// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { AddressDialogs } from '../../../src/renderer/address/address-dialogs.tsx'
import { createAddressActions } from '../../../src/renderer/address/create-address-actions.ts'
import type { RequestName } from '../../../src/shared/contract.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { type AddressEntry, saidState } from '../../../src/shared/views/address.ts'
import type { ProviderView } from '../../../src/shared/views/provider.ts'
import { createFakeBridge, providers } from './fake-bridge.ts'
import { failure, teachDialogs, work } from './settings-api.ts'

const entry: AddressEntry = {
  id: 7,
  accountId: work.id,
  accountName: work.nickname,
  provider: 'haltman',
  address: 'amber@one.example',
  label: 'shop',
  createdAt: 1,
  state: 'active',
  says: 'active',
  can: ['copy', 'label', 'turn-off', 'pin', 'delete-forever'],
}

const mailWhen = { off: 'to-trash', trashed: 'bounces' } as const

const refused = failure({ reason: 'label-too-long', code: 'invalid-input', field: 'label' })

/** Shows the dialogs of a window that has the actions of addresses. */
function open(
  answers: Readonly<Partial<Record<RequestName, (input: never) => unknown>>>,
  other?: ProviderView,
) {
  const bridge = createFakeBridge('popover', answers)
  const told = { say: vi.fn(), fail: vi.fn(), changed: vi.fn(), closed: vi.fn() }
  const actions = createAddressActions({
    api: bridge.api,
    accounts: () => [work],
    provider: (id) => other ?? providers.find((provider) => provider.id === id),
    ...told,
  })
  render(() => <AddressDialogs actions={actions} />)
  return { ...bridge, ...told, actions }
}

const field = () => screen.getByLabelText<HTMLInputElement>('Label')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeAll(teachDialogs)
afterEach(cleanup)

describe('an action of an address', () => {
  it('says which address is on the clipboard', async () => {
    const { actions, say, fail } = open({
      copyAddress: () => success({ ...entry, state: 'off', says: 'off' }),
    })
    await actions.run('copy', entry)
    expect(say).toHaveBeenCalledExactlyOnceWith('amber@one.example copied. It is switched off.', 7)
    expect(fail).toHaveBeenCalledExactlyOnceWith(undefined)
  })

  it.each([
    ['off', 'It is switched off: its mail goes to the trash of your mailbox.'],
    ['trashed', 'It is deleted: its mail goes back to the senders.'],
  ] as const)('says of an address that is %s what happens to its mail', async (state, what) => {
    const { actions, say } = open({
      copyAddress: () => success({ ...entry, state, says: saidState(mailWhen, state) }),
    })
    await actions.run('copy', entry)
    expect(say).toHaveBeenCalledExactlyOnceWith(`amber@one.example copied. ${what}`, 7)
  })

  it.each([
    ['off', 'amber@one.example is switched off. If its domain has a catch-all, mail to it may still arrive.'],
    ['active', 'amber@one.example is switched on'],
  ] as const)('says that a catch-all may take the mail of an address that is %s', async (state, sentence) => {
    const changed = { ...entry, state, says: saidState({ off: 'caught' }, state) }
    const { actions, say } = open({ changeAddress: () => success(changed) })
    await actions.run(state === 'off' ? 'turn-off' : 'turn-on', entry)
    expect(say).toHaveBeenCalledExactlyOnceWith(sentence)
  })

  it.each([
    ['turn-off', 'off', 'amber@one.example is switched off. Its mail goes to the trash of your mailbox.'],
    [
      'trash',
      'trashed',
      'amber@one.example is deleted, and its mail goes back to the senders. It can be restored.',
    ],
  ] as const)('%s says what happens to the mail from now on', async (action, state, sentence) => {
    const changed = { ...entry, state, says: saidState(mailWhen, state), can: ['restore' as const] }
    const { actions, say } = open({ changeAddress: () => success(changed) })
    await actions.run(action, entry)
    expect(say).toHaveBeenCalledExactlyOnceWith(sentence)
  })

  it('is made once while its service answers, and its failure is shown', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    const { actions, asked, say, fail } = open({ changeAddress: () => promise })
    const first = actions.run('turn-off', entry)
    expect(actions.changing().has(7)).toBe(true)
    await actions.run('turn-off', entry)
    expect(asked('changeAddress')).toEqual([{ id: 7, action: 'turn-off' }])
    resolve(failed(refused))
    await first
    expect(actions.changing().size).toBe(0)
    expect(fail).toHaveBeenLastCalledWith(refused)
    expect(say).not.toHaveBeenCalled()
  })

  it('that was kept here but not told to the service shows both', async () => {
    const pinned = { ...entry, pinned: true } as const
    const { actions, changed, fail, say } = open({
      pinAddress: () => success({ entry: pinned, untold: refused }),
    })
    await actions.run('pin', entry)
    expect(changed).toHaveBeenCalledExactlyOnceWith(pinned)
    expect(say).toHaveBeenCalledExactlyOnceWith('amber@one.example is pinned')
    expect(fail).toHaveBeenLastCalledWith(refused)
  })
})

describe('the dialog for a label', () => {
  it('closes as soon as the book has the label, before its service has answered', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    const { actions, closed, fail, send } = open({ saveLabel: () => promise })
    void actions.run('label', entry)
    expect(field().value).toBe('shop')
    fireEvent.input(field(), { target: { value: 'bank' } })
    press('Save')
    // Any other change of the address says nothing about its label.
    send('addressChanged', { ...entry, pinned: true })
    await Promise.resolve()
    expect(screen.queryByRole('dialog')).not.toBeNull()
    send('addressChanged', { ...entry, label: 'bank' })
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(closed).toHaveBeenCalledExactlyOnceWith({ kind: 'label', entry }, true)
    resolve(success({ entry: { ...entry, label: 'bank' }, untold: refused }))
    await vi.waitFor(() => expect(fail).toHaveBeenLastCalledWith(refused))
  })

  it('keeps a refused label in its field, with the reason', async () => {
    const { actions, fail } = open({ saveLabel: () => failed(refused) })
    void actions.run('label', entry)
    fireEvent.input(field(), { target: { value: 'too long' } })
    press('Save')
    await vi.waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'))
    expect(field().value).toBe('too long')
    expect(fail).not.toHaveBeenCalledWith(refused)
    press('Cancel')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('makes no request for an unchanged label', async () => {
    const { actions, asked } = open({ saveLabel: () => failed(refused) })
    void actions.run('label', entry)
    press('Save')
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(asked('saveLabel')).toEqual([])
  })
})

it('a deletion asks first, and closes with whether something was done', async () => {
  const { actions, asked, closed, say } = open({
    deleteAddresses: () => success({ deleted: [entry], kept: [], unknown: [], unsaved: [] }),
  })
  void actions.run('delete-forever', entry)
  press('Cancel')
  expect(closed).toHaveBeenLastCalledWith({ kind: 'delete', entries: [entry] }, false)
  expect(asked('deleteAddresses')).toEqual([])
  void actions.run('delete-forever', entry)
  press('Delete for good')
  await vi.waitFor(() => expect(say).toHaveBeenCalledExactlyOnceWith('1 address deleted'))
  expect(closed).toHaveBeenLastCalledWith({ kind: 'delete', entries: [entry] }, true)
})

it('a deletion where a domain can have a catch-all says that mail may still arrive', () => {
  const provider = providers.find(({ id }) => id === entry.provider)
  if (provider === undefined) throw new Error('no such provider')
  const caught = { ...provider, remakes: true, catchesAll: true } as const
  const { actions } = open({}, caught)
  void actions.run('delete', { ...entry, can: ['delete'] })
  expect(screen.getByRole('dialog').textContent).toContain('unless the domain has a catch-all')
  expect(screen.getByRole('button', { name: 'Delete' })).toBeTruthy()
})

it.each([
  ['off', 'off', false],
  ['trashed', 'trashed.bounces', false],
  ['off', 'off.to-trash', true],
  ['active', 'active', true],
] as const)(
  'a deletion of an address that is %s (%s) says what becomes of its mail',
  (state, says, stops) => {
    const { actions } = open({})
    void actions.run('delete-forever', { ...entry, state, says })
    const text = screen.getByRole('dialog').textContent ?? ''
    expect([text.includes('stops receiving mail'), text.includes('now stay that way')]).toEqual([
      stops,
      !stops,
    ])
    expect(text).toContain('can never be made again')
  },
)

it('a deletion of an address that is off, where a domain can have a catch-all, promises nothing of its mail', () => {
  const provider = providers.find(({ id }) => id === entry.provider)
  if (provider === undefined) throw new Error('no such provider')
  const { actions } = open({}, { ...provider, remakes: true, catchesAll: true })
  void actions.run('delete', { ...entry, state: 'off', says: 'off.caught', can: ['delete'] })
  expect(screen.getByRole('dialog').textContent).toContain('mail to it may still arrive')
  expect(screen.getByRole('dialog').textContent).not.toContain('stops receiving')
})
