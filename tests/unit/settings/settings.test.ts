import { describe, expect, test } from 'vitest'
import { defaultSettings, parseSettings } from '../../../src/main/settings/settings.ts'

describe('a settings file', () => {
  test('that is new holds the defaults and loses nothing', () => {
    expect(parseSettings({})).toEqual({ value: defaultSettings, lossy: false })
  })

  test('that is valid is used unchanged', () => {
    const settings = { ...defaultSettings, currentAccountId: 'a1' }
    expect(parseSettings(settings)).toEqual({ value: settings, lossy: false })
  })

  test('keeps every valid part', () => {
    const parsed = parseSettings({ version: 1, hotkeys: 'Ctrl+A', currentAccountId: 'a1' })
    expect(parsed).toEqual({ value: { ...defaultSettings, currentAccountId: 'a1' }, lossy: true })
  })

  test('with some invalid preferences keeps the others, and is not simply overwritten', () => {
    const preferences = {
      ...defaultSettings.preferences,
      clearClipboardAfterSeconds: -1,
      notifications: false,
    }
    expect(parseSettings({ ...defaultSettings, preferences })).toEqual({
      value: { ...defaultSettings, preferences: { ...defaultSettings.preferences, notifications: false } },
      lossy: true,
    })
  })

  test('of an older version, without preferences, loses nothing', () => {
    const { preferences: _, ...older } = defaultSettings
    expect(parseSettings(older)).toEqual({ value: defaultSettings, lossy: false })
  })

  test('of an older version, without a language of readable words, has that of the app', () => {
    const { wordLanguage: _, ...preferences } = { ...defaultSettings.preferences, theme: 'dark' as const }
    const value = { ...defaultSettings, preferences: { ...preferences, wordLanguage: 'app' } }
    expect(parseSettings({ ...defaultSettings, preferences })).toEqual({ value, lossy: false })
  })

  test('of an older version, without a size of text, has the usual one', () => {
    const { textSize: _, ...preferences } = defaultSettings.preferences
    expect(parseSettings({ ...defaultSettings, preferences })).toEqual({
      value: defaultSettings,
      lossy: false,
    })
  })

  test.each([0, -100, 101, 400, '150', null])(
    'with the impossible size of text %j has the usual one',
    (textSize) => {
      const preferences = { ...defaultSettings.preferences, textSize }
      expect(parseSettings({ ...defaultSettings, preferences })).toEqual({
        value: defaultSettings,
        lossy: true,
      })
    },
  )

  test.each([[null], [[1]], [7], ['text']])('holding %j is replaced by the defaults', (contents) => {
    expect(parseSettings(contents)).toEqual({ value: defaultSettings, lossy: true })
  })

  test('with a reminder of an impossible account loses that one alone', () => {
    const kept = { expiresAt: 1, step: 'week', dismissed: true }
    const keyReminders = { a1: kept, ['x'.repeat(101)]: kept }
    expect(parseSettings({ ...defaultSettings, keyReminders })).toEqual({
      value: { ...defaultSettings, keyReminders: { a1: kept } },
      lossy: true,
    })
  })

  const odd = [7, null, [], { x: 1 }, 'x'.repeat(1_000_000)]
  const full = {
    ...defaultSettings,
    hotkeys: { newAddress: 'F1', openPopover: 'F2' },
    settingsWindow: { x: 1, y: 2, width: 3, height: 4 },
    currentAccountId: 'a1',
    trayHintDismissed: true,
    keyReminders: {
      a1: { expiresAt: 1, step: 'week', dismissed: true },
      a2: { expiresAt: 2, step: 'day', dismissed: false },
    },
    updates: { lookedAt: 1, told: '1.0.0', dismissed: '0.9.0' },
  } as const

  test.each(odd.map((value) => [value]))(
    'loses only the one hotkey, reminder, preference or note with an invalid value: %.40j',
    (value) => {
      const cell = (change: object, expected: object) =>
        expect(parseSettings({ ...full, ...change })).toEqual({
          value: { ...full, ...expected },
          lossy: true,
        })
      const hotkeys = { newAddress: value, openPopover: 'F2' }
      cell({ hotkeys }, { hotkeys: { ...hotkeys, newAddress: defaultSettings.hotkeys.newAddress } })
      cell(
        { keyReminders: { ...full.keyReminders, a1: value } },
        { keyReminders: { a2: full.keyReminders.a2 } },
      )
      cell({ updates: { ...full.updates, told: value } }, { updates: { lookedAt: 1, dismissed: '0.9.0' } })
      const preferences = { ...full.preferences, notifications: value }
      cell({ preferences }, { preferences: full.preferences })
    },
  )
})
