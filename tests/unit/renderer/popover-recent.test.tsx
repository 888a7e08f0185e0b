// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { PopoverScreen } from '../../../src/renderer/popover/popover.tsx'
import { type Result, success } from '../../../src/shared/result.ts'
import type { AddressPage } from '../../../src/shared/views/address.ts'
import { createPopoverApi, deferred, entry, home, work } from './popover-api.ts'

afterEach(cleanup)

const many = Array.from({ length: 45 }, (_, index) => entry(45 - index))

function open(fake: ReturnType<typeof createPopoverApi>): void {
  render(() => <PopoverScreen api={fake.api} snapshot={fake.snapshot()} />)
}

const search = (): HTMLElement => screen.getByRole('textbox', { name: 'Search addresses' })
const rows = (): HTMLElement[] => screen.queryAllByRole('listitem')
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label')
const status = (): string | undefined => screen.getAllByRole('status').at(-1)?.textContent?.trim()
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

test('arrow keys lead from the search box through the list and back', () => {
  open(createPopoverApi([home], many.slice(0, 3)))
  search().focus()
  press('ArrowDown')
  expect(focused()).toBe('Copy name45@haltman.io')
  press('ArrowDown')
  press('ArrowDown')
  press('ArrowDown')
  expect(focused()).toBe('Copy name43@haltman.io')
  press('Home')
  expect(focused()).toBe('Copy name45@haltman.io')
  press('End')
  expect(focused()).toBe('Copy name43@haltman.io')
  press('ArrowUp')
  press('ArrowUp')
  press('ArrowUp')
  expect(document.activeElement).toBe(search())
})

test('only one row takes part in the tab order', () => {
  open(createPopoverApi([home], many.slice(0, 3)))
  const inOrder = () => rows().map((row) => row.querySelector('button')?.tabIndex)
  expect(inOrder()).toEqual([0, -1, -1])
  search().focus()
  press('ArrowDown')
  press('ArrowDown')
  expect(inOrder()).toEqual([-1, 0, -1])
})

test('a copied row shows the word Copied', async () => {
  const fake = createPopoverApi([home], many.slice(0, 3))
  open(fake)
  fireEvent.click(screen.getByRole('button', { name: 'Copy name44@haltman.io' }))
  await waitFor(() => expect(rows()[1]?.textContent).toContain('Copied'))
  expect(fake.asked('copyAddress')).toEqual([{ id: 44 }])
})

test('the search shows matches, or reports that there are none', async () => {
  open(createPopoverApi([home], many))
  fireEvent.input(search(), { target: { value: 'name7' } })
  await waitFor(() => expect(rows()).toHaveLength(1))
  fireEvent.input(search(), { target: { value: 'zzz' } })
  await screen.findByText(/^Nothing found/)
})

test('an answer that arrives after a later one is dropped', async () => {
  const fake = createPopoverApi([home], many.slice(0, 3))
  const slow = deferred<Result<AddressPage>>()
  const fast = success({ entries: [entry(2, { address: 'second@haltman.io' })] })
  fake.answers.listAddresses = ({ query }) => (query === 'first' ? slow.promise : fast)
  open(fake)
  fireEvent.input(search(), { target: { value: 'first' } })
  await waitFor(() => expect(fake.asked('listAddresses')).toHaveLength(1))
  fireEvent.input(search(), { target: { value: 'second' } })
  await waitFor(() => expect(rows()[0]?.textContent).toContain('second@haltman.io'))
  slow.resolve(success({ entries: [entry(1, { address: 'first@haltman.io' })] }))
  await slow.promise
  await Promise.resolve()
  expect(rows().map((row) => row.querySelector('.address')?.textContent)).toEqual(['second@haltman.io'])
})

test('reaching the end loads the next page once', async () => {
  const fake = createPopoverApi([home], many)
  open(fake)
  const list = screen.getByRole('list', { name: 'Recent addresses' })
  expect(rows()).toHaveLength(20)
  fireEvent.scroll(list)
  fireEvent.scroll(list)
  await waitFor(() => expect(rows()).toHaveLength(40))
  fireEvent.scroll(list)
  await waitFor(() => expect(rows()).toHaveLength(45))
  fireEvent.scroll(list)
  expect(fake.asked('listAddresses')).toHaveLength(2)
})

test('a row names its account only if there are several, and a deleted address is marked', async () => {
  const fake = createPopoverApi([home, work], [entry(2, { state: 'deleted' }), entry(1, { label: 'Shop' })])
  open(fake)
  expect(rows().map((row) => row.textContent)).toEqual(['name1@haltman.ioShop · Home · now'])
  fireEvent.input(search(), { target: { value: 'name' } })
  await waitFor(() =>
    expect(rows().map((row) => row.textContent)).toEqual([
      'name2@haltman.ioDeleted · Home · now',
      'name1@haltman.ioShop · Home · now',
    ]),
  )
  fake.send('accountsChanged', { accounts: [home], currentAccountId: home.id })
  expect(rows()[1]?.textContent).toBe('name1@haltman.ioShop · now')
})

