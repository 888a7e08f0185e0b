import * as v from 'valibot'
import { textSizes, usualTextSize } from '../rules/text-size.ts'
import { languages } from '../words/language.ts'

/** The colours of the app: the system's, or always light or dark. */
export const themes = ['system', 'light', 'dark'] as const
/** The colours of the app. */
export type Theme = (typeof themes)[number]

/** The language to use: the system's, or always the same. */
export const languageChoices = ['system', ...languages] as const

/** The languages of readable words in names, by their BCP 47 tags. */
export const wordLanguages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'] as const
/** A language of readable words. */
export type WordLanguage = (typeof wordLanguages)[number]

const wordLanguageChoice = v.picklist(['app', ...wordLanguages])
/** A language of readable words, or always the app's. */
export type WordLanguageChoice = v.InferOutput<typeof wordLanguageChoice>

/** The longest delay before a copied address is removed from the clipboard, in seconds. */
export const clearClipboardMaxSeconds = 3_600

/** A check for each preference, so that one can be changed without the others. */
export const preferenceChecks = {
  theme: v.picklist(themes),
  language: v.picklist(languageChoices),
  /** The size of text in every window, in percent. */
  textSize: v.picklist(textSizes),
  /** The language of the readable words in suggested names. */
  wordLanguage: wordLanguageChoice,
  /** Whether the app shows system notifications. */
  notifications: v.boolean(),
  /** Whether the popover stays open when it loses the focus. */
  keepPopoverOpen: v.boolean(),
  /** Whether the popover hides once an address is on the clipboard, unless it is kept open. */
  hideAfterCopying: v.boolean(),
  /** Whether a new address is copied to the clipboard. */
  copyOnCreation: v.boolean(),
  /** Whether the host of a copied link becomes the label of an address that the hotkey or the tray makes. */
  labelFromClipboard: v.boolean(),
  /** The delay before a copied address is removed from the clipboard, in seconds; 0 is never. */
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

/** Preferences to change; absent ones stay as they are. */
export const preferenceChanges = v.strictObject({
  theme: v.exactOptional(preferenceChecks.theme),
  language: v.exactOptional(preferenceChecks.language),
  textSize: v.exactOptional(preferenceChecks.textSize),
  wordLanguage: v.exactOptional(preferenceChecks.wordLanguage),
  notifications: v.exactOptional(preferenceChecks.notifications),
  keepPopoverOpen: v.exactOptional(preferenceChecks.keepPopoverOpen),
  hideAfterCopying: v.exactOptional(preferenceChecks.hideAfterCopying),
  copyOnCreation: v.exactOptional(preferenceChecks.copyOnCreation),
  labelFromClipboard: v.exactOptional(preferenceChecks.labelFromClipboard),
  clearClipboardAfterSeconds: v.exactOptional(preferenceChecks.clearClipboardAfterSeconds),
  lookForUpdates: v.exactOptional(preferenceChecks.lookForUpdates),
})

/** The user's preferences, besides accounts and hotkeys. */
export type Preferences = v.InferOutput<typeof checks>

/** The preferences of a new installation. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  textSize: usualTextSize,
  wordLanguage: 'app',
  notifications: true,
  keepPopoverOpen: false,
  hideAfterCopying: true,
  copyOnCreation: true,
  labelFromClipboard: false,
  clearClipboardAfterSeconds: 0,
  lookForUpdates: true,
}
