import type { Refusal } from '../../shared/failure.ts'
import type { Preferences } from '../../shared/views/preferences.ts'
import type { SettingsStore } from '../settings/settings.ts'

/** Called when preferences change. */
export type PreferencesListener = (preferences: Preferences, before: Preferences) => void

/** The user's preferences, as the app's services read them. */
export function createPreferences(settings: SettingsStore) {
  const listeners: PreferencesListener[] = []
  const read = () => settings.read().preferences
  return {
    read,
    /** Changes some preferences and calls the listeners. After a refusal nothing has changed. */
    change(changes: Partial<Preferences>): Refusal | undefined {
      const before = read()
      const next = { ...before, ...changes }
      const refusal = settings.write({ ...settings.read(), preferences: next })
      if (refusal !== undefined) return refusal
      for (const listener of listeners) listener(next, before)
      return undefined
    },
    /** Calls back after each change; listeners are called in the order in which they were added. */
    onChange: (listener: PreferencesListener) => void listeners.push(listener),
  }
}

export type AppPreferences = ReturnType<typeof createPreferences>
