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

/** The preferences of a file that check, the others as in the copy, and whether there is one that does not. */
function readPreferences(contents: unknown, copied: Settings): Parsed<Settings['preferences']> {
  const file = v.safeParse(v.object({ preferences: v.optional(v.unknown(), {}) }), contents)
  const written = v.safeParse(v.record(v.string(), v.unknown()), file.success && file.output.preferences)
  // A list would pass for an object without any members.
  if (!written.success || Array.isArray(written.output)) return { value: copied.preferences, lossy: true }
  const given = Object.entries(preferenceChecks).filter(([name]) => name in written.output)
  const checked = given.filter(([name, check]) => v.is(check, written.output[name]))
  const kept = Object.fromEntries(checked.map(([name]) => [name, written.output[name]]))
  return { value: { ...copied.preferences, ...kept }, lossy: checked.length < given.length }
}

/** Reads what a settings file holds, keeping every part that checks; the others are as in the copy, or the defaults. */
export function parseSettings(contents: unknown, copied: Settings = defaultSettings): Parsed<Settings> {
  const { value: preferences, lossy } = readPreferences(contents, copied)
  const whole = v.safeParse(settingsSchema, contents)
  if (whole.success) return { value: { ...whole.output, preferences }, lossy }
  const parts = v.safeParse(v.record(v.string(), v.unknown()), contents)
  if (!parts.success) return { value: copied, lossy: true }
  const kept = Object.entries(parts.output).flatMap(([name, value]) => {
    const schema = settingsSchema.entries[name as keyof Settings]
    const part = schema === undefined ? undefined : v.safeParse(schema, value)
    return part?.success ? [[name, part.output]] : []
  })
  const empty = Object.keys(parts.output).length === 0
  return { value: { ...copied, ...Object.fromEntries(kept), preferences }, lossy: !empty }
}
