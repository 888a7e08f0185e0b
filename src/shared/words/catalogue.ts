import type { addressActionWords } from './en/address-actions.ts'
import type { addressesWords } from './en/addresses.ts'
import type { noAnswerWords } from './en/bridge.ts'
import type { budgetWords } from './en/budgets.ts'
import type { changeFailureWords } from './en/change-failures.ts'
import type { checkWords } from './en/checks.ts'
import type { choiceWords } from './en/choices.ts'
import type { connectionFailureWords } from './en/connection-failures.ts'
import type { creationFailureWords } from './en/creation-failures.ts'
import type { deletionFailureWords } from './en/deletion-failures.ts'
import type { desktopWords } from './en/desktop.ts'
import type { desktopFailureWords } from './en/desktop-failures.ts'
import type { diagnosticsWords } from './en/diagnostics.ts'
import type { encodingWords } from './en/encodings.ts'
import type { failureNoteWords } from './en/failure-note.ts'
import type { failureWords } from './en/failures.ts'
import type { formCheckWords } from './en/form-checks.ts'
import type { handleFailureWords } from './en/handle-failures.ts'
import type { hotkeyFailureWords } from './en/hotkey-failures.ts'
import type { hotkeyNoticeWords } from './en/hotkey-notices.ts'
import type { hotkeyTitleWords } from './en/hotkey-titles.ts'
import type { importFailureWords } from './en/import-failures.ts'
import type { importWords } from './en/imports.ts'
import type { keepingFailureWords } from './en/keeping-failures.ts'
import type { keyByEmailFailureWords } from './en/key-by-email-failures.ts'
import type { keyFailureWords } from './en/key-failures.ts'
import type { keyNameWords } from './en/key-names.ts'
import type { lifeWords } from './en/life.ts'
import type { limitFailureWords } from './en/limit-failures.ts'
import type { limitWords } from './en/limits.ts'
import type { listWords } from './en/lists.ts'
import type * as main from './en/main.ts'
import type { manyAddressWords } from './en/many-addresses.ts'
import type { domainWords, nameFormatWords } from './en/name-formats.ts'
import type { outcomeFailureWords } from './en/outcome-failures.ts'
import type { packagesWords } from './en/packages.ts'
import type { popoverWords } from './en/popover.ts'
import type { popoverLaterWords } from './en/popover-later.ts'
import type { previewEnded, previewShellWords, previewWords } from './en/preview-page.ts'
import type { searchWords } from './en/search.ts'
import type { sentences } from './en/sentences.ts'
import type { serviceNames } from './en/service-names.ts'
import type { abilityWords, serviceListWords, serviceWords } from './en/services.ts'
import type { settingsWords } from './en/settings.ts'
import type { settingsAboutWords } from './en/settings-about.ts'
import type { settingsCreatingWords } from './en/settings-creating.ts'
import type { settingsGeneralWords } from './en/settings-general.ts'
import type { settingsKeyByEmailWords } from './en/settings-key-by-email.ts'
import type { settingsKeysWords } from './en/settings-keys.ts'
import type { shortcutsWords } from './en/shortcuts.ts'
import type { terminalWords } from './en/terminal.ts'
import type { untoldWords } from './en/untold.ts'
import type { updateWords } from './en/updates.ts'
import type { FailurePhrase, FailureWords } from './failure-words.ts'

/**
 * The shape of English phrases for another language: the same phrases with the same parameters. English is its own
 * model; a file of another language is annotated with its type of this module, and does not compile while it lacks a
 * phrase or has one too many.
 */
export type Catalogue<Phrases> = Phrases extends string
  ? string
  : Phrases extends FailureWords
    ? FailureWords
    : Phrases extends FailurePhrase
      ? FailurePhrase
      : Phrases extends (...values: infer Values) => infer Said
        ? (...values: Values) => Catalogue<Said>
        : { readonly [Name in keyof Phrases]: Catalogue<Phrases[Name]> }

/** Phrases about what can be done with an address. */
export type AddressActionWords = Catalogue<typeof addressActionWords>
/** Phrases about what can be done with several addresses at once. */
export type ManyAddressWords = Catalogue<typeof manyAddressWords>
/** Phrases about the page Addresses. */
export type AddressesWords = Catalogue<typeof addressesWords>
/** Phrases about a main process that gave no answer. */
export type NoAnswerWords = Catalogue<typeof noAnswerWords>
/** Phrases about the rest of a limit. */
export type BudgetWords = Catalogue<typeof budgetWords>

