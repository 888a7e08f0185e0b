// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { AddressPage } from '../../../src/shared/views/address.ts'
import { providers } from './fake-bridge.ts'
import { createPopoverApi, deferred, entry, failure, home, work } from './popover-api.ts'
import {
  addresses,
  alerts,
  answered,
  list,
  marked,
  name,
  open,
  press,
  result,
  rowOf,
  rows,
  said,
  texts,
  type,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

/** The month of an address of another year is shown. */
const createdAt = Date.UTC(2020, 5, 15)
const many = Array.from({ length: 45 }, (_, index) => entry(45 - index))
/** The rows of the book: all but the first, which makes an address. */
const book = () => rows().slice(1)

describe('the rows', () => {
  test('show the newest addresses below the row that makes one', () => {
    open(createPopoverApi([home], many.slice(0, 2)))
    expect(addresses()).toEqual(['Create suggestion1@haltman.io', 'name45@haltman.io', 'name44@haltman.io'])
  })

  test('show the time of the place to which the computer has travelled', async () => {
    const zone = process.env.TZ
    const now = Date.UTC(2026, 4, 5, 10)
    vi.useFakeTimers({ now, toFake: ['Date'] })
    try {
      process.env.TZ = 'UTC'
      const fake = createPopoverApi([home], [entry(1, { createdAt: now })])
      open(fake)
      await waitFor(() => expect(texts().at(-1)).toMatch(/10:00\sAM/))
      process.env.TZ = 'Asia/Tokyo'
      fake.send('popoverShown', { shownAt: now + 1 })
      await waitFor(() => expect(texts().at(-1)).toMatch(/7:00\sPM/))
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  test('keep their elements while a search is answered, so that no press of the mouse is lost', async () => {
    const fake = createPopoverApi([home], many.slice(0, 2))
    open(fake)
    type(name(), 'fresh')
    const before = rows()[0]?.querySelector('.address')
    await waitFor(() => expect(screen.getAllByText('Nothing found.')).toHaveLength(2))
    expect(rows()[0]?.querySelector('.address')).toBe(before)
  })

  test('say what will be there while there are none', () => {
    open(createPopoverApi([home]))
    expect(screen.getByText('What you make appears here.')).toBeTruthy()
  })

  test('copy their address at a click, say so, and stay marked', async () => {
    const fake = createPopoverApi([home], many.slice(0, 3))
    open(fake)
    fireEvent.click(rowOf('name44@haltman.io'))
    await waitFor(() => expect(rowOf('name44@haltman.io').textContent).toContain('Copied'))
    expect(fake.asked('copyAddress')).toEqual([{ id: 44 }])
    await waitFor(() => expect(said()).toBe('name44@haltman.io is on the clipboard.'))
    expect(marked()).toBe(rowOf('name44@haltman.io'))
  })

  test('say why an address could not be copied', async () => {
    const fake = createPopoverApi([home], many.slice(0, 1))
    fake.answers.copyAddress = () => failed(failure({ message: 'The clipboard is in use.' }))
    open(fake)
    fireEvent.click(rowOf('name45@haltman.io'))
    await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('The clipboard is in use.')]))
    expect(rowOf('name45@haltman.io').textContent).not.toContain('Copied')
  })

  test('say Copied only at the address that the main process names', async () => {
    const fake = createPopoverApi([home], many.slice(0, 2))
    open(fake, { copiedId: 45 })
    const copied = () => book().map((row) => row.textContent?.includes('Copied'))
    expect(copied()).toEqual([true, false])
    fake.send('clipboardChanged', { id: 44 })
    expect(copied()).toEqual([false, true])
    fake.send('clipboardChanged', {})
    expect(copied()).toEqual([false, false])
  })

  test('name their account only if there are several, and mark a deleted address', async () => {
    const fake = createPopoverApi(
      [home, work],
      [entry(2, { createdAt, state: 'deleted' }), entry(1, { createdAt, label: 'Shop' })],
    )
    open(fake)
    expect(texts().slice(1)).toEqual(['name1@haltman.ioShop · HomeJun 2020'])
    type(name(), 'name')
    await waitFor(() =>
      expect(texts().slice(1)).toEqual([
        'name2@haltman.ioDeleted · HomeJun 2020',
        'name1@haltman.ioShop · HomeJun 2020',
      ]),
    )
    fake.send('accountsChanged', { accounts: [home], currentAccountId: home.id, providers })
    expect(texts()[2]).toBe('name1@haltman.ioShopJun 2020')
  })

  test('name the account of an address that is not the only one’s', () => {
    open(createPopoverApi([home], [entry(1, { createdAt, accountId: 'old', accountName: 'Old' })]))
    expect(texts()[1]).toBe('name1@haltman.ioOldJun 2020')
  })

  test('show where the marked address forwards, and what is not known of it', () => {
    open(
      createPopoverApi(
        [home],
        [
          entry(3, { createdAt, destination: 'me@inbox.example' }),
          entry(2, { createdAt, state: 'off', destination: 'me@inbox.example' }),
          entry(1, { createdAt, wanted: 'off' }),
        ],
      ),
    )
    expect(texts().slice(1)).toEqual([
      'name3@haltman.ioJun 2020',
      'name2@haltman.ioSwitched offJun 2020',
      'name1@haltman.ioSwitched off?Jun 2020',
    ])
    press('ArrowDown')
    expect(texts()[1]).toBe('name3@haltman.ioForwards to me@inbox.exampleJun 2020')
    press('ArrowDown')
    expect(texts()[2]).toBe('name2@haltman.ioSwitched offJun 2020')
  })

  test('show the time of today, the day of this year and the month of another, also a day later', async () => {
    vi.useFakeTimers({ now: new Date(2028, 1, 29, 23) })
    const dates = [new Date(2028, 1, 29, 9, 5), new Date(2028, 0, 3), new Date(2027, 11, 31)]
    const entries = dates.map((date, index) => entry(3 - index, { createdAt: date.getTime() }))
    const fake = createPopoverApi([home], entries)
    open(fake)
    const ends = () => book().map((row) => row.querySelector('.end')?.textContent)
    expect(ends()).toEqual([expect.stringMatching(/^9:05\sAM$/), 'Jan 3', 'Dec 2027'])
    vi.setSystemTime(new Date(2028, 2, 1, 1))
    fake.send('popoverShown', { shownAt: Date.now() })
    await vi.advanceTimersByTimeAsync(0)
    expect(ends()).toEqual(['Feb 29', 'Jan 3', 'Dec 2027'])
  })

  test.each(['off', 'trashed', 'deleted'] as const)(
    'copy an address that is %s only when they are asked twice',
    async (state) => {
      const fake = createPopoverApi([home], [entry(2, { state }), entry(1)])
      open(fake)
      type(name(), 'name2')
      await waitFor(() => expect(marked().textContent).toContain('name2'))
      press('Enter')
      await waitFor(() => expect(marked().textContent).toContain('Copy anyway?'))
      expect(said()).toBe('Copy anyway?')
      await answered()
      expect(fake.asked('copyAddress')).toEqual([])
      press('Enter')
      await waitFor(() => expect(marked().textContent).toContain('Copied'))
      expect(fake.asked('copyAddress')).toEqual([{ id: 2 }])
    },
  )

  test('ask again about an address after a letter or about another address', async () => {
    const fake = createPopoverApi([home], [entry(2, { state: 'off' }), entry(1, { state: 'off' })])
    open(fake)
    for (const id of [2, 1, 2]) fireEvent.click(rowOf(`name${id}@haltman.io`))
    type(name(), 'name')
    await answered()
    fireEvent.click(rowOf('name2@haltman.io'))
    await answered()
    expect(fake.asked('copyAddress')).toEqual([])
  })

  test('offer the addresses of a handle that begins with the text, and take one into use', async () => {
    const handleAddresses = ['shop@haltman.io', 'shop@mail.haltman.io', 'other@haltman.io']
    const fake = createPopoverApi([{ ...home, handleAddresses }])
    open(fake)
    expect(rows()).toHaveLength(1)
    type(name(), 'sho')
    await waitFor(() =>
      expect(addresses().slice(1)).toEqual(['Use shop@haltman.io', 'Use shop@mail.haltman.io']),
    )
    expect(marked().textContent).toContain('Create sho@')
    type(name(), 'Shop')
    await waitFor(() => expect(marked().textContent).toContain('Use shop@haltman.io'))
    press('ArrowDown')
    press('Enter')
    expect((await result()).textContent).toContain('shop@mail.haltman.io')
    expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'shop', domain: 'mail.haltman.io' }])
    expect(name().value).toBe('')
  })

  test('offer five addresses of handles at most', () => {
    const handleAddresses = Array.from({ length: 9 }, (_, index) => `shop@d${index}.example`)
    open(createPopoverApi([{ ...home, handleAddresses }]))
    type(name(), 'shop')
    expect(rows()).toHaveLength(6)
  })
})

