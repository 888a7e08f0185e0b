// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { describe, expect, test, vi } from 'vitest'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { CreatedAddress } from '../../../src/shared/views/address.ts'
import type { Suggestion } from '../../../src/shared/views/snapshot.ts'
import { createPopoverApi, deferred, entry, failure, home, work } from './popover-api.ts'
import {
  account,
  createButton,
  domain,
  label,
  name,
  open,
  result,
  type,
  usePopover,
} from './popover-screen.tsx'

usePopover()

describe('the form', () => {
  test('takes the label of a link, as it opens or later, but never replaces typed text', () => {
    const fake = createPopoverApi([home])
    open(fake, { label: 'Shoes' })
    expect(label().value).toBe('Shoes')
    fake.send('popoverShown', { label: 'Books' })
    expect(label().value).toBe('Shoes')
    type(label(), '')
    fake.send('popoverShown', { label: 'Books' })
    expect(label().value).toBe('Books')
  })

  test('asks for domains only once the popover is on the screen', () => {
    const fake = createPopoverApi([home])
    open(fake, { popoverVisible: false })
    expect(fake.asked('refreshDomains')).toEqual([])
    fake.send('popoverShown', {})
    expect(fake.asked('refreshDomains')).toEqual([{ accountId: home.id }])
  })

  test('changes to the account of a link, unless a name was typed', () => {
    const fake = createPopoverApi([home, work])
    open(fake)
    fake.send('popoverShown', { label: 'Shoes', suggestion: { accountId: work.id, localPart: 'fresh' } })
    expect([account().value, name().value, label().value]).toEqual([work.id, 'fresh', 'Shoes'])
    type(name(), 'mine')
    fake.send('popoverShown', { suggestion: { accountId: home.id, localPart: 'other' } })
    expect([account().value, name().value]).toEqual([work.id, 'mine'])
  })

  test('is ready for typing: the suggestion is selected in the focused name', () => {
    open(createPopoverApi([home]))
    expect(document.activeElement).toBe(name())
    expect([name().selectionStart, name().selectionEnd]).toEqual([0, 'suggestion1'.length])
  })

  test('makes the address, shows it, clears the label and suggests another name', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    type(name(), 'shop')
    type(domain(), '@Hidden.Example')
    type(label(), 'Bookshop')
    fireEvent.click(createButton())
    const region = await result()
    expect(region.textContent).toContain('shop@hidden.example')
    expect(region.textContent).toContain('me@inbox.example')
    expect(within(region).getByText('Copied')).toBeTruthy()
    expect(fake.asked('createAddress')).toEqual([
      { accountId: 'Home', localPart: 'shop', domain: '@Hidden.Example', label: 'Bookshop' },
    ])
    await waitFor(() => expect(name().value).toBe('suggestion2'))
    expect(label().value).toBe('')
    expect(
      within(screen.getByRole('list', { name: 'Recent addresses' })).getAllByRole('listitem'),
    ).toHaveLength(1)
  })

  test.each([
    ['a moment later', 5_000, true],
    ['some minutes later', 180_000, false],
    ['when the clock was set back by an hour', -3_600_000, false],
  ])('shows the last address again when it is opened %s: %s', async (_name, later, shown) => {
    vi.useFakeTimers({ now: Date.UTC(2028, 1, 29) })
    const fake = createPopoverApi([home])
    const made = fake.answers.createAddress
    fake.answers.createAddress = async (draft) => {
      const answer = await made(draft)
      if (!answer.ok) return answer
      return success({ ...answer.value, entry: { ...answer.value.entry, createdAt: Date.now() } })
    }
    open(fake)
    fireEvent.click(createButton())
    await vi.advanceTimersByTimeAsync(0)
    vi.setSystemTime(Date.now() + later)
    fake.send('popoverShown', {})
    expect(screen.queryByRole('region', { name: 'New address' }) !== null).toBe(shown)
  })

  test('creates once, however often the button is pressed during a creation', async () => {
    const fake = createPopoverApi([home])
    const made = deferred<Result<CreatedAddress>>()
    fake.answers.createAddress = () => made.promise
    open(fake)
    fireEvent.click(createButton())
    fireEvent.click(createButton())
    fireEvent.click(createButton())
    expect(createButton().getAttribute('aria-disabled')).toBe('true')
    made.resolve(success({ entry: entry(1), copied: true }))
    await result()
    await waitFor(() => expect(createButton().getAttribute('aria-disabled')).toBe('false'))
    expect(fake.asked('createAddress')).toHaveLength(1)
  })

  test('creates no second address of the same name, but one that was typed before the next suggestion', async () => {
    const fake = createPopoverApi([home])
    const next = deferred<Result<Suggestion>>()
    open(fake, { suggestion: { accountId: home.id, localPart: 'amber' } })
    fake.answers.suggestName = () => next.promise
    fireEvent.click(createButton())
    await result()
    fireEvent.click(createButton())
    type(name(), 'typed')
    fireEvent.click(createButton())
    await waitFor(() => expect(fake.asked('createAddress')).toHaveLength(2))
    expect(fake.asked('createAddress')).toMatchObject([{ localPart: 'amber' }, { localPart: 'typed' }])
    next.resolve(success({ accountId: home.id, localPart: 'cedar' }))
  })

  test('creates no second address while Enter is held', () => {
    open(createPopoverApi([home]))
    expect(fireEvent.keyDown(name(), { key: 'Enter' })).toBe(true)
    expect(fireEvent.keyDown(name(), { key: 'Enter', repeat: true })).toBe(false)
    expect(fireEvent.keyDown(name(), { key: 'Enter', shiftKey: true, repeat: true })).toBe(false)
  })

  test('names the service only after a noticeable wait', async () => {
    vi.useFakeTimers()
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => deferred<Result<CreatedAddress>>().promise
    open(fake)
    fireEvent.click(createButton())
    await vi.advanceTimersByTimeAsync(149)
    expect(screen.queryByRole('button', { name: 'Create and copy' })).toBeTruthy()
    await vi.advanceTimersByTimeAsync(2)
    expect(screen.queryByRole('button', { name: 'Creating…' })).toBeTruthy()
    await vi.advanceTimersByTimeAsync(850)
    expect(screen.queryByRole('button', { name: 'Still waiting for Haltman…' })).toBeTruthy()
  })

  test.each([
    ['', 'The name is empty.'],
    ['amber harbor', 'A name cannot contain spaces.'],
    ['a..b', 'A dot cannot come first, last or next to another dot.'],
    ['é', 'A name cannot contain “é”.'],
    ['me@example.com', 'This is a whole address, not a name.'],
    ['a'.repeat(65), 'Use at most 64 characters before the @.'],
  ])('says why the name %j is not allowed, sends nothing and keeps it', async (typed, reason) => {
    const fake = createPopoverApi([home])
    open(fake)
    expect(name().getAttribute('aria-invalid')).toBe('false')
    type(name(), typed)
    await waitFor(() => expect(name().getAttribute('aria-invalid')).toBe('true'))
    expect(document.getElementById('name-error')?.textContent).toContain(reason)
    const checks = fake.asked('checkDraft').length
    fireEvent.click(createButton())
    await waitFor(() => expect(createButton().getAttribute('aria-disabled')).toBe('false'))
    expect(fake.asked('checkDraft').length).toBeGreaterThan(checks)
    expect(fake.asked('createAddress')).toEqual([])
    expect(name().value).toBe(typed)
  })

  test('does not change a focused domain when a list arrives after a change of account', () => {
    const bare = { ...work, id: 'bare', nickname: 'Bare', provider: 'haltman' as const, domains: [] }
    const { defaultDomain: _, ...blank } = bare
    const fake = createPopoverApi([home, blank])
    open(fake)
    type(name(), 'mine')
    fireEvent.change(account(), { target: { value: 'bare' } })
    domain().focus()
    fake.send('accountsChanged', {
      accounts: [home, { ...blank, domains: [ownDomain('late.example')] }],
      currentAccountId: home.id,
    })
    expect(domain().value).toBe('')
  })

  test('takes the new account’s suggestion, but never replaces typed text', async () => {
    open(createPopoverApi([home, work]))
    fireEvent.change(account(), { target: { value: 'Work' } })
    await waitFor(() => expect(name().value).toBe('suggestion2'))
    expect(domain().value).toBe('ig.do')
    expect(screen.getByText('187 of 200 left this hour')).toBeTruthy()
    type(name(), 'mine')
    type(domain(), 'own.example')
    fireEvent.change(account(), { target: { value: 'Home' } })
    await waitFor(() => expect(domain().value).toBe('haltman.io'))
    expect(name().value).toBe('mine')
    fireEvent.change(account(), { target: { value: 'Work' } })
    expect(domain().value).toBe('own.example')
  })

  test('suggests another name on Ctrl+R, and prevents the reload of the page', async () => {
    open(createPopoverApi([home]))
    expect(fireEvent.keyDown(name(), { key: 'r', ctrlKey: true })).toBe(false)
    await waitFor(() => expect(name().value).toBe('suggestion2'))
  })

  test.each([
    ['Caps Lock', { key: 'R', code: 'KeyR' }, true],
    ['a Russian layout', { key: 'к', code: 'KeyR' }, true],
    ['the command key', { key: 'r', code: 'KeyR', ctrlKey: false, metaKey: true }, true],
    ['AltGr, which writes a sign', { key: '®', code: 'KeyR', altKey: true }, false],
    ['another letter of Dvorak in its place', { key: 'p', code: 'KeyR' }, false],
    ['an input method', { key: 'r', code: 'KeyR', isComposing: true }, false],
  ])('accepts Ctrl+R with %s: %#', async (_name, event, taken) => {
    open(createPopoverApi([home]))
    expect(fireEvent.keyDown(name(), { ctrlKey: true, ...event })).toBe(!taken)
  })

  test('leaves Escape to an input method during a composition', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.keyDown(label(), { key: 'Escape', isComposing: true })
    expect(fake.asked('hidePopover')).toEqual([])
  })

  test('is sent by Enter in the list of accounts, once however long Enter is held', async () => {
    const fake = createPopoverApi([home, work])
    open(fake)
    account().focus()
    expect(fireEvent.keyDown(account(), { key: 'Enter' })).toBe(false)
    fireEvent.keyDown(account(), { key: 'Enter', repeat: true })
    await result()
    expect(fake.asked('createAddress')).toHaveLength(1)
  })

  test('returns the focus to the name after a creation from the label, but not after a failure', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    const made = fake.answers.createAddress
    fake.answers.createAddress = () => failed(failure({ field: 'label' }))
    type(label(), 'Shop')
    label().focus()
    fireEvent.submit(createButton().closest('form') ?? document.body)
    await screen.findByRole('alert')
    expect(document.activeElement).toBe(label())
    fake.answers.createAddress = made
    fireEvent.submit(createButton().closest('form') ?? document.body)
    await result()
    await waitFor(() => expect(document.activeElement).toBe(name()))
  })

  test('splits a whole address that is pasted into the name into local part and domain', () => {
    open(createPopoverApi([home, work]))
    const paste = (text: string) =>
      fireEvent.input(name(), { target: { value: text }, inputType: 'insertFromPaste' })
    paste(' Shop@Mail.Haltman.io ')
    expect([name().value, domain().value]).toEqual(['Shop', 'mail.haltman.io'])
    paste('shop@hidden.example')
    expect([name().value, domain().value]).toEqual(['shop', 'hidden.example'])
    paste('a@b@c')
    expect([name().value, domain().value]).toEqual(['a@b@c', 'hidden.example'])
  })

  test('announces the service that it waits for', async () => {
    vi.useFakeTimers()
    const fake = createPopoverApi([home])
    const said = () => screen.getAllByRole('status').at(-1)?.textContent
    const made = deferred<Result<CreatedAddress>>()
    fake.answers.createAddress = () => made.promise
    open(fake)
    // The wait for the next suggestion is not announced.
    fake.answers.suggestName = () => deferred<Result<Suggestion>>().promise
    expect(createButton().getAttribute('aria-busy')).toBe('false')
    fireEvent.click(createButton())
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

  test('hides on Escape', () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.keyDown(name(), { key: 'Escape' })
    expect(fake.asked('hidePopover')).toHaveLength(1)
  })
})
