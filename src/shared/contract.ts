import * as v from 'valibot'
import type { Failure, FailureSentences } from './failure.ts'
import { choiceNames, type OfferedValues, type Options, optionMaxLength } from './rules/choice.ts'
import type { DomainOffer } from './rules/domain-offer.ts'
import type { Handle, HandlesSlice } from './rules/handle.ts'
import { namingStyle } from './rules/naming.ts'
import { planIds } from './rules/plan.ts'
import { type About, aboutFolders, type PackageLicence } from './views/about.ts'
import type { AccountView, ConnectionReport } from './views/account.ts'
import {
  type AddressEntry,
  type AddressPage,
  addressStates,
  type CreatedAddress,
  type KeptHere,
  reversibleActions,
  type SendFromAddress,
} from './views/address.ts'
import {
  type AddressAccount,
  type AddressRange,
  addressSorts,
  type DeleteReport,
  type ExportedFile,
  exportFormats,
  type ImportOutcome,
  type ImportPlan,
  type ImportProgress,
  importPartMaxLength,
  mostDeletedAtOnce,
  mostImportDomains,
  mostListedAtOnce,
  type SyncProgress,
  type SyncReport,
} from './views/address-list.ts'
import { type DesktopSlice, hotkeyId } from './views/desktop.ts'
import type { KeyMail } from './views/key-by-email.ts'
import { preferenceChanges } from './views/preferences.ts'
import { providerIds } from './views/provider.ts'
import {
  type AccountsSlice,
  type Notice,
  type SettingsPlace,
  type Snapshot,
  type Suggestion,
  settingsPages,
  type UnreadFailure,
} from './views/snapshot.ts'
import type { Language } from './words/language.ts'

/** The windows that may send requests to the main process. */
export type WindowName = 'popover' | 'settings'

interface Request<Input, Output> {
  /** Checks the input. No unchecked input reaches a service of the app. */
  readonly input: v.GenericSchema<unknown, Input>
  /** The windows that may make the request. */
  readonly windows: readonly WindowName[]
  /** Carries the type of the answer's value; never set. */
  readonly output?: Output
}

const both = ['popover', 'settings'] as const
const settingsOnly = ['settings'] as const
const popoverOnly = ['popover'] as const

function request<Output>() {
  return <Input>(
    input: v.GenericSchema<unknown, Input>,
    windows: readonly WindowName[],
  ): Request<Input, Output> => ({ input, windows })
}

const line = (max: number) => v.pipe(v.string(), v.maxLength(max))
/** The text of a form field, long enough for any paste, because the rules of the field explain what is wrong. */
const typed = line(10_000)
/** A sentence of the app, which can quote what was typed. */
const sentence = line(30_000)
/** A search. A text longer than anything in the book is cut, not refused. */
const search = v.pipe(
  typed,
  v.transform((text) => text.slice(0, 300)),
)
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))
const rowId = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const nothing = v.undefined()

/** The content of the popover's form. */
export const addressDraft = v.strictObject({
  accountId: id,
  localPart: typed,
  domain: typed,
  label: typed,
})

/** The content of the popover's form. */
export type AddressDraft = v.InferOutput<typeof addressDraft>

/** A field of the popover's form with rules of its own. */
export type DraftField = 'name' | 'domain' | 'label'

/** The problems of a form in words, by field. */
export type DraftProblems = Readonly<Partial<Record<DraftField, Failure>>>

/** The problems of the popover's form, and what helps to mend them. */
export interface DraftCheck extends DraftProblems {
  /** The nearest name that can be made, if the typed name cannot. */
  readonly mended?: string
  /** Characters left for the label; absent without a limit of the service. */
  readonly roomInLabel?: number
}

/** The content of the account form. `id` is set for an existing account; an absent key means the saved key. */
export const accountDraft = v.strictObject({
  id: v.optional(id),
  provider: v.picklist(providerIds),
  nickname: typed,
  key: v.optional(typed),
  server: v.optional(typed),
  defaultDomain: v.optional(typed),
  keyInQuery: v.optional(v.boolean()),
  plan: v.optional(v.picklist(planIds)),
  /** The chosen values; absent if they stay. */
  options: v.optional(
    v.pipe(
      // Valibot takes an empty list for an object without fields.
      v.custom<Options>((options) => !Array.isArray(options)),
      v.strictObject(v.entriesFromList(choiceNames, v.exactOptional(line(optionMaxLength)))),
    ),
  ),
})

