// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { AddressPage } from '../../../src/shared/views/address.ts'
import { createPopoverApi, deferred, entry, failure, home, practice, work } from './popover-api.ts'
import {
  addresses,
  alerts,
  answered,
  domain,
  label,
  maker,
  marked,
  name,
  open,
  press,
  result,
  rows,
  said,
  type,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

const book = [entry(3, { address: 'coffee@haltman.io' }), entry(2), entry(1)]

describe('typing into the field', () => {
  test('searches, and marks the best match, which Enter copies', async () => {
    const fake = createPopoverApi([home], book)
    open(fake)
    type(name(), 'coff')
    await waitFor(() => expect(addresses()).toEqual(['Create coff@haltman.io', 'coffee@haltman.io']))
    expect(marked().textContent).toContain('coffee@haltman.io')
    press('Enter')
    await waitFor(() => expect(marked().textContent).toContain('Copied'))
    expect(fake.asked('copyAddress')).toEqual([{ id: 3 }])
    expect(fake.asked('createAddress')).toEqual([])
  })

  test('marks the row that makes the name if no address matches', async () => {
    const fake = createPopoverApi([home], book)
    open(fake)
    type(name(), 'tea')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(marked()).toBe(maker())
    press('Enter')
    expect((await result()).textContent).toContain('tea@haltman.io')
    expect(fake.asked('copyAddress')).toEqual([])
  })

  test.each([
    ['Ctrl', { ctrlKey: true }],
    ['Command', { metaKey: true }],
  ])('makes the name on %s+Enter, whatever is marked', async (_key, modifier) => {
    const fake = createPopoverApi([home], book)
    open(fake)
    type(name(), 'coff')
    await waitFor(() => expect(marked().textContent).toContain('coffee@haltman.io'))
    expect(press('Enter', modifier)).toBe(false)
    expect((await result()).textContent).toContain('coff@haltman.io')
    expect(fake.asked('copyAddress')).toEqual([])
  })

  test('before the answer of the search, Enter waits for it and then acts on the right row', async () => {
    const fake = createPopoverApi([home], book)
    const found = deferred<Result<AddressPage>>()
    fake.answers.listAddresses = () => found.promise
    open(fake)
    type(name(), 'coffee')
    press('Enter')
    await answered()
    expect([fake.asked('copyAddress'), fake.asked('createAddress')]).toEqual([[], []])
    found.resolve(success({ entries: book.slice(0, 1) }))
    await waitFor(() => expect(fake.asked('copyAddress')).toEqual([{ id: 3 }]))
    expect(fake.asked('createAddress')).toEqual([])
  })

  test('acts on no row of an earlier search if the search fails', async () => {
    const fake = createPopoverApi([home], book)
    open(fake)
    fake.answers.listAddresses = () => failed(failure({ message: 'The list cannot be read.' }))
    type(name(), 'zzz')
    press('Enter')
    await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('The list cannot be read.')]))
    await answered()
    expect([fake.asked('copyAddress'), fake.asked('createAddress')]).toEqual([[], []])
  })

  test('searches at once, and while an answer is awaited only for the words of the end', async () => {
    const fake = createPopoverApi([home], book)
    const slow = deferred<Result<AddressPage>>()
    fake.answers.listAddresses = ({ query }) =>
      query === 'c' ? slow.promise : success({ entries: [entry(2, { address: `${query}@haltman.io` })] })
    open(fake)
    type(name(), 'c')
    expect(fake.asked('listAddresses')).toMatchObject([{ query: 'c' }])
    for (const written of ['co', 'cof', 'coff']) type(name(), written)
    await answered()
    expect(fake.asked('listAddresses')).toHaveLength(1)
    slow.resolve(success({ entries: [entry(1, { address: 'former@haltman.io' })] }))
    await answered()
    expect(fake.asked('listAddresses')).toMatchObject([{ query: 'c' }, { query: 'coff' }])
    expect(addresses()).toEqual(['Create coff@haltman.io', 'coff@haltman.io'])
    expect(said()).toBe('1 found')
  })

  test('searches again for words that were typed before a search failed', async () => {
    const fake = createPopoverApi([home], book)
    const slow = deferred<Result<AddressPage>>()
    fake.answers.listAddresses = ({ query }) =>
      query === 'c' ? slow.promise : success({ entries: [entry(2, { address: `${query}@haltman.io` })] })
    open(fake)
    for (const written of ['c', 'co']) type(name(), written)
    slow.resolve(failed(failure()))
    await answered()
    expect(addresses()).toEqual(['Create co@haltman.io', 'co@haltman.io'])
  })

  test('names a new address where the book has only a similar one, and shows that one', async () => {
    const similar = entry(1, { address: 'amazon1@haltman.io' })
    const fake = createPopoverApi([home], [similar])
    fake.answers.listAddresses = ({ query }) =>
      success(query ? { entries: [similar], hint: 'Nothing matches exactly.' } : { entries: [similar] })
    open(fake)
    type(name(), 'amazon2')
    press('Enter')
    await waitFor(() => expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'amazon2' }]))
    expect(fake.asked('copyAddress')).toEqual([])
  })

  test('a filter is no name: no row makes an address', async () => {
    const fake = createPopoverApi([home], book)
    fake.answers.listAddresses = () => success({ entries: [], hint: 'No filter is called “is:of”.' })
    open(fake)
    type(name(), 'is:of')
    // It is on the screen, and said.
    await waitFor(() => expect(screen.getAllByText('No filter is called “is:of”.')).toHaveLength(2))
    expect(rows()).toEqual([])
    press('Enter')
    press('Enter', { ctrlKey: true })
    await answered()
    expect(fake.asked('createAddress')).toEqual([])
    expect(name().getAttribute('aria-invalid')).toBe('false')
  })
})

