// @vitest-environment jsdom
import { fireEvent, waitFor } from '@solidjs/testing-library'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Result } from '../../../src/shared/result.ts'
import type { CreatedAddress } from '../../../src/shared/views/address.ts'
import { later, resetLater } from './fake-later.ts'
import { createPopoverApi, deferred, entry, home, practice, work } from './popover-api.ts'
import {
  account,
  addresses,
  answered,
  button,
  domain,
  label,
  maker,
  marked,
  name,
  open,
  press,
  result,
  rowOf,
  rows,
  type,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()
beforeEach(resetLater)

const many = Array.from({ length: 12 }, (_, index) => entry(12 - index))
const markedAt = () => rows().indexOf(marked())
/** Waits until the actions of addresses are loaded. */
const loaded = () => vi.waitFor(() => expect(later.host).toBeDefined())

describe('the keys that move the mark', () => {
  test('stop at both ends, and leave the focus in the field', () => {
    open(createPopoverApi([home], many))
    const visited = ['ArrowUp', ...Array(13).fill('ArrowDown'), 'ArrowUp'].map((key) => {
      expect(press(key)).toBe(false)
      return markedAt()
    })
    expect(visited).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 11])
    expect(document.activeElement).toBe(name())
  })

  test('decide what Enter does, which the bar says', async () => {
    const fake = createPopoverApi([home], many)
    open(fake)
    expect(button('Create and copy')).toBeTruthy()
    press('ArrowDown')
    press('ArrowDown')
    expect(button('Copy')).toBeTruthy()
    press('Enter')
    await waitFor(() => expect(fake.asked('copyAddress')).toEqual([{ id: 11 }]))
  })

  test('lead from the best match back to the row that makes the name', async () => {
    open(createPopoverApi([home], many))
    type(name(), 'name12')
    await waitFor(() => expect(marked()).toBe(rowOf('name12@haltman.io')))
    press('ArrowUp')
    expect(marked()).toBe(maker())
    type(name(), 'name11')
    await waitFor(() => expect(marked()).toBe(rowOf('name11@haltman.io')))
  })

  test('belong to the label and to the lists while they have the focus', () => {
    open(createPopoverApi([home], many))
    for (const field of [label(), domain(), account()]) {
      field.focus()
      expect([press('ArrowDown'), markedAt()]).toEqual([true, 0])
    }
  })

  test('belong to an input method during a composition', () => {
    open(createPopoverApi([home], many))
    expect([press('ArrowDown', { isComposing: true }), markedAt()]).toEqual([true, 0])
  })
})

describe('Enter', () => {
  test('makes one address however long it is held, and however fast', async () => {
    const fake = createPopoverApi([home])
    const made = deferred<Result<CreatedAddress>>()
    fake.answers.createAddress = () => made.promise
    open(fake)
    press('Enter')
    for (const modifier of [{}, { ctrlKey: true }, { shiftKey: true }]) {
      expect(press('Enter', { repeat: true, ...modifier })).toBe(false)
    }
    label().focus()
    expect(press('Enter', { repeat: true })).toBe(false)
    press('Enter')
    made.resolve({ ok: true, value: { entry: entry(1), copied: true } })
    await result()
    expect(press('Enter', { repeat: true })).toBe(false)
    await answered()
    expect(fake.asked('createAddress')).toHaveLength(1)
    expect(fake.asked('copyAddress')).toEqual([])
  })

  test('makes the address in the label and in the lists, whatever row is marked', async () => {
    const fake = createPopoverApi([home, work], many)
    open(fake)
    press('ArrowDown')
    account().focus()
    expect(press('Enter')).toBe(false)
    await result()
    expect(fake.asked('createAddress')).toHaveLength(1)
    expect(fake.asked('copyAddress')).toEqual([])
  })

  test('is the button’s own on a button', () => {
    const fake = createPopoverApi([home])
    open(fake)
    button('Settings').focus()
    expect(press('Enter')).toBe(true)
    expect(fake.asked('createAddress')).toEqual([])
  })
})

describe('Ctrl and a digit', () => {
  test('choose the account in this place', async () => {
    const fake = createPopoverApi([home, work, practice])
    open(fake, { defaultAccountId: work.id })
    const chosen = [1, 3, 2].map((digit) => {
      expect(press(String(digit), { ctrlKey: true, code: `Digit${digit}` })).toBe(false)
      return account().value
    })
    expect(chosen).toEqual([work.id, practice.id, home.id])
    press('9', { ctrlKey: true })
    expect(account().value).toBe(home.id)
    await answered()
    expect(fake.asked('chooseAccount')).toEqual([work, practice, home].map(({ id }) => ({ accountId: id })))
  })

  test('leave the text and the focus alone', async () => {
    open(createPopoverApi([home, work]))
    type(name(), 'shop')
    press('2', { metaKey: true })
    await waitFor(() => expect(addresses()[0]).toBe('Create shop@ig.do'))
    expect([name().value, document.activeElement]).toEqual(['shop', name()])
  })
})