/** The content of the account form. */
export type AccountDraft = v.InferOutput<typeof accountDraft>

const keylessDraft = v.omit(accountDraft, ['key'])

/** An account form without its key, and the details of the key to be sent by email. */
export const keyRequest = v.strictObject({
  account: keylessDraft,
  /** The mailbox, or the address or name by which the service knows its user. */
  email: typed,
  /** Absent, as the renewal is, if the service offers no choice. */
  days: v.exactOptional(v.number()),
  /** Whether the service should renew the key automatically. */
  renews: v.exactOptional(v.boolean()),
})

/** An account form without its key, and the details of the key to be sent by email. */
export type KeyRequest = v.InferOutput<typeof keyRequest>

/** An account form without its key, and the code from the mail. */
export const keyConfirmation = v.strictObject({ account: keylessDraft, email: typed, code: typed })

/** An account form without its key, and the code from the mail. */
export type KeyConfirmation = v.InferOutput<typeof keyConfirmation>

/**
 * Every request of the windows by subject: the check of its input, the type of its answer, the windows that may make
 * it. Each answer is a `Result`. One file of `src/main/requests` answers each subject.
 */
export const requestsBySubject = {
  /** What every window needs: its data, other windows, links and notices. */
  windows: {
    /** The data with which a window first draws itself. */
    getSnapshot: request<Snapshot>()(nothing, both),
    /** Keeps the popover open when it loses focus, while a failure is unread. */
    holdPopover: request<null>()(v.strictObject({ held: v.boolean() }), popoverOnly),
    hidePopover: request<null>()(nothing, popoverOnly),
    openSettings: request<null>()(
      v.strictObject({
        page: v.picklist(settingsPages),
        addAccount: v.exactOptional(v.boolean()),
        renewAccountId: v.exactOptional(id),
      }),
      popoverOnly,
    ),
    /** Opens the page where a provider's keys are made, or its home page, in the browser. */
    openProviderPage: request<null>()(v.strictObject({ provider: v.picklist(providerIds) }), settingsOnly),
    /** Downloads the new version that was found, or installs the one that was downloaded. */
    proceedWithUpdate: request<null>()(nothing, settingsOnly),
    dismissNotice: request<null>()(v.strictObject({ id: line(100) }), both),
  },

  /** A single address, from its name to its undo. */
  creation: {
    /** Another local part in the account's naming style. */
    suggestName: request<Suggestion>()(v.strictObject({ accountId: id }), popoverOnly),
    /** Checks the form by the rules of its provider, while it is typed. Nothing is sent to the service. */
    checkDraft: request<DraftCheck>()(addressDraft, popoverOnly),
    /** Makes an address, saves it and copies it. */
    createAddress: request<CreatedAddress>()(addressDraft, popoverOnly),
    /** Checks whether an attempt of unknown outcome made its address. */
    checkAttempt: request<CreatedAddress>()(v.strictObject({ attemptId: rowId }), popoverOnly),
    /** The sentences of a failure that is on the screen, after a change of the language. */
    retellFailure: request<FailureSentences>()(
      v.strictObject({ message: sentence, hint: sentence }),
      popoverOnly,
    ),
    /** Undoes the creation of an address, if the provider can. */
    undoAddress: request<AddressEntry>()(v.strictObject({ id: rowId }), popoverOnly),
    /** Copies an address of the book to the clipboard. */
    copyAddress: request<AddressEntry>()(v.strictObject({ id: rowId }), both),
  },

  /** The address book. */
  addresses: {
    /**
     * A page of the address book, in the language of searches (`docs/search.md`). Without words, pinned addresses come
     * first, then the newest; with words, the best matches. Addresses in the trash and deleted ones are left out, unless
     * the search names their state or the whole address.
     */
    listAddresses: request<AddressPage>()(
      v.strictObject({
        query: search,
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostListedAtOnce)),
        after: v.optional(line(60)),
      }),
      popoverOnly,
    ),
    /** A range of the whole list by its position, pinned addresses first in every order, for a list that draws only the rows on the screen. */
    listAddressRange: request<AddressRange>()(
      v.strictObject({
        query: search,
        accountId: v.optional(id),
        state: v.optional(v.picklist(addressStates)),
        sort: v.optional(v.picklist(addressSorts)),
        offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostListedAtOnce)),
      }),
      settingsOnly,
    ),
    /** The accounts with addresses in the book, removed accounts included. */
    listAddressAccounts: request<readonly AddressAccount[]>()(nothing, settingsOnly),
    /** Changes the label here, and then at the service if it keeps labels. */
    saveLabel: request<KeptHere>()(v.strictObject({ id: rowId, label: typed }), both),
    /** Pins or unpins an address here, and then at the service if it has pins. */
    pinAddress: request<KeptHere>()(v.strictObject({ id: rowId, pinned: v.boolean() }), both),
    /** Has the service drop the promotions among the mail of an address, or forward them again. */
    blockPromotions: request<AddressEntry>()(v.strictObject({ id: rowId, blocks: v.boolean() }), both),
    /** Sets the name that recipients see beside an address, at its service; empty for none. */
    setDisplayName: request<AddressEntry>()(v.strictObject({ id: rowId, displayName: typed }), both),
    /** Sends the mail of an address to other recipients: values of the account's choice `recipient`. */
    setRecipients: request<AddressEntry>()(
      v.strictObject({
        id: rowId,
        recipients: v.pipe(v.array(line(optionMaxLength)), v.minLength(1), v.maxLength(500)),
      }),
      both,
    ),
    /** Copies the address to write to, so that mail to somebody comes from this address. */
    copySendFrom: request<SendFromAddress>()(v.strictObject({ id: rowId, to: typed }), both),
    /** Opens the page of an address at its service in the browser. */
    openAtService: request<null>()(v.strictObject({ id: rowId }), both),
    /** Switches an address on or off, moves it to the trash or restores it, at its service. */
    changeAddress: request<AddressEntry>()(
      v.strictObject({ id: rowId, action: v.picklist(reversibleActions) }),
      both,
    ),
    /** Deletes addresses at their services, each with its own outcome. A limit ends the deletion for its account. */
    deleteAddresses: request<DeleteReport>()(
      v.strictObject({ ids: v.pipe(v.array(rowId), v.minLength(1), v.maxLength(mostDeletedAtOnce)) }),
      both,
    ),
    /** Compares the book with the services' lists. Unless the user asked, accounts compared a moment ago are skipped. */
    syncAddresses: request<SyncReport>()(v.strictObject({ asked: v.boolean() }), settingsOnly),
    /** Answers the question of a notice about an account's list. Does nothing if the question was settled before. */
    answerListQuestion: request<null>()(v.strictObject({ accountId: id, yes: v.boolean() }), settingsOnly),
    /** Writes the whole book as a file for the window to save. */
    exportAddresses: request<ExportedFile>()(
      v.strictObject({ format: v.picklist(exportFormats) }),
      settingsOnly,
    ),
    /**
     * Begins to read a file, and forgets the one before. `writtenAt` is the file's time of change, by the system;
     * `accountId` is the account of the addresses, if the file does not name it.
     */
    beginImport: request<{ readonly importId: number }>()(
      v.strictObject({ writtenAt: v.optional(v.number()), accountId: v.optional(id) }),
      settingsOnly,
    ),
    /** Reads the next part of the file. */
    addImportPart: request<null>()(
      v.strictObject({ importId: rowId, text: line(importPartMaxLength) }),
      settingsOnly,
    ),
    /** Reports what the file would change, once all of it is read. Changes nothing yet, and can be repeated. */
    planImport: request<ImportPlan>()(
      v.strictObject({
        importId: rowId,
        replaceNewer: v.boolean(),
        /** The chosen domains of a file of logins; absent if the choice stays. */
        domains: v.optional(v.pipe(v.array(line(253)), v.maxLength(mostImportDomains))),
      }),
      settingsOnly,
    ),
    /** Imports the file by the last plan, all of it or nothing. */
    applyImport: request<ImportOutcome>()(v.strictObject({ importId: rowId }), settingsOnly),
    /** Forgets the file. An import in progress ends and is undone. */
    dropImport: request<null>()(v.strictObject({ importId: rowId }), settingsOnly),
  },

  /** Accounts, their keys and their naming styles. */
  accounts: {
    /** Remembers the account chosen in the popover. */
    chooseAccount: request<Suggestion>()(v.strictObject({ accountId: id }), popoverOnly),
    /** Sets in which format the service makes the names of new addresses; empty if the user names them. */
    chooseFormat: request<Suggestion>()(v.strictObject({ accountId: id, format: line(200) }), popoverOnly),
    /** Asks the service for the account's domains; `accountsChanged` follows if they have changed. */
    refreshDomains: request<readonly DomainOffer[]>()(v.strictObject({ accountId: id }), both),
    /** Adds the practice account, or returns the existing one. */
    addPracticeAccount: request<AccountView>()(nothing, both),
    /** Adds an account, or changes an existing one, its key included. A changed server address needs the key again. */
    saveAccount: request<AccountView>()(accountDraft, settingsOnly),
    /** Tests the connection with the content of the form, saved or not. */
    testConnection: request<ConnectionReport>()(accountDraft, settingsOnly),
    /** Asks the service for the values that it offers for the account's choices. */
    listChoices: request<OfferedValues>()(v.strictObject({ accountId: id }), both),
    /** Asks the service to send a code by email, for a key for this form. */
    askForKey: request<KeyMail>()(keyRequest, settingsOnly),
    /** Exchanges the code for a key, which goes straight to the keychain, and saves the account with it. */
    confirmKey: request<AccountView>()(keyConfirmation, settingsOnly),
    /** Makes an account the default, which the hotkey uses. */
    makeDefault: request<AccountView>()(v.strictObject({ id }), settingsOnly),
    /** Removes an account and its key; its addresses stay in the book. */
    removeAccount: request<null>()(v.strictObject({ id }), settingsOnly),
    /** Sets an account's naming style. */
    saveNaming: request<AccountView>()(v.strictObject({ id, naming: namingStyle }), settingsOnly),
    /** Sets whether one address of the account is made in advance. Switched off, an unused one stays as it is. */
    setReserve: request<AccountView>()(v.strictObject({ id, on: v.boolean() }), settingsOnly),
    /** A sample name in the given style for the account. */
    sampleName: request<Suggestion>()(v.strictObject({ id, naming: namingStyle }), settingsOnly),
  },

  /** Handles. */
  handles: {
    /** The handles of an account, as the app remembers them. */
    listHandles: request<readonly Handle[]>()(v.strictObject({ accountId: id }), settingsOnly),
    /** Claims a handle at the service. If the answer is lost, enabling a domain of the handle shows the outcome. */
    claimHandle: request<Handle>()(v.strictObject({ accountId: id, handle: typed }), settingsOnly),
    /** Adds an existing handle. Enabling the domain shows who owns the handle, and the domain stays enabled. */
    adoptHandle: request<Handle>()(
      v.strictObject({ accountId: id, handle: typed, domain: typed }),
      settingsOnly,
    ),
    switchHandleDomain: request<Handle>()(
      v.strictObject({ id: rowId, domain: typed, enabled: v.boolean() }),
      settingsOnly,
    ),
    /** Releases a handle for ever, if the user typed the handle as confirmation. */
    releaseHandle: request<Handle>()(v.strictObject({ id: rowId, confirmation: typed }), settingsOnly),
    /** Asks again about a claim or a release whose answer was lost. */
    checkHandle: request<Handle>()(v.strictObject({ id: rowId }), settingsOnly),
    /** Removes a handle from the list that is released, gone or owned by another user. */
    forgetHandle: request<null>()(v.strictObject({ id: rowId }), settingsOnly),
  },

  /** Preferences and hotkeys. */
  preferences: {
    /** Changes some preferences; absent ones stay as they are. */
    changePreferences: request<DesktopSlice>()(preferenceChanges, settingsOnly),
    /** Sets whether the app starts with the session. */
    setStartAtLogin: request<DesktopSlice>()(v.strictObject({ on: v.boolean() }), settingsOnly),
    /**
     * Gives a hotkey other keys, in Electron's notation; empty turns it off. A refusal changes nothing. Keys that many
     * programs use are refused unless `anyway`.
     */
    setHotkey: request<DesktopSlice>()(
      v.strictObject({ id: hotkeyId, accelerator: line(100), anyway: v.exactOptional(v.boolean()) }),
      settingsOnly,
    ),
    /** Disables the hotkeys while keys are recorded. They return by themselves if the window does not end the recording. */
    recordHotkey: request<null>()(v.strictObject({ recording: v.boolean() }), settingsOnly),
    /** Copies the command that a desktop should run for a hotkey. */
    copyHotkeyCommand: request<null>()(v.strictObject({ id: hotkeyId }), settingsOnly),
  },

  /** The page About. */
  about: {
    /** The versions below the app and the folders of its files. */
    getAbout: request<About>()(nothing, settingsOnly),
    /** The licences of the packages inside the app. */
    listLicences: request<readonly PackageLicence[]>()(nothing, settingsOnly),
    /** Shows one of the app's folders in the file manager. */
    showFolder: request<null>()(v.strictObject({ folder: v.picklist(aboutFolders) }), settingsOnly),
    /** The diagnostics for a report, without keys, addresses, labels and nicknames. */
    getDiagnostics: request<string>()(nothing, settingsOnly),
    /** Copies the diagnostics that were last returned, and no other text. */
    copyDiagnostics: request<null>()(nothing, settingsOnly),
  },
} as const

