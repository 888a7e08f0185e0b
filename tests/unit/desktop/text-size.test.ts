import { expect, test, vi } from 'vitest'
import { createPreferences } from '../../../src/main/desktop/preferences.ts'
import { followTextSize } from '../../../src/main/desktop/text-size.ts'
import { defaultSettings, type Settings, type SettingsStore } from '../../../src/main/settings/settings.ts'
import type { Refusal } from '../../../src/shared/failure.ts'
import type { TextSize, TextSizeStep } from '../../../src/shared/rules/text-size.ts'

/** Follows the size of text on a desktop in memory; writes are refused while `refusal` is set. */
function follow(textSize: TextSize = 100) {
  let settings: Settings = {
    ...defaultSettings,
    preferences: { ...defaultSettings.preferences, textSize },
  }
  const disk: { refusal?: Refusal } = {}
  const store: Pick<SettingsStore, 'read' | 'write'> = {
    read: () => settings,
    write(next) {
      if (disk.refusal !== undefined) return disk.refusal
      settings = next
      return undefined
    },
  }
  const preferences = createPreferences(store)
  const shown: TextSize[] = []
  let step: (step: TextSizeStep) => void = () => undefined
  const notices = { add: vi.fn(), dismiss: vi.fn() }
  followTextSize(
    {
      setTextSize: (size) => void shown.push(size),
      onTextSizeStep(listener) {
        step = listener
      },
    },
    preferences,
    notices,
  )
  return { preferences, shown, step: (wanted: TextSizeStep) => step(wanted), notices, disk }
}

test('starts with the preferred size', () => {
  expect(follow(175).shown).toEqual([175])
})

test('changes with the preference, and with nothing else', () => {
  const { preferences, shown } = follow()
  preferences.change({ theme: 'dark' })
  preferences.change({ textSize: 200 })
  expect(shown).toEqual([100, 200])
})

test('saves each step of a key', () => {
  const { preferences, shown, step } = follow()
  for (const wanted of ['larger', 'larger', 'smaller', 'larger', 'usual'] as const) step(wanted)
  expect(shown).toEqual([100, 110, 125, 110, 125, 100])
  expect(preferences.read().textSize).toBe(100)
})

test('saves nothing at the ends', () => {
  const { shown, step, disk, notices } = follow(200)
  disk.refusal = { reason: 'storage-full' }
  step('larger')
  expect(shown).toEqual([200])
  expect(notices.add).not.toHaveBeenCalled()
})

test('says that a step was not saved until one is', () => {
  const { shown, step, disk, notices } = follow()
  disk.refusal = { reason: 'storage-full' }
  step('larger')
  expect(shown).toEqual([100])
  const [notice] = notices.add.mock.calls[0] ?? []
  expect(notice.say()).toEqual(['The disk is full.', 'Free some space and try again.'])
  delete disk.refusal
  step('larger')
  expect(notices.dismiss).toHaveBeenCalledExactlyOnceWith(notice.id)
  step('larger')
  expect(notices.dismiss).toHaveBeenCalledTimes(1)
  expect(shown).toEqual([100, 110, 125])
})
