import { describe, expect, test } from 'vitest'
import { createNotify } from '../../../src/main/desktop/notify.ts'
import { defaultSettings, type Settings, type SettingsStore } from '../../../src/main/settings/settings.ts'
import type { DesktopNotification } from '../../../src/main/shell/shell.ts'

/** Settings in memory. */
function settingsWith(settings: Settings): SettingsStore {
  return { read: () => settings, write: () => undefined }
}

function setUp(notifications = true) {
  const shown: DesktopNotification[] = []
  const shell = {
    notify(notification: DesktopNotification) {
      shown.push(notification)
      return { close: () => undefined }
    },
  }
  const preferences = { ...defaultSettings.preferences, notifications }
  return { shown, notify: createNotify(shell, settingsWith({ ...defaultSettings, preferences })) }
}

describe('a notification', () => {
  test('shows plain text unchanged, and keeps its actions', () => {
    const { shown, notify } = setUp()
    const said = { title: 'New address (Work)', body: 'a@one.example', onClick: () => undefined, actions: [] }
    notify(said)
    expect(shown).toEqual([said])
  })

  test('is not shown if the user turned notifications off', () => {
    const { shown, notify } = setUp(false)
    notify({ title: 'New address', body: 'a@one.example' })
    expect(shown).toEqual([])
  })
})
