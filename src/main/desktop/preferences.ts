import type { Refusal } from '../../shared/failure.ts'
import type { Preferences } from '../../shared/views/preferences.ts'
import type { SettingsStore } from '../settings/settings.ts'

/** Hears of a change of preferences. */
export type PreferencesListener = (preferences: Preferences, before: Preferences) => void

/** What the user prefers, as the services of the app ask for it. */
export interface AppPreferences {
  read(): Preferences
  /** Changes some of them; everybody concerned is told. In case of a refusal nothing has changed. */
  change(changes: Partial<Preferences>): Refusal | undefined
  /** Calls back after each change, in the order of these calls. */
  onChange(listener: PreferencesListener): void
}

/** Keeps the preferences in the settings file. */
export function createPreferences(settings: SettingsStore): AppPreferences {
  const listeners: PreferencesListener[] = []
  const read = () => settings.read().preferences
  return {
    read,
    change(changes) {
      const before = read()
      const next = { ...before, ...changes }
      const refusal = settings.write({ ...settings.read(), preferences: next })
      if (refusal !== undefined) return refusal
      for (const listener of listeners) listener(next, before)
      return undefined
    },
    onChange: (listener) => void listeners.push(listener),
  }
}
