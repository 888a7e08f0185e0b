// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { CreatedAddress } from '../../../src/shared/views/address.ts'
import type { Suggestion } from '../../../src/shared/views/snapshot.ts'
import { createPopoverApi, deferred, entry, failure, home, work } from './popover-api.ts'
import {
  account,
  addresses,
  answered,
  button,
  canCreate,
  createButton,
  domain,
  label,
  maker,
  name,
  open,
  press,
  result,
  said,
  type,
  typedDomain,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

describe('the form', () => {
  test('takes the label of a link, as it opens or later, but never replaces typed text', () => {
    const fake = createPopoverApi([home])
    open(fake, { label: 'Shoes' })
    expect(label().value).toBe('Shoes')
    fake.send('popoverShown', { shownAt: Date.now(), label: 'Books' })
    expect(label().value).toBe('Shoes')
    type(label(), '')
    fake.send('popoverShown', { shownAt: Date.now(), label: 'Books' })
    expect(label().value).toBe('Books')
  })

  test('asks for domains only once the popover is on the screen', async () => {
    const fake = createPopoverApi([home])
    open(fake, { popoverVisible: false })
    expect(fake.asked('refreshDomains')).toEqual([])
    fake.send('popoverShown', { shownAt: Date.now() })
    // Its first frame comes first.
    expect(fake.asked('refreshDomains')).toEqual([])
    await waitFor(() => expect(fake.asked('refreshDomains')).toEqual([{ accountId: home.id }]))
  })

  test('changes to the account of a link, unless a name was typed', () => {
    const fake = createPopoverApi([home, work])
    open(fake)
    fake.send('popoverShown', {
      shownAt: Date.now(),
      label: 'Shoes',
      suggestion: { accountId: work.id, localPart: 'fresh' },
    })
    expect([account().value, name().placeholder, label().value]).toEqual([work.id, 'fresh', 'Shoes'])
    type(name(), 'mine')
    fake.send('popoverShown', { shownAt: Date.now(), suggestion: { accountId: home.id, localPart: 'other' } })
    expect([account().value, name().value]).toEqual([work.id, 'mine'])
  })

  test('is ready for typing: its field is empty and focused, and shows the suggestion', () => {
    open(createPopoverApi([home]))
    expect(document.activeElement).toBe(name())
    expect([name().value, name().placeholder]).toEqual(['', 'suggestion1'])
    expect(addresses()).toEqual(['Create suggestion1@haltman.io'])
  })

  test('makes the suggestion of an empty field on Enter, and suggests another', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    expect(press('Enter')).toBe(false)
    expect((await result()).textContent).toContain('suggestion1@haltman.io')
    expect(fake.asked('createAddress')).toEqual([
      { accountId: 'Home', localPart: 'suggestion1', domain: 'haltman.io', label: '' },
    ])
    await waitFor(() => expect(name().placeholder).toBe('suggestion2'))
  })

  test('still makes the suggestion for a user who is faster than it', async () => {
    const fake = createPopoverApi([home])
    const suggested = deferred<Result<Suggestion>>()
    fake.answers.suggestName = () => suggested.promise
    const { suggestion: _, ...first } = fake.snapshot()
    open({ ...fake, snapshot: () => first })
    press('Enter')
    await answered()
    expect(fake.asked('createAddress')).toEqual([])
    suggested.resolve(success({ accountId: home.id, localPart: 'amber' }))
    expect((await result()).textContent).toContain('amber@haltman.io')
  })

  test('makes the address, shows it as the first row, and empties its fields', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    type(name(), 'shop')
    type(domain(), ' ')
    type(typedDomain(), '@Hidden.Example')
    type(label(), 'Bookshop')
    fireEvent.click(createButton())
    const row = await result()
    expect(row.textContent).toContain('shop@hidden.example')
    expect(row.textContent).toContain('Forwards to me@inbox.example')
    expect(row.textContent).toContain('Copied')
    expect(fake.asked('createAddress')).toEqual([
      { accountId: 'Home', localPart: 'shop', domain: '@Hidden.Example', label: 'Bookshop' },
    ])
    await waitFor(() => expect(name().placeholder).toBe('suggestion2'))
    expect([name().value, label().value]).toEqual(['', ''])
    expect(addresses()).toEqual(['shop@hidden.example', expect.stringMatching(/^Create suggestion2@/)])
  })

  test('creates once, however often the button is pressed during a creation', async () => {
    const fake = createPopoverApi([home])
    const made = deferred<Result<CreatedAddress>>()
    fake.answers.createAddress = () => made.promise
    open(fake)
    fireEvent.click(createButton())
    fireEvent.click(createButton())
    fireEvent.click(createButton())
    await waitFor(() => expect(canCreate()).toBe(false))
    made.resolve(success({ entry: entry(1), copied: true }))
    await result()
    expect(fake.asked('createAddress')).toHaveLength(1)
  })

  test('keeps what was typed during a creation', async () => {
    const fake = createPopoverApi([home])
    const made = deferred<Result<CreatedAddress>>()
    fake.answers.createAddress = () => made.promise
    open(fake)
    type(name(), 'shop')
    type(label(), 'Bookshop')
    press('Enter', { ctrlKey: true })
    await waitFor(() => expect(fake.asked('createAddress')).toHaveLength(1))
    type(name(), 'next')
    type(label(), 'Cinema')
    made.resolve(success({ entry: entry(1), copied: true }))
    await result()
    expect([name().value, label().value]).toEqual(['next', 'Cinema'])
  })

  test('creates what was typed before the next suggestion arrives', async () => {
    const fake = createPopoverApi([home])
    const next = deferred<Result<Suggestion>>()
    open(fake, { suggestion: { accountId: home.id, localPart: 'amber' } })
    fake.answers.suggestName = () => next.promise
    press('Enter')
    await result()
    await waitFor(() => expect(name().placeholder).toBe(''))
    type(name(), 'typed')
    press('Enter')
    await waitFor(() => expect(fake.asked('createAddress')).toHaveLength(2))
    expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'amber' }, { localPart: 'typed' }])
    next.resolve(success({ accountId: home.id, localPart: 'cedar' }))
  })

  test('names the service only after a noticeable wait', async () => {
    vi.useFakeTimers()
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => deferred<Result<CreatedAddress>>().promise
    open(fake)
    press('Enter')
    await vi.advanceTimersByTimeAsync(149)
    expect(createButton()).toBeTruthy()
    await vi.advanceTimersByTimeAsync(2)
    expect(button('Creating…')).toBeTruthy()
    await vi.advanceTimersByTimeAsync(850)
    expect(button('Still waiting for Haltman…')).toBeTruthy()
  })

  test('announces the service that it waits for', async () => {
    vi.useFakeTimers()
    const fake = createPopoverApi([home])
    const made = deferred<Result<CreatedAddress>>()
    fake.answers.createAddress = () => made.promise
    open(fake)
    // The wait for the next suggestion is not announced.
    fake.answers.suggestName = () => deferred<Result<Suggestion>>().promise
    expect(createButton().getAttribute('aria-busy')).toBe('false')
    press('Enter')
    await vi.advanceTimersByTimeAsync(0)
    expect(createButton().getAttribute('aria-busy')).toBe('true')
    await vi.advanceTimersByTimeAsync(151)
    expect(said()).toBe('Creating…')
    await vi.advanceTimersByTimeAsync(850)
    expect(said()).toBe('Still waiting for Haltman…')
    made.resolve(success({ entry: entry(1), copied: true }))
    await vi.advanceTimersByTimeAsync(500)
    expect(said()).toContain('is on the clipboard.')
  })

  test('takes the new account’s suggestion, but never replaces typed text', async () => {
    open(createPopoverApi([home, work]))
    fireEvent.change(account(), { target: { value: 'Work' } })
    await waitFor(() => expect(addresses()).toEqual(['Create suggestion2@ig.do']))
    type(name(), 'mine')
    type(domain(), 'kfc.sh')
    expect(addresses()).toEqual(['Create mine@kfc.sh'])
    fireEvent.change(account(), { target: { value: 'Home' } })
    await waitFor(() => expect(addresses()).toEqual(['Create mine@haltman.io']))
    fireEvent.change(account(), { target: { value: 'Work' } })
    expect(addresses()).toEqual(['Create mine@kfc.sh'])
    expect(name().value).toBe('mine')
  })

  test('suggests another name by its button, which leaves the focus in the field', async () => {
    open(createPopoverApi([home]))
    fireEvent.click(button('New suggestion'))
    await waitFor(() => expect(name().placeholder).toBe('suggestion2'))
    expect(document.activeElement).toBe(name())
    type(name(), 'mine')
    expect(screen.queryByRole('button', { name: 'New suggestion' })).toBeNull()
  })

  test('shows a failure of the suggestion', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fake.answers.suggestName = () => failed(failure({ message: 'No name could be found.' }))
    fireEvent.click(button('New suggestion'))
    expect((await screen.findByRole('alert')).textContent).toContain('No name could be found.')
    expect(maker().textContent).toContain('suggestion1@haltman.io')
  })

  test('returns the focus to the name after a creation from the label, but not after a failure', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    const made = fake.answers.createAddress
    fake.answers.createAddress = () => failed(failure({ field: 'label' }))
    type(label(), 'Shop')
    label().focus()
    press('Enter')
    await screen.findByRole('alert')
    await waitFor(() => expect(canCreate()).toBe(true))
    expect(document.activeElement).toBe(label())
    fake.answers.createAddress = made
    press('Enter')
    await result()
    await waitFor(() => expect(document.activeElement).toBe(name()))
  })
})
