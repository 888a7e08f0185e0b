import * as v from 'valibot'

/** The colours of the app: those of the system, or one of the two for good. */
export const themes = ['system', 'light', 'dark'] as const
/** The colours of the app. */
export type Theme = (typeof themes)[number]

/** The languages that the app speaks. */
export const languages = ['en'] as const

/** The longest time after which a copied address is taken off the clipboard, in seconds. */
export const clearClipboardMaxSeconds = 3_600

/** The checks of what the user prefers, each alone, so that one can be changed without the others. */
export const preferenceChecks = {
  theme: v.picklist(themes),
  language: v.picklist(languages),
  /** Whether the app shows system notifications. */
  notifications: v.boolean(),
  /** Whether the popover stays when it loses the focus. */
  keepPopoverOpen: v.boolean(),
  /** Whether an address that was made is put on the clipboard. */
  copyOnCreation: v.boolean(),
  /** After how long a copied address is taken off the clipboard again, in seconds; 0 is never. */
  clearClipboardAfterSeconds: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(clearClipboardMaxSeconds),
  ),
  /** Whether the app looks for new versions by itself. It never installs one unasked. */
  lookForUpdates: v.boolean(),
} as const

const checks = v.object(preferenceChecks)

/** Some preferences to change; what is absent stays. */
export const preferenceChanges = v.strictObject({
  theme: v.exactOptional(preferenceChecks.theme),
  language: v.exactOptional(preferenceChecks.language),
  notifications: v.exactOptional(preferenceChecks.notifications),
  keepPopoverOpen: v.exactOptional(preferenceChecks.keepPopoverOpen),
  copyOnCreation: v.exactOptional(preferenceChecks.copyOnCreation),
  clearClipboardAfterSeconds: v.exactOptional(preferenceChecks.clearClipboardAfterSeconds),
  lookForUpdates: v.exactOptional(preferenceChecks.lookForUpdates),
})

/** What the user prefers, besides accounts and hotkeys. */
export type Preferences = v.InferOutput<typeof checks>

/** What a new installation starts with. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  language: 'en',
  notifications: true,
  keepPopoverOpen: false,
  copyOnCreation: true,
  clearClipboardAfterSeconds: 0,
  lookForUpdates: true,
}
