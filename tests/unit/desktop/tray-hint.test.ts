import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNotices } from '../../../src/main/desktop/notices.ts'
import { createTrayHint } from '../../../src/main/desktop/tray-hint.ts'
import { defaultSettings, type Settings, type SettingsStore } from '../../../src/main/settings/settings.ts'
import type { TrayPresence } from '../../../src/main/shell/shell.ts'

let presence: TrayPresence
let saved: Settings
let settings: SettingsStore

beforeEach(() => {
  vi.useFakeTimers()
  presence = 'absent'
  saved = defaultSettings
  settings = {
    read: () => saved,
    write(next) {
      saved = next
      return undefined
    },
  }
})
afterEach(() => void vi.useRealTimers())

function start() {
  const notices = createNotices(() => undefined)
  const hint = createTrayHint({ shell: { findTray: async () => presence }, settings, notices })
  return {
    hint,
    told: () => notices.all().map(({ message }) => message),
    dismiss() {
      for (const { id } of notices.all()) {
        notices.dismiss(id)
        hint.dismissed(id)
      }
    },
  }
}

describe('the hint about an invisible tray icon', () => {
  it.each([
    ['present', []],
    ['unknown', []],
    ['absent', ['This desktop shows no icon for Aliasmith.']],
    ['hidden', ['macOS does not show the icon of Aliasmith.']],
  ] as const)('for a desktop that is %s is %j', async (found, expected) => {
    presence = found
    const { hint, told } = start()
    await hint.look()
    await hint.look()
    expect(told()).toEqual(expected)
  })

  it('appears after the desktop had time to start, unless the app has ended', async () => {
    const first = start()
    const stop = first.hint.start()
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(first.told()).toEqual([])
    start().hint.start()
    const second = start()
    second.hint.start()
    await vi.advanceTimersByTimeAsync(39_000)
    expect(second.told()).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(second.told()).toHaveLength(1)
  })

  it('is removed if the icon appears later', async () => {
    const { hint, told } = start()
    await hint.look()
    presence = 'present'
    await hint.look()
    expect(told()).toEqual([])
  })

  it('stays away over restarts once it is dismissed, until the icon has been seen again', async () => {
    const first = start()
    await first.hint.look()
    first.dismiss()
    await first.hint.look()
    const second = start()
    await second.hint.look()
    expect([first.told(), second.told()]).toEqual([[], []])
    presence = 'present'
    await second.hint.look()
    presence = 'absent'
    await second.hint.look()
    expect(second.told()).toHaveLength(1)
  })

  it('appears in spite of other dismissed notices', async () => {
    const { hint, told } = start()
    hint.dismissed('key-left')
    await hint.look()
    expect(told()).toHaveLength(1)
  })
})
