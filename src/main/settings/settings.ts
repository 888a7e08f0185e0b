import * as v from 'valibot'
import { defaultHotkeys } from '../../shared/views/desktop.ts'
import { defaultPreferences, preferenceChecks } from '../../shared/views/preferences.ts'
import {
  type JsonStore,
  type OpenedStore,
  openJsonStore,
  type Parsed,
  type StoreGuard,
} from '../files/json-store.ts'
import { type FieldChecks, putBack, readFields, type UnreadField } from '../files/stored-fields.ts'

const wholePixels = v.pipe(v.number(), v.safeInteger())
const moment = v.pipe(v.number(), v.finite())
/** What is longer than any of these ever is, is not one. */
const shortText = v.pipe(v.string(), v.maxLength(100))

/** In Electron's notation; empty is off. Whether they can be used depends on the system, so it is checked later. */
const hotkeys = v.object({ newAddress: shortText, openPopover: shortText })

const reminder = v.object({ expiresAt: moment, step: v.picklist(['week', 'day']), dismissed: v.boolean() })

const updates = v.object({
  lookedAt: v.exactOptional(moment),
  told: v.exactOptional(shortText),
  dismissed: v.exactOptional(shortText),
})

/** The fields that are no part of anything. */
const single = v.object({
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
  currentAccountId: v.exactOptional(shortText),
  /** Whether the user knows that the tray's icon cannot be seen. */
  trayHintDismissed: v.exactOptional(v.boolean()),
})

const settingsSchema = v.object({
  version: v.literal(1),
  hotkeys,
  preferences: v.object(preferenceChecks),
  ...single.entries,
  /** By account: the last reminder of an expiring key, so that no start repeats it. */
  keyReminders: v.exactOptional(v.record(shortText, reminder)),
  /** When it was last looked for a new version, and which one was told and dismissed. */
  updates: v.exactOptional(updates),
})

/** What the user set, besides accounts. */
export type Settings = v.InferOutput<typeof settingsSchema> & {
  /** What this version does not understand, by the part of the file that it stands in. */
  readonly unread?: Readonly<Record<string, readonly UnreadField[]>>
}

/** What a new installation starts with. */
export const defaultSettings: Settings = {
  version: 1,
  hotkeys: defaultHotkeys,
  preferences: defaultPreferences,
}

/** Opens the settings file in a folder. Fields that do not check fall back to their defaults, after a copy is set aside. */
export function openSettings(
  folder: string,
  now: () => number,
  guard: StoreGuard = {},
): OpenedStore<Settings> {
  return openJsonStore({
    folder,
    name: 'settings',
    parse: parseSettings,
    format: formatSettings,
    now,
    ...guard,
  })
}

/** The settings file. */
export type SettingsStore = JsonStore<Settings>

/** A list would pass for an object without any members. */
function isObject(contents: unknown): contents is Readonly<Record<string, unknown>> {
  return v.is(v.record(v.string(), v.unknown()), contents) && !Array.isArray(contents)
}

/** The check of an account's reminder; nothing checks for a name that is none of an account. */
function reminderOf(account: string): v.GenericSchema {
  return v.is(shortText, account) ? v.exactOptional(reminder) : v.exactOptional(v.never())
}

/** The parts of the file that are read field by field, and how. */
const parts: Readonly<Record<string, (written: object) => FieldChecks>> = {
  hotkeys: () => hotkeys,
  preferences: () => ({ entries: preferenceChecks, growing: ['theme', 'language'] }),
  updates: () => updates,
  keyReminders: (written) => ({
    entries: Object.fromEntries(Object.keys(written).map((account) => [account, reminderOf(account)])),
  }),
}

/** Stands for the part that is the file itself. */
const whole = 'file'

/** Reads what a settings file holds, keeping every field that checks; the others are as in the copy, or the defaults. */
export function parseSettings(contents: unknown, copied: Settings = defaultSettings): Parsed<Settings> {
  if (!isObject(contents)) return { value: copied, lossy: true }
  const { version, ...written } = contents
  const names = Object.keys(contents)
  const isNew = names.length === 0
  if (!isNew && !names.some((name) => name in settingsSchema.entries)) return { value: copied, lossy: true }
  const { unread: _, ...known }: Readonly<Record<string, unknown>> = copied
  const copiedPart = (name: string) => (isObject(known[name]) ? known[name] : {})

  const given = Object.entries(parts).filter(([name]) => name in written)
  const readable = given.filter(([name]) => isObject(written[name]))
  const reads = Object.fromEntries(
    readable.map(([name, checksOf]) => {
      const part = isObject(written[name]) ? written[name] : {}
      return [name, readFields(checksOf(part), part, copiedPart(name))]
    }),
  )
  const fields = Object.fromEntries(Object.entries(written).filter(([name]) => !(name in parts)))
  const all = { ...reads, [whole]: readFields(single, fields, known) }
  const read = Object.fromEntries(Object.entries(reads).map(([name, { values }]) => [name, values]))
  const unread = Object.entries(all).flatMap(([name, part]) =>
    part.unread.length === 0 ? [] : [[name, part.unread] as const],
  )
  const isWhole = version === 1 && 'hotkeys' in written && readable.length === given.length
  return {
    value: {
      ...v.parse(settingsSchema, { ...known, ...all[whole].values, ...read, version: 1 }),
      ...(unread.length === 0 ? {} : { unread: Object.fromEntries(unread) }),
    },
    lossy: !isNew && (!isWhole || Object.values(all).some(({ lossy }) => lossy)),
  }
}

/** What is written: everything that was read, and what this version did not understand of it. */
function formatSettings({ unread = {}, ...settings }: Settings): object {
  const written = Object.entries(settings).map(([name, value]) => [
    name,
    isObject(value) ? putBack(value, unread[name]) : value,
  ])
  return putBack(Object.fromEntries(written), unread[whole])
}