test('a popover that runs for weeks keeps no more rows than it had, and the newest stay on top', async () => {
  const made = Array.from({ length: 150 }, (_, index) => entry(195 - index))
  const fake = createPopoverApi([home], many)
  open(fake)
  let shown = 0
  for (const one of made.toReversed()) {
    // A new request is answered from the book, which has the address by then.
    fake.answers.listAddresses = () => success({ entries: [one, ...many.slice(0, 19)] })
    fake.send('addressChanged', one)
    // A query by role is too slow for so many rows.
    shown = Math.max(shown, document.querySelectorAll('li').length)
    await Promise.resolve()
  }
  expect(shown).toBeLessThanOrEqual(100)
  await waitFor(() => expect(rows()[0]?.textContent).toContain('name195@haltman.io'))
})

test('addresses made, changed or deleted elsewhere are seen at once, and the focus stays on its row', async () => {
  const fake = createPopoverApi([home], many.slice(0, 2))
  open(fake)
  search().focus()
  press('ArrowDown')
  press('ArrowDown')
  fake.changeBook([entry(46), ...many.slice(0, 2)])
  await waitFor(() => expect(rows()).toHaveLength(3))
  expect(rows()[0]?.textContent).toContain('name46@haltman.io')
  expect(focused()).toBe('Copy name44@haltman.io')
  fake.changeBook([entry(46, { state: 'deleted' }), ...many.slice(0, 2)])
  await waitFor(() => expect(rows()).toHaveLength(2))
})

test('the search box appears with the addresses of a comparison or an import', async () => {
  const fake = createPopoverApi([home])
  open(fake)
  expect(screen.queryByRole('textbox', { name: 'Search addresses' })).toBeNull()
  fake.changeBook(many)
  await waitFor(() => expect(rows()).toHaveLength(20))
  expect(search()).toBeTruthy()
})

test('opening clears the search and begins with the newest addresses', async () => {
  const fake = createPopoverApi([home], many)
  open(fake)
  fireEvent.input(search(), { target: { value: 'name7' } })
  await waitFor(() => expect(rows()).toHaveLength(1))
  fake.send('popoverShown', {})
  await waitFor(() => expect(rows()).toHaveLength(20))
  expect((search() as HTMLInputElement).value).toBe('')
})

test('an address made by a hotkey appears in the list in spite of a search', async () => {
  const fake = createPopoverApi([home], many)
  open(fake)
  fireEvent.input(search(), { target: { value: 'name7' } })
  await waitFor(() => expect(rows()).toHaveLength(1))
  fake.changeBook([entry(46), ...many])
  fake.send('addressMade', { entry: entry(46), copied: true })
  await waitFor(() => expect(rows()[0]?.textContent).toContain('name46@haltman.io'))
})

test.each([
  ['name7', '1 found'],
  ['name', 'More than 20 found'],
  ['zzz', 'Nothing found.'],
])('the result of the search %j is announced', async (query, said) => {
  open(createPopoverApi([home], many))
  fireEvent.input(search(), { target: { value: query } })
  await waitFor(() => expect(status()).toBe(said))
})

test('a deleted address asks before it is copied', async () => {
  const fake = createPopoverApi([home], [entry(2, { state: 'deleted' }), entry(1)])
  open(fake)
  fireEvent.input(search(), { target: { value: 'name2' } })
  const copy = await screen.findByRole('button', { name: 'Copy name2@haltman.io' })
  fireEvent.click(copy)
  expect(rows()[0]?.textContent).toContain('Copy anyway?')
  expect(status()).toBe('Copy anyway?')
  expect(fake.asked('copyAddress')).toEqual([])
  fireEvent.click(copy)
  await waitFor(() => expect(rows()[0]?.textContent).toContain('Copied'))
})

test('the list says Copied only at the address that the main process names', async () => {
  const fake = createPopoverApi([home], many.slice(0, 2))
  render(() => <PopoverScreen api={fake.api} snapshot={fake.snapshot({ copiedId: 45 })} />)
  const copied = () => rows().map((row) => row.textContent?.includes('Copied'))
  expect(copied()).toEqual([true, false])
  fake.send('clipboardChanged', { id: 44 })
  expect(copied()).toEqual([false, true])
  fake.send('clipboardChanged', {})
  expect(copied()).toEqual([false, false])
})

test('the keys of an input method do not move the selection', () => {
  open(createPopoverApi([home], many.slice(0, 3)))
  search().focus()
  fireEvent.keyDown(search(), { key: 'ArrowDown', isComposing: true })
  expect(document.activeElement).toBe(search())
})
