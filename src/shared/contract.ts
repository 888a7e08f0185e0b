import * as v from 'valibot'
import type { Failure } from './failure.ts'
import type { Handle, HandlesSlice } from './rules/handle.ts'
import { namingStyle } from './rules/naming.ts'
import { planIds } from './rules/plan.ts'
import { type About, aboutFolders, type PackageLicence } from './views/about.ts'
import type { AccountView, ConnectionReport } from './views/account.ts'
import { type AddressEntry, type AddressPage, addressStates, type CreatedAddress } from './views/address.ts'
import {
  type AddressAccount,
  type AddressRange,
  type DeleteReport,
  type ExportedFile,
  exportFormats,
  type ImportOutcome,
  type ImportPlan,
  type ImportProgress,
  importPartMaxLength,
  mostDeletedAtOnce,
  mostListedAtOnce,
  type SyncProgress,
  type SyncReport,
} from './views/address-list.ts'
import { type DesktopSlice, hotkeyNames } from './views/desktop.ts'
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

/** The windows that may speak to the main process. */
export type WindowName = 'popover' | 'settings'

interface Request<Input, Output> {
  /** Checks what arrives. Nothing unchecked reaches a service of the app. */
  readonly input: v.GenericSchema<unknown, Input>
  /** The windows that may ask. */
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
/** What stands in a field of a form: its rules speak about it, so whatever someone may paste has to arrive there. */
const typed = line(10_000)
/** What is searched for. A text longer than anything in the book is cut, not refused. */
const search = v.pipe(
  typed,
  v.transform((text) => text.slice(0, 300)),
)
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))
const rowId = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const nothing = v.undefined()

/** What the popover's form holds. */
export const addressDraft = v.strictObject({
  accountId: id,
  localPart: typed,
  domain: typed,
  label: typed,
})

/** What the popover's form holds. */
export type AddressDraft = v.InferOutput<typeof addressDraft>

/** A field of that form that has rules. */
export type DraftField = 'name' | 'domain' | 'label'

/** What is wrong with a form, in words, by field. */
export type DraftProblems = Readonly<Partial<Record<DraftField, Failure>>>

/** What the account form holds. `id` is set for an account that exists; an absent key means the saved one. */
export const accountDraft = v.strictObject({
  id: v.optional(id),
  provider: v.picklist(providerIds),
  nickname: typed,
  key: v.optional(typed),
  server: v.optional(typed),
  defaultDomain: v.optional(typed),
  keyInQuery: v.optional(v.boolean()),
  plan: v.optional(v.picklist(planIds)),
})

/** What the account form holds. */
export type AccountDraft = v.InferOutput<typeof accountDraft>

const keylessDraft = v.omit(accountDraft, ['key'])

/** An account form, but for the key, and what is wanted of the key that comes by email. */
export const keyRequest = v.strictObject({
  account: keylessDraft,
  email: typed,
  days: v.number(),
  /** Whether the service is to renew the key by itself. */
  renews: v.boolean(),
})

/** An account form, but for the key, and what is wanted of the key that comes by email. */
export type KeyRequest = v.InferOutput<typeof keyRequest>

/** The same form, with the code from the mail. */
export const keyConfirmation = v.strictObject({ account: keylessDraft, email: typed, code: typed })

/** The same form, with the code from the mail. */
export type KeyConfirmation = v.InferOutput<typeof keyConfirmation>

/**
 * Every request a window can make: the check of its input, the type of its answer, who may ask. Each is answered by a
 * `Result`. The bridge, the router and the types of `window.aliasmith` all come from this one table.
 */
