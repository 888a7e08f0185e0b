// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { success } from '../../../src/shared/result.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { createPopoverApi, entry, home } from './popover-api.ts'
import {
  button,
  marked,
  name,
  open,
  press,
  result,
  rowOf,
  rows,
  said,
  type,
  usePopover,
} from './popover-screen.tsx'
import { teachDialogs } from './settings-api.ts'

// The menu and the dialogs are the real ones here. They are drawn beside the page, and the test removes them.

const can = ['copy', 'label', 'turn-off', 'pin', 'delete-forever'] as const
const dialog = () => screen.findByRole('dialog')

beforeAll(teachDialogs)
usePopover()
afterEach(() => {
  document.body.textContent = ''
})

/** Opens the popover with its actions loaded, and a main process that carries them out. */
async function openWithActions(book: readonly AddressEntry[]) {
  const fake = createPopoverApi([home], book)
  const deleteAddresses = vi.fn(({ ids }: { ids: readonly number[] }) => {
    fake.changeBook(book.filter(({ id }) => !ids.includes(id)))
    return success({ deleted: ids, kept: [], unknown: [], unsaved: [] })
  })
  const changeAddress = vi.fn(({ id }: { id: number }) =>
    success(entry(id, { state: 'off', can: ['turn-on'] })),
  )
  Object.assign(fake.answers, { deleteAddresses, changeAddress })
  open(fake)
  await screen.findByRole('menu', { hidden: true })
  return { ...fake, deleteAddresses, changeAddress }
}

describe('the actions of an address', () => {
  test('that would lose its name for ever ask first, and keep it', async () => {
    const { asked, deleteAddresses } = await openWithActions([])
    press('Enter')
    await result()
    fireEvent.click(button('Delete…'))
    expect((await dialog()).textContent).toContain('suggestion1@haltman.io')
    fireEvent.click(within(await dialog()).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(deleteAddresses).not.toHaveBeenCalled()
    expect([asked('undoAddress'), asked('hidePopover')]).toEqual([[], []])
    expect(marked().textContent).not.toContain('Deleted')
  })

  test('run by their keys, but leave the keys of a text to it', async () => {
    const { asked, changeAddress } = await openWithActions([entry(1, { address: 'shop@haltman.io', can })])
    type(name(), 'shop')
    await waitFor(() => expect(marked()).toBe(rowOf('shop@haltman.io')))
    name().setSelectionRange(0, 4)
    for (const [key, more] of [
      ['c', { ctrlKey: true }],
      ['Delete', {}],
      ['Backspace', { ctrlKey: true }],
    ] as const) {
      expect(press(key, more)).toBe(true)
    }
    expect(asked('copyAddress')).toEqual([])
    screen.getByLabelText('Label').focus()
    expect(press('Delete')).toBe(true)
    expect(press('t', { ctrlKey: true })).toBe(true)
    expect(changeAddress).not.toHaveBeenCalled()
    name().focus()
    name().setSelectionRange(4, 4)
    expect(press('t', { ctrlKey: true })).toBe(false)
    await waitFor(() => expect(changeAddress).toHaveBeenCalledExactlyOnceWith({ id: 1, action: 'turn-off' }))
    expect(press('Delete')).toBe(false)
    expect((await dialog()).textContent).toContain('shop@haltman.io')
  })

  test('that delete take the row away, and say so', async () => {
    const { deleteAddresses } = await openWithActions([entry(1, { can })])
    press('ArrowDown')
    press('Delete')
    fireEvent.submit(within(await dialog()).getByRole('button', { name: 'Delete for good' }))
    await waitFor(() => expect(deleteAddresses).toHaveBeenCalledExactlyOnceWith({ ids: [1] }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(said()).toMatch(/deleted/i)
  })
})

describe('the list of keys', () => {
  test('opens by ? in the empty field, and names the keys of the popover and of addresses', async () => {
    await openWithActions([])
    press('?', { shiftKey: true })
    const text = (await dialog()).textContent
    for (const key of ['Enter', 'Ctrl', 'K', 'F2']) expect(text).toContain(key)
    fireEvent.keyDown(within(await dialog()).getByRole('heading', { level: 2 }), { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