/** Every request by its name. The bridge, the router and the types of `window.aliasmith` all derive from this table. */
export const requests = {
  ...requestsBySubject.windows,
  ...requestsBySubject.creation,
  ...requestsBySubject.addresses,
  ...requestsBySubject.accounts,
  ...requestsBySubject.handles,
  ...requestsBySubject.preferences,
  ...requestsBySubject.about,
} as const

/** The name of a request; the function of that name on `window.aliasmith` makes it. */
export type RequestName = keyof typeof requests

/** The input of a request. */
export type RequestInput<Name extends RequestName> = v.InferOutput<(typeof requests)[Name]['input']>

/** The value of a successful request. */
export type RequestOutput<Name extends RequestName> = Exclude<(typeof requests)[Name]['output'], undefined>

/** The events that the main process sends to the windows, with their payloads. */
export interface Events {
  /** Accounts were added, changed or removed, or the budget, state or domains of an account changed. */
  readonly accountsChanged: AccountsSlice
  /** An address was saved or changed. */
  readonly addressChanged: AddressEntry
  /** Another address of the book is on the clipboard, or no known address is. */
  readonly clipboardChanged: { readonly id?: number }
  /** An address was made outside of the popover's form while the popover is on the screen. */
  readonly addressMade: CreatedAddress
  /** The handles of an account changed, or the known states of their domains. */
  readonly handlesChanged: HandlesSlice
  /** Many addresses may have changed: a window should request the shown ones again. */
  readonly addressesChanged: null
  readonly syncProgress: SyncProgress
  readonly importProgress: ImportProgress
  /** The progress of a deletion, in addresses. */
  readonly deleteProgress: { readonly done: number; readonly total: number }
  readonly noticesChanged: readonly Notice[]
  /** Every phrase is in another language from now on. */
  readonly languageChanged: Language
  /** Preferences, hotkeys or other behaviour on this desktop changed. */
  readonly desktopChanged: DesktopSlice
  /**
   * The popover was opened and needs the focus, a fresh suggestion, the failures met before and a link's label.
   * Of several failures the last is shown first. Each earlier failure with an `attemptId` follows once the previous one
   * is dismissed or settled. So does an open question that was already on the screen.
   */
  readonly popoverShown: {
    /**
     * When the popover appeared, in milliseconds since 1970: a text that was typed later stays. Absent where it was open
     * before: the field stays as it is.
     */
    readonly shownAt?: number
    readonly suggestion?: Suggestion
    readonly unreadFailures?: readonly UnreadFailure[]
    /** Fills an empty label; the suggestion is for the account that the link names. */
    readonly label?: string
  }
  /**
   * The outcome of a creation is known now, so the alert that asks about it goes. The address is in the list, unless
   * `failure` gives another outcome (it was not made, or existed before).
   */
  readonly attemptSettled: { readonly attemptId: number; readonly failure?: Failure }
  /** The settings window should go to a page. */
  readonly settingsPlaced: SettingsPlace
}

/** The name of an event. */
export type EventName = keyof Events

/** Every event and the windows that receive it. */
export const events = {
  accountsChanged: both,
  addressChanged: both,
  handlesChanged: settingsOnly,
  addressesChanged: both,
  clipboardChanged: both,
  addressMade: popoverOnly,
  syncProgress: settingsOnly,
  deleteProgress: settingsOnly,
  importProgress: settingsOnly,
  noticesChanged: both,
  languageChanged: both,
  desktopChanged: settingsOnly,
  popoverShown: popoverOnly,
  attemptSettled: popoverOnly,
  settingsPlaced: settingsOnly,
} as const satisfies Readonly<Record<EventName, readonly WindowName[]>>