export const requests = {
  /** Everything a window needs to draw itself. */
  getSnapshot: request<Snapshot>()(nothing, both),

  /** Checks the form by the rules of its provider, while it is typed. Nothing is sent to the service. */
  checkDraft: request<DraftProblems>()(addressDraft, popoverOnly),
  /** Makes an address, writes it down, copies it. */
  createAddress: request<CreatedAddress>()(addressDraft, popoverOnly),
  /** Looks whether an attempt of unknown outcome made its address after all. */
  checkAttempt: request<CreatedAddress>()(v.strictObject({ attemptId: rowId }), popoverOnly),
  /** Takes an address back where the provider can. */
  undoAddress: request<AddressEntry>()(v.strictObject({ id: rowId }), popoverOnly),
  /** Puts an address of the book on the clipboard. */
  copyAddress: request<AddressEntry>()(v.strictObject({ id: rowId }), both),
  /** A page of the address book; every word of the query must occur in address, label or account. */
  listAddresses: request<AddressPage>()(
    v.strictObject({
      query: search,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostListedAtOnce)),
      after: v.optional(line(60)),
    }),
    popoverOnly,
  ),
  /** A stretch of the whole list by its position, for a list that draws only what is on the screen. */
  listAddressRange: request<AddressRange>()(
    v.strictObject({
      query: search,
      accountId: v.optional(id),
      state: v.optional(v.picklist(addressStates)),
      offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostListedAtOnce)),
    }),
    settingsOnly,
  ),
  /** The accounts that have addresses in the book, gone ones included. */
  listAddressAccounts: request<readonly AddressAccount[]>()(nothing, settingsOnly),
  /** Changes the label that the book keeps. Nothing is sent to the service. */
  saveLabel: request<AddressEntry>()(v.strictObject({ id: rowId, label: typed }), settingsOnly),
  /** Deletes addresses at their services, each with an outcome of its own. A limit ends it for its account. */
  deleteAddresses: request<DeleteReport>()(
    v.strictObject({ ids: v.pipe(v.array(rowId), v.minLength(1), v.maxLength(mostDeletedAtOnce)) }),
    settingsOnly,
  ),
  /** Takes over what the services list. Not asked for, it leaves out accounts that were compared a moment ago. */
  syncAddresses: request<SyncReport>()(v.strictObject({ asked: v.boolean() }), settingsOnly),
  /** Answers the question of a notice about an account's list. Nothing is open any more if it was settled meanwhile. */
  answerListQuestion: request<null>()(v.strictObject({ accountId: id, yes: v.boolean() }), settingsOnly),
  /** Writes the whole book as a file for the window to save. */
  exportAddresses: request<ExportedFile>()(
    v.strictObject({ format: v.picklist(exportFormats) }),
    settingsOnly,
  ),
  /**
   * Begins to read a file, and forgets the one before. `writtenAt` is what the system says of it; `accountId` is whose
   * addresses these are, where a CSV file does not say so.
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
  /** Tells what the file would change, once all of it was read. Nothing is changed yet. It can be asked again. */
  planImport: request<ImportPlan>()(
    v.strictObject({ importId: rowId, replaceNewer: v.boolean() }),
    settingsOnly,
  ),
  /** Takes the file over as it was planned last, all of it or nothing. */
  applyImport: request<ImportOutcome>()(v.strictObject({ importId: rowId }), settingsOnly),
  /** Forgets the file. What is being done with it ends, and is taken back. */
  dropImport: request<null>()(v.strictObject({ importId: rowId }), settingsOnly),
  /** Another local part in the account's naming style. */
  suggestName: request<Suggestion>()(v.strictObject({ accountId: id }), popoverOnly),
  /** Asks the service for the account's domains; `accountsChanged` follows if they differ. */
  refreshDomains: request<readonly string[]>()(v.strictObject({ accountId: id }), both),

  /** Adds the practice account, or gives the one that exists. */
  addPracticeAccount: request<AccountView>()(nothing, both),
  /** Adds an account, or changes one that exists, its key included. A changed server address needs the key again. */
  saveAccount: request<AccountView>()(accountDraft, settingsOnly),
  /** Asks the service with what the form holds, saved or not. */
  testConnection: request<ConnectionReport>()(accountDraft, settingsOnly),
  /** Has the service send a code by email, for a key for this form. */
  askForKey: request<KeyMail>()(keyRequest, settingsOnly),
  /** Turns the code into a key, which goes straight to the keychain, and saves the account with it. */
  confirmKey: request<AccountView>()(keyConfirmation, settingsOnly),
  /** Makes it the account that the hotkey uses. */
  makeDefault: request<AccountView>()(v.strictObject({ id }), settingsOnly),
  /** Removes an account and its key; its addresses stay in the book. */
  removeAccount: request<null>()(v.strictObject({ id }), settingsOnly),
  /** Sets an account's naming style. */
  saveNaming: request<AccountView>()(v.strictObject({ id, naming: namingStyle }), settingsOnly),
  /** A name as the style would make it for the account. */
  sampleName: request<Suggestion>()(v.strictObject({ id, naming: namingStyle }), settingsOnly),

  /** The handles of an account, as the app remembers them. */
  listHandles: request<readonly Handle[]>()(v.strictObject({ accountId: id }), settingsOnly),
  /** Claims a handle at the service. If the answer is lost, the service is asked by enabling a domain of it. */
  claimHandle: request<Handle>()(v.strictObject({ accountId: id, handle: typed }), settingsOnly),
  /** Takes in a handle that exists: the service shows whose it is by enabling the domain, which stays enabled. */
  adoptHandle: request<Handle>()(
    v.strictObject({ accountId: id, handle: typed, domain: typed }),
    settingsOnly,
  ),
  switchHandleDomain: request<Handle>()(
    v.strictObject({ id: rowId, domain: typed, enabled: v.boolean() }),
    settingsOnly,
  ),
  /** Gives a handle back for ever, if it was typed as the confirmation. */
  releaseHandle: request<Handle>()(v.strictObject({ id: rowId, confirmation: typed }), settingsOnly),
  /** Asks again about a claim or a release whose answer was lost. */
  checkHandle: request<Handle>()(v.strictObject({ id: rowId }), settingsOnly),
  /** Takes a handle off the list that is released, gone or somebody else's. */
  forgetHandle: request<null>()(v.strictObject({ id: rowId }), settingsOnly),

  /** Remembers the account chosen in the popover. */
  chooseAccount: request<Suggestion>()(v.strictObject({ accountId: id }), popoverOnly),
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
  /** Changes some of the preferences; what is not named stays. */
  changePreferences: request<DesktopSlice>()(preferenceChanges, settingsOnly),
  /** Has the app start with the session, or not. */
  setStartAtLogin: request<DesktopSlice>()(v.strictObject({ on: v.boolean() }), settingsOnly),
  /** Gives a hotkey other keys, in Electron's notation; empty turns it off. In case of a refusal nothing has changed. */
  setHotkey: request<DesktopSlice>()(
    v.strictObject({ name: v.picklist(hotkeyNames), accelerator: line(100) }),
    settingsOnly,
  ),
  /** Has the hotkeys keep still while keys are recorded. It ends by itself if nobody ends it. */
  recordHotkey: request<null>()(v.strictObject({ recording: v.boolean() }), settingsOnly),
  /** Puts on the clipboard what a desktop is to run for a hotkey. */
  copyHotkeyCommand: request<null>()(v.strictObject({ name: v.picklist(hotkeyNames) }), settingsOnly),
  /** Downloads the new version that was found, or installs the one that was downloaded. */
  proceedWithUpdate: request<null>()(nothing, settingsOnly),
  dismissNotice: request<null>()(v.strictObject({ id: line(100) }), both),

  /** What the app runs on and where it writes. */
  getAbout: request<About>()(nothing, settingsOnly),
  /** The licences of the packages inside the app. */
  listLicences: request<readonly PackageLicence[]>()(nothing, settingsOnly),
  /** Shows one of the app's folders in the file manager. */
  showFolder: request<null>()(v.strictObject({ folder: v.picklist(aboutFolders) }), settingsOnly),
  /** The text for a report: no key, address, label or nickname is in it. */
  getDiagnostics: request<string>()(nothing, settingsOnly),
  /** Copies the text that was given last, and no other. */
  copyDiagnostics: request<null>()(nothing, settingsOnly),
} as const

