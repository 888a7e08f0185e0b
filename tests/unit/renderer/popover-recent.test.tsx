// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { PopoverScreen } from '../../../src/renderer/popover/popover.tsx'
import type { AddressPage } from '../../../src/shared/address.ts'
import type { Result } from '../../../src/shared/result.ts'
import { success } from '../../../src/shared/result.ts'
import { createPopoverApi, deferred, entry, home, work } from './popover-api.ts'

afterEach(cleanup)

const many = Array.from({ length: 45 }, (_, index) => entry(45 - index))

function open(fake: ReturnType<typeof createPopoverApi>): void {
  render(() => <PopoverScreen api={fake.api} snapshot={fake.snapshot()} />)
}

const search = (): HTMLElement => screen.getByRole('textbox', { name: 'Search addresses' })
const rows = (): HTMLElement[] => screen.queryAllByRole('listitem')
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label')
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

test('a row is copied and says so', async () => {
  const fake = createPopoverApi([home], many.slice(0, 3))
  open(fake)
  fireEvent.click(screen.getByRole('button', { name: 'Copy name44@haltman.io' }))
  await waitFor(() => expect(rows()[1]?.textContent).toContain('Copied'))
  expect(fake.asked('copyAddress')).toEqual([{ id: 44 }])
})

test('the search shows what matches, and says so when nothing does', async () => {
  open(createPopoverApi([home], many))
  fireEvent.input(search(), { target: { value: 'name7' } })
  await waitFor(() => expect(rows()).toHaveLength(1))
  fireEvent.input(search(), { target: { value: 'zzz' } })
  await screen.findByText(/^Nothing found/)
})

test('an answer that was overtaken by a later one is dropped', async () => {
  const fake = createPopoverApi([home], many.slice(0, 3))
  const slow = deferred<Result<AddressPage>>()
  const fast = success({ entries: [entry(2, { address: 'second@haltman.io' })] })
  fake.answers.listAddresses = ({ query }) => (query === 'first' ? slow.promise : fast)
  open(fake)
  fireEvent.input(search(), { target: { value: 'first' } })
  await waitFor(() => expect(fake.asked('listAddresses')).toHaveLength(1))
  fireEvent.input(search(), { target: { value: 'second' } })
  await screen.findByText('second@haltman.io')
  slow.resolve(success({ entries: [entry(1, { address: 'first@haltman.io' })] }))
  await slow.promise
  await Promise.resolve()
  expect(screen.queryByText('first@haltman.io')).toBeNull()
  expect(rows()).toHaveLength(1)
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

test('a row names its account only where there is more than one, and a deleted address says so', () => {
  const fake = createPopoverApi([home, work], [entry(2, { state: 'deleted' }), entry(1, { label: 'Shop' })])
  open(fake)
  expect(rows().map((row) => row.textContent)).toEqual([
    'name2@haltman.iodeleted · Home · now',
    'name1@haltman.ioShop · Home · now',
  ])
  fake.send('accountsChanged', { accounts: [home], currentAccountId: home.id })
  expect(rows()[1]?.textContent).toBe('name1@haltman.ioShop · now')
})

test('a popover that lives for weeks keeps no more rows than it had, and the newest stay on top', async () => {
  const made = Array.from({ length: 150 }, (_, index) => entry(195 - index))
  const fake = createPopoverApi([home], many)
  open(fake)
  let shown = 0
  for (const one of made.toReversed()) {
    // What is asked for anew is answered from the book, which has the address by then.
    fake.answers.listAddresses = () => success({ entries: [one, ...many.slice(0, 19)] })
    fake.send('addressChanged', one)
    // Not by role: that is too slow for so many.
    shown = Math.max(shown, document.querySelectorAll('li').length)
    await Promise.resolve()
  }
  expect(shown).toBeLessThanOrEqual(100)
  await waitFor(() => expect(rows()[0]?.textContent).toContain('name195@haltman.io'))
})

test('an address made elsewhere appears on top', () => {
  const fake = createPopoverApi([home], many.slice(0, 2))
  open(fake)
  fake.send('addressChanged', entry(46))
  expect(rows()[0]?.textContent).toContain('name46@haltman.io')
  expect(rows()).toHaveLength(3)
})
