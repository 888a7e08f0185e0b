import { describe, expect, test } from 'vitest'
import { defaultSettings, parseSettings } from '../../../src/main/settings/settings.ts'

describe('a settings file', () => {
  test('that is new holds the defaults and loses nothing', () => {
    expect(parseSettings({})).toEqual({ value: defaultSettings, lossy: false })
  })

  test('that checks is taken as it is', () => {
    const settings = { ...defaultSettings, currentAccountId: 'a1' }
    expect(parseSettings(settings)).toEqual({ value: settings, lossy: false })
  })

  test('keeps every part that checks', () => {
    const parsed = parseSettings({ version: 1, hotkeys: 'Ctrl+A', currentAccountId: 'a1' })
    expect(parsed).toEqual({ value: { ...defaultSettings, currentAccountId: 'a1' }, lossy: true })
  })

  test('whose preferences do not all check keeps the others, and is not simply overwritten', () => {
    const preferences = { ...defaultSettings.preferences, theme: 'purple', notifications: false }
    expect(parseSettings({ ...defaultSettings, preferences })).toEqual({
      value: { ...defaultSettings, preferences: { ...defaultSettings.preferences, notifications: false } },
      lossy: true,
    })
  })

  test('of an older version, without preferences, loses nothing', () => {
    const { preferences: _, ...older } = defaultSettings
    expect(parseSettings(older)).toEqual({ value: defaultSettings, lossy: false })
  })

  test.each([[null], [[1]], [7], ['text']])('holding %j falls back to the defaults', (contents) => {
    expect(parseSettings(contents)).toEqual({ value: defaultSettings, lossy: true })
  })
})