/** The name of a request; the function of that name on `window.aliasmith` makes it. */
export type RequestName = keyof typeof requests

/** What a request takes. */
export type RequestInput<Name extends RequestName> = v.InferOutput<(typeof requests)[Name]['input']>

/** What a request gives when it succeeds. */
export type RequestOutput<Name extends RequestName> = Exclude<(typeof requests)[Name]['output'], undefined>

/** What the main process tells the windows, and which of them are told. */
export interface Events {
  /** Accounts were added, changed or removed, or one's budget, state or domains changed. */
  readonly accountsChanged: AccountsSlice
  /** An address was written down or changed. */
  readonly addressChanged: AddressEntry
  /** Another address of the book is on the clipboard, or none of which that is known. */
  readonly clipboardChanged: { readonly id?: number }
  /** An address was made outside of the popover's form while the popover is on the screen. */
  readonly addressMade: CreatedAddress
  /** The handles of an account, or what is known of their domains, changed. */
  readonly handlesChanged: HandlesSlice
  /** Many addresses may have changed: what is shown of them is to be asked for again. */
  readonly addressesChanged: null
  readonly syncProgress: SyncProgress
  readonly importProgress: ImportProgress
  /** How many of the addresses to be deleted have been dealt with. */
  readonly deleteProgress: { readonly done: number; readonly total: number }
  readonly noticesChanged: readonly Notice[]
  /** Preferences, hotkeys or what else the app does on this desktop changed. */
  readonly desktopChanged: DesktopSlice
  /**
   * The popover was opened: time for the focus, a fresh suggestion, the failures met meanwhile, a link's label.
   * Of several failures the last is shown first. Each earlier one that has an `attemptId` comes when the one before it
   * is dismissed or settled, and so does an open question that stood on the screen already.
   */
  readonly popoverShown: {
    readonly suggestion?: Suggestion
    readonly unreadFailures?: readonly UnreadFailure[]
    /** For a label that is empty; the suggestion is for the account that the link names. */
    readonly label?: string
  }
  /**
   * A creation of unknown outcome is no longer an open question: an alert that asks it goes. Its address is in the list,
   * unless `failure` says what is true instead (it was not made, or was there before).
   */
  readonly attemptSettled: { readonly attemptId: number; readonly failure?: Failure }
  /** The settings window should go to a page. */
  readonly settingsPlaced: SettingsPlace
}

/** The name of an event. */
export type EventName = keyof Events

/** Every event and the windows that hear it. */
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
  desktopChanged: settingsOnly,
  popoverShown: popoverOnly,
  attemptSettled: popoverOnly,
  settingsPlaced: settingsOnly,
} as const satisfies Readonly<Record<EventName, readonly WindowName[]>>