describe('a name', () => {
  test.each([
    ['amber harbor', 'A name cannot contain spaces.', 'amber.harbor'],
    ['a..b', 'A dot cannot come first, last or next to another dot.', 'a.b'],
    ['é', 'A name cannot contain “é”.', 'e'],
  ])('that cannot be made is mended: %j', async (typed, reason, mended) => {
    const fake = createPopoverApi([home])
    open(fake)
    type(name(), typed)
    await waitFor(() => expect(addresses()).toEqual([`Create ${mended}@haltman.io`]))
    expect(maker().textContent).toContain(reason)
    expect([maker().getAttribute('aria-disabled'), name().getAttribute('aria-invalid')]).toEqual([
      'false',
      'false',
    ])
    press('Enter')
    expect((await result()).textContent).toContain(`${mended}@haltman.io`)
    expect(fake.asked('createAddress')).toMatchObject([{ localPart: mended }])
    expect(name().value).toBe('')
  })

  test.each([
    ['日本', 'A name cannot contain “日”.'],
    ['a'.repeat(65), 'Use at most 64 characters before the @.'],
    ['me@example.com', 'This is a whole address, not a name.'],
  ])('without a mend says why, makes nothing and stays: %j', async (typed, reason) => {
    const fake = createPopoverApi([practice])
    open(fake)
    expect(name().getAttribute('aria-invalid')).toBe('false')
    type(name(), typed)
    await waitFor(() => expect(name().getAttribute('aria-invalid')).toBe('true'))
    expect(maker().textContent).toContain(reason)
    expect(maker().getAttribute('aria-disabled')).toBe('true')
    const describes = name().getAttribute('aria-describedby')?.split(' ') ?? []
    expect(describes.map((id) => document.getElementById(id)?.textContent).join()).toContain(reason)
    const checks = fake.asked('checkDraft').length
    press('Enter')
    await waitFor(() => expect(fake.asked('checkDraft').length).toBeGreaterThan(checks))
    await answered()
    expect(fake.asked('createAddress')).toEqual([])
    expect(name().value).toBe(typed)
  })

  test('is mended by the answer to its own check, however fast Enter is', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    type(name(), 'amber harbor')
    press('Enter', { ctrlKey: true })
    expect((await result()).textContent).toContain('amber.harbor@haltman.io')
  })

  test('is not mended while another field is wrong', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    type(name(), 'amber harbor')
    type(label(), 'x'.repeat(1_001))
    press('Enter', { ctrlKey: true })
    await waitFor(() => expect(label().getAttribute('aria-invalid')).toBe('true'))
    await answered()
    expect(fake.asked('createAddress')).toEqual([])
  })
})

test('the limit of a label is counted by the main process, as the service counts', async () => {
  open(createPopoverApi([work]))
  type(label(), '🦆'.repeat(24))
  expect(await screen.findByText('2 left')).toBeTruthy()
  type(label(), '🦆'.repeat(26))
  expect(await screen.findByText('2 too many')).toBeTruthy()
})