/** What is said of domains. */
export type DomainWords = Catalogue<typeof domainWords>
/** Phrases about failed changes of addresses. */
export type ChangeFailureWords = Catalogue<typeof changeFailureWords>
/** Phrases about checks while an address is typed. */
export type CheckWords = Catalogue<typeof checkWords>
/** Phrases about what accounts can choose. */
export type ChoiceWords = Catalogue<typeof choiceWords>
/** Phrases about failed connections. */
export type ConnectionFailureWords = Catalogue<typeof connectionFailureWords>
/** Phrases about failed creations. */
export type CreationFailureWords = Catalogue<typeof creationFailureWords>
/** Phrases about failed deletions. */
export type DeletionFailureWords = Catalogue<typeof deletionFailureWords>
/** Phrases about notifications, tray, menus and notices. */
export type DesktopWords = Catalogue<typeof desktopWords>
/** Phrases about failures of the desktop. */
export type DesktopFailureWords = Catalogue<typeof desktopFailureWords>
/** Phrases about the diagnostics. */
export type DiagnosticsWords = Catalogue<typeof diagnosticsWords>
/** Phrases about text encodings. */
export type EncodingWords = Catalogue<typeof encodingWords>
/** Phrases about the surroundings of a failure. */
export type FailureNoteWords = Catalogue<typeof failureNoteWords>
/** Phrases about every failure. */
export type AllFailureWords = Catalogue<typeof failureWords>
/** Phrases about checks while a form is typed. */
export type FormCheckWords = Catalogue<typeof formCheckWords>
/** Phrases about failures with handles. */
export type HandleFailureWords = Catalogue<typeof handleFailureWords>
/** Phrases about keys that cannot be a hotkey. */
export type HotkeyFailureWords = Catalogue<typeof hotkeyFailureWords>
/** Phrases about notices about hotkeys. */
export type HotkeyNoticeWords = Catalogue<typeof hotkeyNoticeWords>
/** Phrases about the hotkeys themselves. */
export type HotkeyTitleWords = Catalogue<typeof hotkeyTitleWords>
/** Phrases about files that cannot be imported. */
export type ImportFailureWords = Catalogue<typeof importFailureWords>
/** Phrases about lines that cannot be imported. */
export type ImportWords = Catalogue<typeof importWords>
/** Phrases about the keychain and the disk. */
export type KeepingFailureWords = Catalogue<typeof keepingFailureWords>
/** Phrases about failures on the way to a key by email. */
export type KeyByEmailFailureWords = Catalogue<typeof keyByEmailFailureWords>
/** Phrases about keys that cannot be used. */
export type KeyFailureWords = Catalogue<typeof keyFailureWords>
/** Phrases about the keys of a keyboard. */
export type KeyNameWords = Catalogue<typeof keyNameWords>
/** Phrases about the app’s own failures. */
export type LifeWords = Catalogue<typeof lifeWords>
/** Phrases about limits that are reached. */
export type LimitFailureWords = Catalogue<typeof limitFailureWords>
/** Phrases about the known limits of services. */
export type LimitWords = Catalogue<typeof limitWords>
/** Phrases about questions about a list. */
export type ListWords = Catalogue<typeof listWords>
/** Phrases about kinds of names. */
export type NameFormatWords = Catalogue<typeof nameFormatWords>
/** Phrases about creations whose answer was lost. */
export type OutcomeFailureWords = Catalogue<typeof outcomeFailureWords>
/** Phrases of packages, installers and menus of programs. */
export type PackagesWords = Catalogue<typeof packagesWords>
/** Phrases about the popover. */
export type PopoverWords = Catalogue<typeof popoverWords>
/** Phrases about the popover after its first paint. */
export type PopoverLaterWords = Catalogue<typeof popoverLaterWords>
/** Phrases of the page of the preview’s desktop. */
export type PreviewWords = Catalogue<typeof previewWords>
/** Phrases about the preview’s end. */
export type PreviewEnded = Catalogue<typeof previewEnded>
/** Phrases about what the preview’s desktop cannot open. */
export type PreviewShellWords = Catalogue<typeof previewShellWords>
/** Phrases about a search. */
export type SearchWords = Catalogue<typeof searchWords>
/** Phrases about what services can do. */
export type AbilityWords = Catalogue<typeof abilityWords>
/** Phrases about the choice of a service. */
export type ServiceListWords = Catalogue<typeof serviceListWords>
/** The names of services that are words. */
export type ServiceNameWords = Catalogue<typeof serviceNames>
/** Phrases about services. */
export type ServiceWords = Catalogue<typeof serviceWords>
/** Phrases about the settings window. */
export type SettingsWords = Catalogue<typeof settingsWords>
/** Phrases about the page About. */
export type SettingsAboutWords = Catalogue<typeof settingsAboutWords>
/** Phrases about the page New addresses. */
export type SettingsCreatingWords = Catalogue<typeof settingsCreatingWords>
/** Phrases about the page General. */
export type SettingsGeneralWords = Catalogue<typeof settingsGeneralWords>
/** Phrases about a key by email. */
export type SettingsKeyByEmailWords = Catalogue<typeof settingsKeyByEmailWords>
/** Phrases about the list of the settings’ keys. */
export type SettingsKeysWords = Catalogue<typeof settingsKeysWords>
/** Phrases about the page Shortcuts. */
export type ShortcutsWords = Catalogue<typeof shortcutsWords>
/** Phrases about the terminal. */
export type TerminalWords = Catalogue<typeof terminalWords>
/** Phrases about what a service was not told. */
export type UntoldWords = Catalogue<typeof untoldWords>
/** Phrases about new versions. */
export type UpdateWords = Catalogue<typeof updateWords>
/** Two sentences, one after the other. */
export type Sentences = Catalogue<typeof sentences>
/** Every phrase of the main process. */
export type MainWords = Catalogue<typeof main>
