import { describe, expect, test } from 'vitest'
import { createWindows } from '../../../src/main/desktop/windows.ts'
import { createFakeShell } from '../../support/fake-shell.ts'

/** The windows of a user with these preferences, and the popover on the screen. */
function open(preferences: { hides: boolean; pinned: boolean }) {
  const shell = createFakeShell()
  const windows = createWindows({
    shell,
    now: () => 0,
    isPinned: () => preferences.pinned,
    hidesAfterCopying: () => preferences.hides,
    settingsBounds: () => undefined,
  })
  windows.openPopover()
  return { shell, windows }
}

describe('the popover after an address was copied', () => {
  test.each([
    ['hides if that is wanted', { hides: true, pinned: false }, true],
    ['stays if that is not wanted', { hides: false, pinned: false }, false],
    ['stays while it is kept open', { hides: true, pinned: true }, false],
  ])('%s', (_name, preferences, hidden) => {
    const { shell, windows } = open(preferences)
    expect(windows.hideAfterCopying()).toBe(hidden)
    expect(shell.isPopoverVisible()).toBe(!hidden)
  })

  test('counts as hidden if the user has hidden it meanwhile', () => {
    const { windows } = open({ hides: false, pinned: false })
    windows.hidePopover()
    expect(windows.hideAfterCopying()).toBe(true)
  })

  test('is no longer held by an unread failure, which waits for the next opening', () => {
    const { shell, windows } = open({ hides: true, pinned: false })
    windows.holdForFailure(true)
    expect(shell.held()).toBe(true)
    windows.hideAfterCopying()
    expect(shell.held()).toBe(false)
  })
})

describe('the list of keys', () => {
  test('is requested of an open window, and of a loading one once', () => {
    const { shell, windows } = open({ hides: true, pinned: false })
    windows.openSettings({ page: 'shortcuts', keys: true })
    const place = { page: 'shortcuts', keys: true }
    expect(shell.events.at(-1)).toMatchObject({ window: 'settings', name: 'settingsPlaced', payload: place })
    expect(windows.takeSettingsPlace()).toEqual(place)
    expect(windows.takeSettingsPlace()).toEqual({ page: 'shortcuts' })
  })
})
