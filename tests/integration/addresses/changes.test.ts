import { describe, expect, test, vi } from 'vitest'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import type { CallAccount } from '../../../src/main/accounts/call-account.ts'
import { patienceOf } from '../../../src/main/accounts/patience.ts'
import { createAddressViews } from '../../../src/main/addresses/address-entry.ts'
import { createChangeMemory } from '../../../src/main/addresses/change-memory.ts'
import { createAddressChanges } from '../../../src/main/addresses/change-state.ts'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import type { ExistingState, OperationName } from '../../../src/main/providers/provider.ts'
import { providers as real } from '../../../src/main/providers/registry.ts'
import type { Refusal } from '../../../src/shared/failure.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'

const { openFresh } = useBooks()
const minute = 60_000
const address = newRow().address

/** How the next calls end: as they should, or with this refusal, after the service acted or before. */
type Mishap = {
  readonly on: OperationName
  readonly lost: boolean
  readonly acts?: true
  readonly refusal: Refusal
}
const reset: Refusal = { reason: 'connection-lost' }

/** A service over a network that can switch, trash and restore, and an app with one of its addresses. */
async function start() {
  const { practice, haltman } = real
  const { setActive, trash, restore } = practice.operations
  if (setActive === undefined || trash === undefined || restore === undefined)
    throw new Error('No operations')
  const service = { ...haltman, operations: { ...haltman.operations, setActive, trash, restore } }
  const providers = { ...real, haltman: service }
  let held: ExistingState | undefined = 'active'
  const mishaps: Mishap[] = []
  const sent: OperationName[] = []

  function act(operation: OperationName, input: unknown): unknown {
    if (operation === 'locate') return held ? { found: { address, state: held } } : { absent: true }
    if (operation === 'setActive') held = JSON.stringify(input).includes('true') ? 'active' : 'off'
    else held = { trash: 'trashed' as const, restore: 'active' as const }[operation as 'trash']
    return held ?? null
  }

  const call = vi.fn(async (_account: AccountRecord, operation: OperationName, input: unknown) => {
    sent.push(operation)
    const at = mishaps.findIndex(({ on }) => on === operation)
    const [mishap] = at < 0 ? [] : mishaps.splice(at, 1)
    if (mishap === undefined) return { ok: true, value: act(operation, input) }
    if (mishap.acts) act(operation, input)
    return { ok: false, failure: mishap.refusal, lost: mishap.lost }
  })
  const book = await openFresh()
  const { id } = unwrap(book.add(newRow({ remoteId: 'r7' })))
  const account = { id: work.id, provider: 'haltman', nickname: 'Work' } as AccountRecord
  const accounts = { find: (wanted: string) => (wanted === account.id ? account : undefined) }
  const told: AddressEntry[] = []
  const forgotten: string[] = []
  let time = Date.UTC(2026, 10, 29, 12)

  /** The changes of an app that was just started on the book. */
  function run(on: AddressBook = book) {
    const memory = createChangeMemory()
    const viewAddress = createAddressViews(accounts, providers, on, memory)
    const changes = createAddressChanges({
      ...{ accounts, providers, viewAddress, memory, book: on },
      call: call as unknown as CallAccount,
      onAddress: (entry) => told.push(entry),
      forgetCopy: async (copied) => void forgotten.push(copied),
      ...{ now: () => time, steady: () => time, patience: patienceOf() },
    })
    const entry = () => viewAddress(unwrap(book.find(id)) ?? ({} as never))
    return { ...changes, entry }
  }

  return {
    ...{ book, id, call, sent, told, forgotten, run },
    app: run(),
    fail: (...next: readonly Mishap[]) => mishaps.push(...next),
    holds: () => held,
    put: (state: ExistingState | undefined) => {
      held = state
    },
    pass: (ms: number) => {
      time += ms
    },
  }
}

describe('an address', () => {
  test('is switched off, which takes it off the clipboard, and on again', async () => {
    const { app, id, call, forgotten, told } = await start()
    expect(await app.change(id, 'turn-off')).toMatchObject({
      ok: true,
      value: { state: 'off', can: ['copy', 'label', 'turn-on', 'pin', 'trash', 'delete-forever'] },
    })
    expect(call.mock.calls[0]?.[2]).toEqual({ address, remoteId: 'r7', active: false })
    expect(forgotten).toEqual([address])
    expect(told.at(-1)).toMatchObject({ state: 'off' })
    expect(await app.change(id, 'turn-on')).toMatchObject({ ok: true, value: { state: 'active' } })
    expect(forgotten).toHaveLength(1)
  })

  test('has the state that the service reports, even if another one was wanted', async () => {
    const { app, id, call } = await start()
    call.mockImplementationOnce(async () => ({ ok: true, value: 'off' }))
    await app.change(id, 'trash')
    expect(app.entry().state).toBe('off')
  })

  test('is asked for nothing if it is as wanted, and nothing that its entry does not offer', async () => {
    const { app, id, sent } = await start()
    expect(await app.change(id, 'turn-on')).toMatchObject({ ok: true, value: { state: 'active' } })
    await app.change(id, 'trash')
    expect(await app.change(id, 'turn-off')).toMatchObject({
      ok: false,
      failure: { reason: 'cannot-change' },
    })
    expect(sent).toEqual(['trash'])
  })

  test('is taken back by moving it to the trash, and a second time does not delete it', async () => {
    const { app, id, sent } = await start()
    expect(await app.undo(id)).toMatchObject({ ok: true, value: { state: 'trashed' } })
    expect(await app.undo(id)).toMatchObject({ ok: true, value: { state: 'trashed' } })
    expect(sent).toEqual(['trash'])
  })

  test('is changed by one request at a time', async () => {
    const { app, id, sent } = await start()
    const all = await Promise.all([
      app.change(id, 'turn-off'),
      app.change(id, 'turn-off'),
      app.change(id, 'turn-on'),
    ])
    expect(all.map((each) => each.ok && each.value.state)).toEqual(['off', 'off', 'active'])
    expect(sent).toEqual(['setActive', 'setActive'])
  })

  test('stays as it is where the service refuses', async () => {
    const { app, id, fail, book } = await start()
    fail({ on: 'setActive', lost: false, refusal: { reason: 'name-refused', status: 422 } })
    const refused = await app.change(id, 'turn-off')
    expect(refused).toMatchObject({
      ok: false,
      failure: { reason: 'change-refused', code: 'provider-failed' },
    })
    expect(app.entry()).toMatchObject({ state: 'active' })
    expect(unwrap(book.openChanges())).toEqual([])
  })
})