describe('a whole address', () => {
  test('that is pasted or typed fills both fields', () => {
    open(createPopoverApi([home, work]))
    type(name(), ' Shop@Mail.Haltman.io ')
    expect([name().value, domain().value]).toEqual(['Shop', 'mail.haltman.io'])
    type(name(), 'shop@hidden.example')
    expect([name().value, domain().value]).toEqual(['shop', 'hidden.example'])
    type(name(), 'a@b@c')
    expect([name().value, domain().value]).toEqual(['a@b@c', 'hidden.example'])
  })

  test('at a domain that the service does not have stays a text to search for', async () => {
    const fake = createPopoverApi([practice], [entry(1, { address: 'old@gone.example' })])
    open(fake)
    type(name(), 'old@gone.example')
    expect([name().value, domain().value]).toEqual(['old@gone.example', 'practice.invalid'])
    await waitFor(() => expect(marked().textContent).toContain('old@gone.example'))
  })

  test('goes on to the domain at its @, whether that is a key or arrives with the text', () => {
    open(createPopoverApi([home]))
    type(name(), 'shop')
    expect(press('@', { shiftKey: true })).toBe(false)
    expect([name().value, document.activeElement]).toEqual(['shop', domain()])
    name().focus()
    type(name(), 'shop@')
    expect([name().value, document.activeElement]).toEqual(['shop', domain()])
  })
})

describe('Escape', () => {
  test('first empties the fields, then hides the popover', async () => {
    const fake = createPopoverApi([home], book)
    open(fake)
    type(name(), 'coff')
    type(label(), 'Shop')
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(press('Escape')).toBe(false)
    expect([name().value, label().value]).toEqual(['', ''])
    expect(fake.asked('hidePopover')).toEqual([])
    await waitFor(() => expect(rows()).toHaveLength(4))
    press('Escape')
    expect(fake.asked('hidePopover')).toHaveLength(1)
  })

  test('belongs to an input method during a composition', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.keyDown(label(), { key: 'Escape', isComposing: true })
    expect(fake.asked('hidePopover')).toEqual([])
  })
})

describe('a text when the popover opens again', () => {
  const reopen = async (text: string, later: number) => {
    vi.useFakeTimers({ now: Date.UTC(2028, 1, 29) })
    const fake = createPopoverApi([home], book)
    open(fake)
    type(name(), text)
    await vi.advanceTimersByTimeAsync(100)
    vi.setSystemTime(Date.now() + later)
    fake.send('popoverShown', { shownAt: Date.now() })
    await vi.advanceTimersByTimeAsync(100)
  }

  test.each([
    ['a search that found something', 'coff', 180_000, ''],
    ['the same, with the clock set back by an hour', 'coff', -3_600_000, ''],
    ['the same, a moment later', 'coff', 5_000, 'coff'],
    ['a name that found nothing', 'tea', 180_000, 'tea'],
    ['a text with a filter', 'is:off', 5_000, ''],
  ])('%s: %s', async (_name, text, later, left) => {
    await reopen(text, later)
    expect(name().value).toBe(left)
    expect(addresses().slice(1)).toEqual(
      left === 'coff' ? ['coffee@haltman.io'] : left ? [] : book.map(({ address }) => address),
    )
  })

  test('is selected in the focused field, so that the next letter replaces it', async () => {
    await reopen('tea', 5_000)
    expect(document.activeElement).toBe(name())
    expect([name().selectionStart, name().selectionEnd]).toEqual([0, 3])
  })

  test.each(['t', 'coff', 'is:off'])(
    'that is typed before the window hears that it appeared stays, and the next letter follows it: %s',
    async (text) => {
      vi.useFakeTimers()
      const fake = createPopoverApi([home], book)
      open(fake)
      const shownAt = Date.now()
      await vi.advanceTimersByTimeAsync(100)
      type(name(), text)
      await vi.advanceTimersByTimeAsync(100)
      fake.send('popoverShown', { shownAt })
      await vi.advanceTimersByTimeAsync(100)
      expect(name().value).toBe(text)
      expect(name().selectionStart).toBe(name().selectionEnd)
    },
  )

  test('stays while a failure reaches the open popover', async () => {
    const fake = createPopoverApi([home], book)
    open(fake)
    type(name(), 'is:off')
    fake.send('popoverShown', { unreadFailures: [{ failure: failure() }] })
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(name().value).toBe('is:off')
  })
})
