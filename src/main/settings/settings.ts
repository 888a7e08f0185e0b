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
/** A longer text is not a valid value of these fields. */
const shortText = v.pipe(v.string(), v.maxLength(100))

/** In Electron's notation; empty is off. A later check decides whether the system accepts them. */
const hotkeys = v.object({ newAddress: shortText, openPopover: shortText })

const reminder = v.object({ expiresAt: moment, step: v.picklist(['week', 'day']), dismissed: v.boolean() })

const updates = v.object({
  lookedAt: v.exactOptional(moment),
  told: v.exactOptional(shortText),
  dismissed: v.exactOptional(shortText),
})

/** The fields outside any part. */
const single = v.object({
  /** The last place of the settings window. Its opening checks whether that display still exists. */
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
  /** The last reminder of an expiring key, by account. It prevents a repetition at the next start. */
  keyReminders: v.exactOptional(v.record(shortText, reminder)),
  /** When the app last looked for a new version, and which version was announced (`told`) and dismissed. */
  updates: v.exactOptional(updates),
})

/** The user's settings, without accounts. */
export type Settings = v.InferOutput<typeof settingsSchema> & {
  /** Fields and values that this version does not know, by their part of the file. */
  readonly unread?: Readonly<Record<string, readonly UnreadField[]>>
}

/** The settings of a new installation. */
export const defaultSettings: Settings = {
  version: 1,
  hotkeys: defaultHotkeys,
  preferences: defaultPreferences,
}

/** Opens the settings file in a folder. Invalid fields fall back to their defaults, after a copy is set aside. */
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

/** Valibot's record check accepts a list. */
function isObject(contents: unknown): contents is Readonly<Record<string, unknown>> {
  return v.is(v.record(v.string(), v.unknown()), contents) && !Array.isArray(contents)
}

/** The check of an account's reminder. No value passes for a name that cannot be an account's id. */
function reminderOf(account: string): v.GenericSchema {
  return v.is(shortText, account) ? v.exactOptional(reminder) : v.exactOptional(v.never())
}

/** The parts of the file that are read field by field, with their checks. */
const parts: Readonly<Record<string, (written: object) => FieldChecks>> = {
  hotkeys: () => hotkeys,
  preferences: () => ({ entries: preferenceChecks, growing: ['theme', 'language', 'wordLanguage'] }),
  updates: () => updates,
  keyReminders: (written) => ({
    entries: Object.fromEntries(Object.keys(written).map((account) => [account, reminderOf(account)])),
  }),
}

/** The key in `unread` of the file itself. */
const whole = 'file'

/** Reads a settings file and keeps every valid field. The other fields come from the copy or the defaults. */
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

/** The contents of the file: the settings, and the fields that this version does not know. */
function formatSettings({ unread = {}, ...settings }: Settings): object {
  const written = Object.entries(settings).map(([name, value]) => [
    name,
    isObject(value) ? putBack(value, unread[name]) : value,
  ])
  return putBack(Object.fromEntries(written), unread[whole])
}
