// @vitest-environment jsdom
import { createRoot } from 'solid-js'
import { describe, expect, it, vi } from 'vitest'
import { deleteAll } from '../../../src/renderer/address/delete-all.ts'
import { type BulkAnswer, runBulk } from '../../../src/renderer/address/run-bulk.ts'
import { createSelection } from '../../../src/renderer/settings/addresses/create-selection.ts'
import { failed, success } from '../../../src/shared/result.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import type { DeleteReport } from '../../../src/shared/views/address-list.ts'
import { failure, shopping, work } from './settings-api.ts'

const entry = (id: number, given: Partial<AddressEntry> = {}): AddressEntry => ({
  id,
  accountId: work.id,
  accountName: work.nickname,
  provider: 'haltman',
  address: `name${id}@one.example`,
  label: '',
  createdAt: id,
  state: 'active',
  says: given.state ?? 'active',
  can: ['delete-forever'],
  ...given,
})
const entries = (count: number) => Array.from({ length: count }, (_, at) => entry(at + 1))
const ids = (found: readonly (AddressEntry | { entry: AddressEntry })[]) =>
  found.map((each) => ('entry' in each ? each.entry.id : each.id))

const limit = failure({ reason: 'rate-limited', code: 'rate-limited' })
const noAnswer = failure({ reason: 'cancelled', code: 'cancelled' })
const lost = failure({ reason: 'change-unknown', code: 'unknown-outcome' })
const longLabel = failure({ reason: 'label-too-long', code: 'invalid-input' })

describe('several changes', () => {
  const run = (
    all: readonly AddressEntry[],
    answers: Readonly<Record<number, BulkAnswer>>,
    isStopped = () => false,
  ) => {
    const change = vi.fn(async ({ id }: AddressEntry) => answers[id] ?? ({ ok: true, value: {} } as const))
    const onProgress = vi.fn()
    const notAsked = () => failure({ reason: 'not-deleted-yet', code: 'rate-limited' })
    const report = runBulk({ entries: all, change, notAsked, isStopped, onProgress })
    return { report, change, onProgress }
  }

  it('are made one after the other, each with its own outcome', async () => {
    const { report, onProgress } = run(entries(4), {
      2: { ok: false, failure: longLabel },
      3: { ok: true, value: { untold: limit } },
    })
    const { done, kept, untold, unknown, left } = await report
    expect([done, kept, untold, unknown, left].map(ids)).toEqual([[1, 4], [2], [3], [], []])
    expect(onProgress.mock.calls).toEqual([[0], [1], [2], [3], [4]])
  })

  it('end for an account that cannot be asked any more, and continue for the others', async () => {
    const all = [...entries(3), entry(4, { accountId: shopping.id })]
    const { report, change } = run(all, { 2: { ok: false, failure: limit } })
    const { done, kept } = await report
    expect(ids(done)).toEqual([1, 4])
    expect(ids(kept)).toEqual([2, 3])
    expect(kept[1]?.failure.reason).toBe('not-deleted-yet')
    expect(change.mock.calls.map(([{ id }]) => id)).toEqual([1, 2, 4])
  })

  it('with a lost answer are told apart from those that were not made', async () => {
    const { unknown, kept } = await run(entries(2), { 1: { ok: false, failure: lost } }).report
    expect(ids(unknown)).toEqual([1])
    expect(ids(kept)).toEqual([2])
  })

  it('end at the user’s wish, and say which were not begun', async () => {
    let asked = 0
    const isStopped = () => {
      asked += 1
      return asked > 2
    }
    const { done, left } = await run(entries(4), {}, isStopped).report
    expect(ids(done)).toEqual([1, 2])
    expect(ids(left)).toEqual([3, 4])
  })
})

describe('a deletion of more addresses than one request takes', () => {
  const empty: DeleteReport = { deleted: [], unsaved: [], kept: [], unknown: [] }
  const all = entries(450)
  const allOf = (wanted: readonly number[]) => all.filter(({ id }) => wanted.includes(id))

  it('is made in several requests with one report', async () => {
    const deleteAddresses = vi.fn(async (asked: { ids: number[] }) =>
      success({ ...empty, deleted: allOf(asked.ids) }),
    )
    const onRequest = vi.fn()
    const report = await deleteAll({ deleteAddresses }, all, onRequest)
    expect(report.ok && ids(report.value.deleted)).toEqual(ids(all))
    expect(deleteAddresses.mock.calls.map(([asked]) => asked.ids.length)).toEqual([200, 200, 50])
    expect(onRequest.mock.calls).toEqual([[0], [200], [400]])
  })

  it('does not ask again for an account whose deletion has ended', async () => {
    const ended = failure({ reason: 'not-deleted-yet', code: 'rate-limited' })
    const deleteAddresses = vi.fn(async (asked: { ids: number[] }) =>
      success({ ...empty, kept: allOf(asked.ids).map((each) => ({ entry: each, failure: ended })) }),
    )
    const report = await deleteAll({ deleteAddresses }, all, () => undefined)
    expect(deleteAddresses).toHaveBeenCalledTimes(1)
    expect(report.ok && ids(report.value.kept)).toEqual(ids(all))
  })

  it.each([
    ['is lost', noAnswer, [200, 200, 50]],
    ['fails', limit, [200, 0, 250]],
  ])('whose second request %s reports what is known', async (_, second, [deleted, unknown, kept]) => {
    let requests = 0
    const deleteAddresses = async (asked: { ids: number[] }) => {
      requests += 1
      return requests === 1 ? success({ ...empty, deleted: allOf(asked.ids) }) : failed(second)
    }
    const report = await deleteAll({ deleteAddresses }, all, () => undefined)
    expect(requests).toBe(2)
    expect(report.ok && Object.values(report.value).map((list) => list.length)).toEqual([
      deleted,
      0,
      kept,
      unknown,
    ])
  })

  it('whose first request fails is that failure', async () => {
    expect(await deleteAll({ deleteAddresses: async () => failed(limit) }, all, () => undefined)).toEqual(
      failed(limit),
    )
  })
})

describe('the selection', () => {
  const all = [...entries(6), entry(7, { state: 'deleted', can: [] })]
  const open = () => createRoot(() => createSelection(async (from, to) => all.slice(from, to)))

  it('follows a range that grows and shrinks, and keeps what was selected before', async () => {
    const { selection, select, selectRange } = open()
    select(entry(6), true)
    await selectRange(1, 3)
    expect([...selection().keys()]).toEqual([6, 2, 3, 4])
    await selectRange(1, 0)
    expect([...selection().keys()]).toEqual([6, 1, 2])
    select(entry(6), false)
    await selectRange(1, 2)
    expect([...selection().keys()]).toEqual([1, 2, 3])
  })

  it('leaves out deleted addresses, and those that are deleted meanwhile', async () => {
    const { selection, selectRange, renew, select } = open()
    await selectRange(5, 6)
    expect([...selection().keys()]).toEqual([6])
    select(entry(7, { state: 'deleted' }), true)
    renew(entry(6, { state: 'off' }))
    expect(selection().get(6)?.state).toBe('off')
    renew(entry(6, { state: 'deleted' }))
    expect(selection().size).toBe(0)
  })
})
