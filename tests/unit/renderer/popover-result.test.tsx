// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { describe, expect, test } from 'vitest'
import { success } from '../../../src/shared/result.ts'
import { createPopoverApi, entry, home, practice, work } from './popover-api.ts'
import { createButton, open, result, usePopover } from './popover-screen.tsx'

usePopover()

describe('the first run', () => {
  test('leads to a copied practice address in two clicks', async () => {
    open(createPopoverApi([]))
    fireEvent.click(screen.getByRole('button', { name: 'Try it without an account' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Create and copy' }))
    const region = await result()
    expect(region.textContent).toMatch(/@practice\.invalid/)
    expect(region.textContent).toContain('receives no mail')
    expect(within(region).getByText('Copied')).toBeTruthy()
  })

  test('leads to the form for an account', () => {
    const fake = createPopoverApi([])
    open(fake)
    fireEvent.click(screen.getByRole('button', { name: 'Add account' }))
    expect(fake.asked('openSettings')).toEqual([{ page: 'accounts', addAccount: true }])
  })
})

describe('the result', () => {
  test('says plainly when the address is not on the clipboard, and copies it', async () => {
    const fake = createPopoverApi([home])
    fake.answers.createAddress = () => success({ entry: entry(1), copied: false })
    open(fake)
    fireEvent.click(createButton())
    const region = await result()
    expect(region.textContent).toContain('Made, but not copied.')
    fireEvent.click(within(region).getByRole('button', { name: 'Copy' }))
    await within(region).findByText('Copied')
    expect(fake.asked('copyAddress')).toEqual([{ id: 1 }])
  })

  test('asks before it deletes for ever', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    fireEvent.click(within(await result()).getByRole('button', { name: 'Delete…' }))
    expect(fake.asked('undoAddress')).toEqual([])
    expect((await result()).textContent).toContain('this name can never be used again')
    fireEvent.click(within(await result()).getByRole('button', { name: 'Keep' }))
    fireEvent.click(within(await result()).getByRole('button', { name: 'Delete…' }))
    fireEvent.click(within(await result()).getByRole('button', { name: 'Delete for good' }))
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    expect(fake.asked('undoAddress')).toEqual([{ id: 1 }])
    expect(within(await result()).queryByRole('button')).toBeNull()
  })

  test('keeps the focus while the question is shown, answered or dropped', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    const button = async (named: string) => within(await result()).getByRole('button', { name: named })
    ;(await button('Delete…')).focus()
    fireEvent.click(await button('Delete…'))
    await waitFor(async () => expect(document.activeElement).toBe(await button('Keep')))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    await waitFor(async () => expect(document.activeElement).toBe(await button('Delete…')))
    expect(fake.asked('hidePopover')).toEqual([])
    fireEvent.click(await button('Delete…'))
    ;(await button('Delete for good')).focus()
    fireEvent.click(await button('Delete for good'))
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    await waitFor(async () => expect(document.activeElement).toBe(await result()))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    expect(fake.asked('hidePopover')).toHaveLength(1)
  })

  test('keeps the focus if the answer to the deletion arrives before its event', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    const button = async (named: string) => within(await result()).getByRole('button', { name: named })
    ;(await button('Delete…')).focus()
    fireEvent.click(await button('Delete…'))
    await waitFor(async () => expect(document.activeElement).toBe(await button('Keep')))
    fake.answers.undoAddress = ({ id }) =>
      success({ ...entry(id, { address: 'suggestion1@haltman.io' }), state: 'deleted', can: [] })
    ;(await button('Delete for good')).focus()
    fireEvent.click(await button('Delete for good'))
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    await waitFor(async () => expect(document.activeElement).toBe(await result()))
    expect((await result()).textContent).not.toContain('for ever')
  })

  test('no longer shows where mail goes once the address is deleted', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    expect((await result()).textContent).toContain('Forwards to me@inbox.example')
    fake.send('addressChanged', {
      ...entry(1, { address: 'suggestion1@haltman.io', destination: 'me@inbox.example' }),
      state: 'deleted',
      can: [],
    })
    await waitFor(async () => expect((await result()).textContent).toContain('Deleted'))
    expect((await result()).textContent).not.toContain('Forwards to')
    expect(within(await result()).queryByRole('button')).toBeNull()
  })

  test('is replaced by the address of a hotkey, which is announced', async () => {
    const fake = createPopoverApi([home])
    open(fake)
    fireEvent.click(createButton())
    await result()
    fake.send('clipboardChanged', { id: 9 })
    expect(within(await result()).queryByText('Copied')).toBeNull()
    fake.send('addressMade', { entry: entry(9), copied: true })
    expect((await result()).textContent).toContain('name9@haltman.io')
    expect(within(await result()).getByText('Copied')).toBeTruthy()
    expect(screen.getAllByRole('status').at(-1)?.textContent).toContain(
      'name9@haltman.io is on the clipboard.',
    )
    fake.send('addressMade', { entry: entry(10), copied: false })
    expect((await result()).textContent).toContain('Made, but not copied. Press Copy.')
  })

  test.each([
    [practice, true],
    [work, false],
  ])('offers Undo if the provider can undo: %#', async (owner, offered) => {
    open(createPopoverApi([owner]))
    fireEvent.click(createButton())
    const undo = within(await result()).queryByRole('button', { name: 'Undo' })
    expect(undo !== null).toBe(offered)
  })
})