describe('the list', () => {
  test.each([
    ['name7', '1 found'],
    ['name', 'More than 20 found'],
    ['zzz', 'Nothing found.'],
  ])('announces the result of the search %j', async (query, words) => {
    open(createPopoverApi([home], many))
    type(name(), query)
    await waitFor(() => expect(said()).toBe(words))
  })

  test('shows matches, or says that there are none', async () => {
    open(createPopoverApi([home], many))
    type(name(), 'name7')
    await waitFor(() => expect(book()).toHaveLength(1))
    type(name(), 'zzz')
    await waitFor(() => expect(document.querySelector('.nothing')?.textContent).toBe('Nothing found.'))
  })

  test('loads the next page once at its end', async () => {
    const fake = createPopoverApi([home], many)
    open(fake)
    expect(book()).toHaveLength(20)
    fireEvent.scroll(list())
    fireEvent.scroll(list())
    await waitFor(() => expect(book()).toHaveLength(40))
    fireEvent.scroll(list())
    await waitFor(() => expect(book()).toHaveLength(45))
    fireEvent.scroll(list())
    expect(fake.asked('listAddresses')).toHaveLength(2)
  })

  test('keeps no more rows than it had for weeks, and the newest stay on top', async () => {
    const made = Array.from({ length: 150 }, (_, index) => entry(195 - index))
    const fake = createPopoverApi([home], many)
    open(fake)
    let shown = 0
    for (const one of made.toReversed()) {
      // A new request is answered from the book, which has the address by then.
      fake.answers.listAddresses = () => success({ entries: [one, ...many.slice(0, 19)] })
      fake.send('addressChanged', one)
      shown = Math.max(shown, rows().length)
      await Promise.resolve()
    }
    expect(shown).toBeLessThanOrEqual(101)
    await waitFor(() => expect(addresses()[1]).toBe('name195@haltman.io'))
  })

  test('shows at once what is made, changed or deleted elsewhere, and the mark stays on its row', async () => {
    const fake = createPopoverApi([home], many.slice(0, 2))
    open(fake)
    press('ArrowDown')
    press('ArrowDown')
    fake.changeBook([entry(46), ...many.slice(0, 2)])
    await waitFor(() => expect(book()).toHaveLength(3))
    expect(addresses()[1]).toBe('name46@haltman.io')
    expect(marked()).toBe(rowOf('name44@haltman.io'))
    fake.changeBook([entry(46, { state: 'deleted' }), ...many.slice(0, 2)])
    await waitFor(() => expect(book()).toHaveLength(2))
    expect(marked()).toBe(rowOf('name44@haltman.io'))
  })

  test('appears with the addresses of a comparison or an import', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.changeBook(many)
    await waitFor(() => expect(book()).toHaveLength(20))
  })

  test('waits for the last of several answers, so that Enter acts on the right row', async () => {
    const fake = createPopoverApi([home], many.slice(0, 2))
    open(fake)
    const last = deferred<Result<AddressPage>>()
    fake.answers.listAddresses = () =>
      fake.asked('listAddresses').length > 1 ? last.promise : success({ entries: [] })
    type(name(), 'name44')
    press('Enter')
    fake.changeBook([entry(46), ...many.slice(0, 2)])
    await answered()
    expect([fake.asked('copyAddress'), fake.asked('createAddress')]).toEqual([[], []])
    last.resolve(success({ entries: many.slice(1, 2) }))
    await waitFor(() => expect(fake.asked('copyAddress')).toEqual([{ id: 44 }]))
    expect(fake.asked('createAddress')).toEqual([])
  })

  test('shows an address made by a hotkey in spite of a search', async () => {
    const fake = createPopoverApi([home], many)
    open(fake)
    type(name(), 'name7')
    await waitFor(() => expect(book()).toHaveLength(1))
    fake.changeBook([entry(46), ...many])
    fake.send('addressMade', { entry: entry(46), copied: true })
    expect(addresses()[0]).toBe('name46@haltman.io')
    expect(name().value).toBe('name7')
  })
})
