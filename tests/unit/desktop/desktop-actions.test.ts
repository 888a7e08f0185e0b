import { describe, expect, test, vi } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { createDesktopActions } from '../../../src/main/desktop/desktop-actions.ts'
import type { DesktopNotification } from '../../../src/main/shell/shell.ts'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'

const entry: AddressEntry = {
  id: 7,
  accountId: 'mail',
  accountName: 'Mail',
  provider: 'practice',
  address: 'amber@practice.invalid',
  label: '',
  createdAt: 1,
  state: 'active',
  says: 'active',
  can: ['copy'],
}
const refused = failed(describeFailure({ reason: 'clipboard-failed' }))

/** A popover that hides after copying or stays, and a clipboard with this answer. */
function start({ hides, copied = success(entry) }: { hides: boolean; copied?: Result<AddressEntry> }) {
  const told: DesktopNotification[] = []
  const close = vi.fn()
  const hideAfterCopying = vi.fn(() => hides)
  const actions = createDesktopActions({
    accounts: { makeDefault: () => failed({ reason: 'address-gone' }) },
    copy: async () => copied,
    notify(notification) {
      told.push(notification)
      return { close }
    },
    openPopover: () => undefined,
    hideAfterCopying,
    choose: () => undefined,
    accountsChanged: () => undefined,
    accountKept: () => undefined,
  })
  return { actions, told, close, hideAfterCopying }
}

describe('a copy in the popover', () => {
  test('is told by a notification once the popover has hidden', async () => {
    const { actions, told } = start({ hides: true })
    expect(await actions.copyInPopover(7)).toEqual(success(entry))
    expect(told).toMatchObject([{ title: 'Copied', body: 'amber@practice.invalid' }])
  })

  test('is told by the popover alone while it stays', async () => {
    const { actions, told } = start({ hides: false })
    expect(await actions.copyInPopover(7)).toEqual(success(entry))
    expect(told).toEqual([])
  })

  test('that failed leaves the popover open, which shows why', async () => {
    const { actions, told, hideAfterCopying } = start({ hides: true, copied: refused })
    expect(await actions.copyInPopover(7)).toEqual(refused)
    expect(hideAfterCopying).not.toHaveBeenCalled()
    expect(told).toEqual([])
  })

  test('has a notification for as long as the address is on the clipboard', async () => {
    const { actions, close } = start({ hides: true })
    await actions.copyInPopover(7)
    actions.clipboardChanged(7)
    expect(close).not.toHaveBeenCalled()
    actions.clipboardChanged(undefined)
    expect(close).toHaveBeenCalledOnce()
  })
})
