import * as v from 'valibot'
import { defaultHotkeys } from '../../shared/desktop.ts'
import { defaultPreferences, preferenceChecks } from '../../shared/preferences.ts'
import type { JsonStore, OpenedStore, Parsed } from './json-store.ts'
import { openJsonStore } from './json-store.ts'

const wholePixels = v.pipe(v.number(), v.safeInteger())

const settingsSchema = v.object({
  version: v.literal(1),
  /** In Electron's notation; empty is off. Whether they can be used depends on the system, so it is checked later. */
  hotkeys: v.object({ newAddress: v.string(), openPopover: v.string() }),
  /** A preference that is missing, because the file is older, or does not check is its default. */
  preferences: v.optional(
    v.object({
      theme: v.fallback(preferenceChecks.theme, defaultPreferences.theme),
      language: v.fallback(preferenceChecks.language, defaultPreferences.language),
      notifications: v.fallback(preferenceChecks.notifications, defaultPreferences.notifications),
      keepPopoverOpen: v.fallback(preferenceChecks.keepPopoverOpen, defaultPreferences.keepPopoverOpen),
      copyOnCreation: v.fallback(preferenceChecks.copyOnCreation, defaultPreferences.copyOnCreation),
      clearClipboardAfterSeconds: v.fallback(
        preferenceChecks.clearClipboardAfterSeconds,
        defaultPreferences.clearClipboardAfterSeconds,
      ),
      lookForUpdates: v.fallback(preferenceChecks.lookForUpdates, defaultPreferences.lookForUpdates),
    }),
    defaultPreferences,
  ),
  /** Where the settings window was last; a display that is gone is noticed when it opens. */
  settingsWindow: v.exactOptional(
    v.object({
      x: wholePixels,
      y: wholePixels,
      width: wholePixels,
      height: wholePixels,
      maximized: v.exactOptional(v.boolean()),
    }),
  ),
  /** The account last chosen in the popover. */
  currentAccountId: v.exactOptional(v.string()),
  /** Whether the user knows that the tray's icon cannot be seen. */
  trayHintDismissed: v.exactOptional(v.boolean()),
  /** By account: the last reminder of an expiring key, so that no start repeats it. */
  keyReminders: v.exactOptional(
    v.record(
      v.string(),
      v.object({ expiresAt: v.number(), step: v.picklist(['week', 'day']), dismissed: v.boolean() }),
    ),
  ),
  /** When it was last looked for a new version, and which one was told and dismissed. */
  updates: v.exactOptional(
    v.object({
      lookedAt: v.exactOptional(v.number()),
      told: v.exactOptional(v.string()),
      dismissed: v.exactOptional(v.string()),
    }),
  ),
})

/** What the user set, besides accounts. */
export type Settings = v.InferOutput<typeof settingsSchema>

/** What a new installation starts with. */
export const defaultSettings: Settings = {
  version: 1,
  hotkeys: defaultHotkeys,
  preferences: defaultPreferences,
}

/** Opens the settings file in a folder. Fields that do not check fall back to their defaults, after a copy is set aside. */
export function openSettings(folder: string, now: () => number): OpenedStore<Settings> {
  return openJsonStore({ folder, name: 'settings', parse: parseSettings, now })
}

/** The settings file. */
export type SettingsStore = JsonStore<Settings>

/** Whether the file holds a preference that does not check, so that its default takes its place. */
function dropsPreference(contents: unknown): boolean {
  const written = v.safeParse(v.object({ preferences: v.record(v.string(), v.unknown()) }), contents)
  return (
    written.success &&
    Object.entries(preferenceChecks).some(
      ([name, check]) => name in written.output.preferences && !v.is(check, written.output.preferences[name]),
    )
  )
}

/** Reads what a settings file holds, keeping every part that checks. */
export function parseSettings(contents: unknown): Parsed<Settings> {
  const whole = v.safeParse(settingsSchema, contents)
  if (whole.success) return { value: whole.output, lossy: dropsPreference(contents) }
  const parts = v.safeParse(v.record(v.string(), v.unknown()), contents)
  if (!parts.success) return { value: defaultSettings, lossy: true }
  const kept = Object.entries(parts.output).filter(([name, value]) => {
    const schema = settingsSchema.entries[name as keyof Settings]
    return schema !== undefined && v.safeParse(schema, value).success
  })
  const empty = Object.keys(parts.output).length === 0
  return { value: { ...defaultSettings, ...Object.fromEntries(kept) }, lossy: !empty }
}