describe('a change whose answer is lost', () => {
  test('counts if a lookup shows it', async () => {
    const { app, id, fail, sent } = await start()
    fail({ on: 'setActive', lost: true, acts: true, refusal: reset })
    expect(await app.change(id, 'turn-off')).toMatchObject({ ok: true, value: { state: 'off' } })
    expect(sent).toEqual(['setActive', 'locate'])
  })

  test('is sent once more if a lookup shows that the service did not act', async () => {
    const { app, id, fail, sent } = await start()
    fail({ on: 'setActive', lost: true, refusal: reset })
    expect(await app.change(id, 'turn-off')).toMatchObject({ ok: true, value: { state: 'off' } })
    expect(sent).toEqual(['setActive', 'locate', 'setActive'])
  })

  test('does not make an address deleted that a lookup does not find', async () => {
    const { app, id, fail, put, book } = await start()
    put(undefined)
    fail({ on: 'setActive', lost: true, refusal: reset })
    expect(await app.change(id, 'turn-off')).toMatchObject({ ok: false, failure: { reason: 'address-gone' } })
    expect(app.entry().state).toBe('active')
    expect(unwrap(book.openChanges())).toEqual([])
  })

  /** Switches the address off so that the app learns nothing. */
  async function unheard(acts: boolean) {
    const world = await start()
    const { app, id, fail } = world
    fail({ on: 'setActive', lost: true, ...(acts && { acts }), refusal: reset })
    fail({ on: 'locate', lost: true, refusal: reset })
    expect(await app.change(id, 'turn-off')).toMatchObject({
      ok: false,
      failure: { reason: 'change-unknown', code: 'unknown-outcome', address },
    })
    return world
  }

  test('is told as unknown if the service cannot be asked, and its address is not to be pasted', async () => {
    const { app, forgotten, told } = await unheard(true)
    expect(app.entry()).toMatchObject({ state: 'active', wanted: 'off' })
    expect(told.at(-1)).toMatchObject({ wanted: 'off' })
    expect(forgotten).toEqual([address])
  })

  test('is known at the next start', async () => {
    const { run, sent } = await unheard(true)
    const next = run()
    await next.settleOpen()
    expect(next.entry()).toMatchObject({ state: 'off' })
    expect(next.entry()).not.toHaveProperty('wanted')
    expect(sent).toEqual(['setActive', 'locate', 'locate'])
  })

  test('is given up after ten minutes if the service did not act, and is never sent again by itself', async () => {
    const { run, sent, pass } = await unheard(false)
    const next = run()
    await next.settleOpen()
    expect(next.entry()).toMatchObject({ state: 'active', wanted: 'off' })
    pass(11 * minute)
    await next.settleOpen()
    expect(next.entry()).toMatchObject({ state: 'active' })
    expect(next.entry()).not.toHaveProperty('wanted')
    expect(sent.filter((operation) => operation === 'setActive')).toHaveLength(1)
  })

  test('can be repeated, and stays open if the repetition is not sent', async () => {
    const { app, id, fail } = await unheard(true)
    fail({ on: 'trash', lost: false, refusal: { reason: 'rate-limited', status: 429 } })
    expect(await app.change(id, 'trash')).toMatchObject({ ok: false, failure: { reason: 'rate-limited' } })
    expect(app.entry()).toMatchObject({ state: 'active', wanted: 'off' })
    expect(await app.change(id, 'turn-off')).toMatchObject({ ok: true, value: { state: 'off' } })
    expect(app.entry()).not.toHaveProperty('wanted')
  })
})

describe('if the book cannot be written', () => {
  const full = { ok: false, failure: { reason: 'storage-full' } } as const

  test('nothing is sent', async () => {
    const { book, id, run, sent } = await start()
    const app = run({ ...book, beginChange: () => full })
    expect(await app.change(id, 'turn-off')).toMatchObject({ ok: false, failure: { reason: 'storage-full' } })
    expect(sent).toEqual([])
  })

  test('after the answer, the change is told as made but not saved, shown, and written down later', async () => {
    const { book, id, run, holds } = await start()
    let isFull = true
    const end: AddressBook['endChange'] = (...change) => (isFull ? full : book.endChange(...change))
    const app = run({ ...book, endChange: end })
    expect(await app.change(id, 'turn-off')).toMatchObject({
      ok: false,
      failure: { reason: 'changed-but-not-saved', code: 'storage-failed' },
    })
    expect(holds()).toBe('off')
    expect(app.entry()).toMatchObject({ state: 'off' })
    expect(app.entry()).not.toHaveProperty('wanted')
    expect(unwrap(book.find(id))).toMatchObject({ state: 'active', wanted: 'off' })
    isFull = false
    await app.settleOpen()
    expect(unwrap(book.find(id))).toMatchObject({ state: 'off' })
  })
})
