import type { Refusal } from '../../shared/failure.ts'
import type { Preferences } from '../../shared/preferences.ts'
import type { SettingsStore } from '../settings/settings.ts'

/** What the user prefers, as the services of the app ask for it. */
export interface AppPreferences {
  read(): Preferences
  /** Changes some of them; everybody concerned is told. In case of a refusal nothing has changed. */
  change(changes: Partial<Preferences>): Refusal | undefined
}

/** Keeps the preferences in the settings file. `onChange` is called after each change. */
export function createPreferences(
  settings: SettingsStore,
  onChange: (preferences: Preferences, before: Preferences) => void,
): AppPreferences {
  const read = () => settings.read().preferences
  return {
    read,
    change(changes) {
      const before = read()
      const next = { ...before, ...changes }
      const refusal = settings.write({ ...settings.read(), preferences: next })
      if (refusal === undefined) onChange(next, before)
      return refusal
    },
  }
}