describe('Ctrl+R', () => {
  test('suggests another name, and prevents the reload of the page', async () => {
    open(createPopoverApi([home]))
    expect(press('r', { ctrlKey: true })).toBe(false)
    await waitFor(() => expect(name().placeholder).toBe('suggestion2'))
  })

  test.each([
    ['Caps Lock', { key: 'R', code: 'KeyR' }, true],
    ['a Russian layout', { key: 'к', code: 'KeyR' }, true],
    ['the command key', { key: 'r', code: 'KeyR', ctrlKey: false, metaKey: true }, true],
    ['AltGr, which writes a sign', { key: '®', code: 'KeyR', altKey: true }, false],
    ['another letter of Dvorak in its place', { key: 'p', code: 'KeyR' }, false],
    ['an input method', { key: 'r', code: 'KeyR', isComposing: true }, false],
  ])('is understood with %s: %#', (_name, event, taken) => {
    open(createPopoverApi([home]))
    expect(fireEvent.keyDown(name(), { ctrlKey: true, ...event })).toBe(!taken)
  })
})

describe('the keys of the marked address', () => {
  test.each([
    ['k', { ctrlKey: true }],
    ['F10', { shiftKey: true }],
    ['ContextMenu', {}],
  ])('open its actions: %s', async (key, more) => {
    open(createPopoverApi([home], many))
    expect(press(key, more)).toBe(false)
    await answered()
    expect(later.menus).toEqual([])
    press('ArrowDown')
    press(key, more)
    await vi.waitFor(() => expect(later.menus.map(({ id }) => id)).toEqual([12]))
  })

  test('have a button and the right mouse button beside them', async () => {
    open(createPopoverApi([home], many))
    press('ArrowDown')
    fireEvent.click(button('Actions'))
    expect(fireEvent.contextMenu(rowOf('name11@haltman.io'))).toBe(false)
    await vi.waitFor(() => expect(later.menus.map(({ id }) => id)).toEqual([12, 11]))
    expect(marked()).toBe(rowOf('name11@haltman.io'))
  })

  test('run those that the address has, and no others', async () => {
    open(createPopoverApi([home], [entry(1, { can: ['copy', 'label', 'turn-off', 'pin'] })]))
    await loaded()
    expect(press('F2')).toBe(true)
    press('ArrowDown')
    expect([
      press('F2'),
      press('t', { ctrlKey: true }),
      press('f', { ctrlKey: true, shiftKey: true }),
    ]).toEqual([false, false, true])
    expect(later.ran.map(({ action }) => action)).toEqual(['label', 'turn-off'])
  })
})

describe('other keys', () => {
  test('lead to the settings', () => {
    const fake = createPopoverApi([home])
    open(fake)
    expect(press(',', { ctrlKey: true })).toBe(false)
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts' }])
  })

  test.each([
    ['F1', {}],
    ['?', { shiftKey: true }],
  ])('list all keys in an empty field: %s', async (key, more) => {
    open(createPopoverApi([home]))
    expect(press(key, more)).toBe(false)
    await vi.waitFor(() => expect(later.lists).toBe(1))
  })

  test('are letters after a text, except F1', async () => {
    open(createPopoverApi([home]))
    type(name(), 'shop')
    expect(press('?', { shiftKey: true })).toBe(true)
    expect(press('F1')).toBe(false)
    await vi.waitFor(() => expect(later.lists).toBe(1))
  })

  test('move from field to field', () => {
    open(createPopoverApi([home]))
    expect(press('Tab')).toBe(true)
  })

  test('belong to an open dialog or menu', () => {
    const fake = createPopoverApi([home], many)
    open(fake)
    for (const part of [document.createElement('dialog'), document.createElement('div')]) {
      if (part.localName === 'div') part.setAttribute('popover', 'auto')
      const field = document.createElement('input')
      part.append(field)
      document.body.append(part)
      expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(true)
      expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(true)
      part.remove()
    }
    expect([fake.asked('hidePopover'), fake.asked('createAddress')]).toEqual([[], []])
  })
})
