import type { RequestName, WindowName } from '../../../src/shared/contract.ts'
import { languageChoices, wordLanguages } from '../../../src/shared/views/preferences.ts'

/** A list of `least` to `most` of these; of at least one if `least` is absent. */
export interface ListField {
  readonly listOf: Field
  readonly most: number
  readonly least?: number
}

/** The possible values of a field of a message. */
export type Field =
  /** A text of at most this number of UTF-16 units. */
  | { readonly text: number }
  /** A text of this form. */
  | { readonly like: RegExp; readonly such: string }
  /** A whole number in this range. */
  | { readonly from: number; readonly to: number }
  /** Any finite number. */
  | { readonly number: true }
  | { readonly flag: true }
  | { readonly oneOf: readonly (string | number)[] }
  | ListField
  | { readonly fields: Fields }
  /** An object of one of these kinds, which its field `kind` names. */
  | { readonly kinds: Readonly<Record<string, Fields>> }
  /** `exact`: the field may be absent, but not present as `undefined`. */
  | { readonly maybe: Field; readonly exact?: true }

/** The fields of an object; it may have no others. */
export type Fields = Readonly<Record<string, Field>>

/** The input of a request, and the windows that may send it. */
export interface Shape {
  readonly windows: readonly WindowName[]
  /** `undefined` if the request has no input. */
  readonly fields?: Fields
}

const typed: Field = { text: 10_000 }
const id: Field = { like: /^[a-z0-9-]{1,40}$/, such: 'b2f7c1d0-0000-4000-8000-000000000000' }
const rowId: Field = { from: 1, to: Number.MAX_SAFE_INTEGER }
const cursor: Field = {
  like: /^(?:pins|rest|best|like|many)\.\d{1,9}\.-?\d{1,15}\.\d{1,15}$/,
  such: 'rest.1.1767225600000.7',
}
const chosen: Field = { text: 200 }
const flag: Field = { flag: true }
const limit: Field = { from: 1, to: 200 }
const provider: Field = { oneOf: ['haltman', 'likedo', 'practice'] }
const hotkey: Field = { like: /^(newAddress|openPopover|account:[a-z0-9-]{1,40})$/, such: 'newAddress' }
const draft: Fields = { accountId: id, localPart: typed, domain: typed, label: typed }
const keyless: Fields = {
  id: { maybe: id },
  provider,
  nickname: typed,
  server: { maybe: typed },
  defaultDomain: { maybe: typed },
  keyInQuery: { maybe: flag },
  plan: { maybe: { oneOf: ['free', 'pro', 'lifetime'] } },
  options: {
    maybe: {
      fields: { recipient: { maybe: chosen, exact: true }, format: { maybe: chosen, exact: true } },
    },
  },
}
const account: Fields = { ...keyless, key: { maybe: typed } }
const naming: Field = {
  kinds: {
    random: { length: { from: 6, to: 32 } },
    words: {
      count: { from: 1, to: 4 },
      separator: { oneOf: ['.', '-', '_', ''] },
      digits: { from: 0, to: 6 },
    },
    template: { template: { text: 100 } },
  },
}
const preference = (field: Field): Field => ({ maybe: field, exact: true })

const both = { windows: ['popover', 'settings'] } as const
const popover = { windows: ['popover'] } as const
const settings = { windows: ['settings'] } as const

/** The contract written a second time, by hand, so that a mistake in the first one shows. */
export const shapes: Readonly<Record<RequestName, Shape>> = {
  getSnapshot: both,
  checkDraft: { ...popover, fields: draft },
  createAddress: { ...popover, fields: draft },
  checkAttempt: { ...popover, fields: { attemptId: rowId } },
  retellFailure: { ...popover, fields: { message: { text: 30_000 }, hint: { text: 30_000 } } },
  undoAddress: { ...popover, fields: { id: rowId } },
  copyAddress: { ...both, fields: { id: rowId } },
  listAddresses: { ...popover, fields: { query: typed, limit, after: { maybe: cursor } } },
  listAddressRange: {
    ...settings,
    fields: {
      query: typed,
      accountId: { maybe: id },
      state: { maybe: { oneOf: ['active', 'deleted'] } },
      sort: { maybe: { oneOf: ['newest', 'name', 'copied', 'account'] } },
      offset: { from: 0, to: Number.MAX_SAFE_INTEGER },
      limit,
    },
  },
  listAddressAccounts: settings,
  saveLabel: { ...both, fields: { id: rowId, label: typed } },
  pinAddress: { ...both, fields: { id: rowId, pinned: flag } },
  blockPromotions: { ...both, fields: { id: rowId, blocks: flag } },
  setDisplayName: { ...both, fields: { id: rowId, displayName: typed } },
  setRecipients: { ...both, fields: { id: rowId, recipients: { listOf: { text: 320 }, most: 500 } } },
  copySendFrom: { ...both, fields: { id: rowId, to: typed } },
  openAtService: { ...both, fields: { id: rowId } },
  changeAddress: {
    ...both,
    fields: { id: rowId, action: { oneOf: ['turn-off', 'turn-on', 'trash', 'restore'] } },
  },
  deleteAddresses: { ...both, fields: { ids: { listOf: rowId, most: 200 } } },
  syncAddresses: { ...settings, fields: { asked: flag } },
  answerListQuestion: { ...settings, fields: { accountId: id, yes: flag } },
  exportAddresses: { ...settings, fields: { format: { oneOf: ['csv', 'json'] } } },
  beginImport: { ...settings, fields: { writtenAt: { maybe: { number: true } }, accountId: { maybe: id } } },
  addImportPart: { ...settings, fields: { importId: rowId, text: { text: 131_072 } } },
  planImport: {
    ...settings,
    fields: {
      importId: rowId,
      replaceNewer: flag,
      domains: { maybe: { listOf: { text: 253 }, most: 1_000, least: 0 } },
    },
  },
  applyImport: { ...settings, fields: { importId: rowId } },
  dropImport: { ...settings, fields: { importId: rowId } },
  suggestName: { ...popover, fields: { accountId: id } },
  chooseFormat: { ...popover, fields: { accountId: id, format: { text: 200 } } },
  refreshDomains: { ...both, fields: { accountId: id } },
  listChoices: { ...both, fields: { accountId: id } },
  addPracticeAccount: both,
  saveAccount: { ...settings, fields: account },
  testConnection: { ...settings, fields: account },
  askForKey: {
    ...settings,
    fields: {
      account: { fields: keyless },
      email: typed,
      days: { maybe: { number: true }, exact: true },
      renews: { maybe: flag, exact: true },
    },
  },
  confirmKey: { ...settings, fields: { account: { fields: keyless }, email: typed, code: typed } },
  makeDefault: { ...settings, fields: { id } },
  removeAccount: { ...settings, fields: { id } },
  saveNaming: { ...settings, fields: { id, naming } },
  setReserve: { ...settings, fields: { id, on: flag } },
  sampleName: { ...settings, fields: { id, naming } },
  listHandles: { ...settings, fields: { accountId: id } },
  claimHandle: { ...settings, fields: { accountId: id, handle: typed } },
  adoptHandle: { ...settings, fields: { accountId: id, handle: typed, domain: typed } },
  switchHandleDomain: { ...settings, fields: { id: rowId, domain: typed, enabled: flag } },
  releaseHandle: { ...settings, fields: { id: rowId, confirmation: typed } },
  checkHandle: { ...settings, fields: { id: rowId } },
  forgetHandle: { ...settings, fields: { id: rowId } },
  chooseAccount: { ...popover, fields: { accountId: id } },
  holdPopover: { ...popover, fields: { held: flag } },
  hidePopover: popover,
  openSettings: {
    ...popover,
    fields: {
      page: { oneOf: ['accounts', 'addresses', 'creating', 'shortcuts', 'general', 'about'] },
      addAccount: preference(flag),
      renewAccountId: preference(id),
    },
  },
  openProviderPage: { ...settings, fields: { provider } },
  changePreferences: {
    ...settings,
    fields: {
      theme: preference({ oneOf: ['system', 'light', 'dark'] }),
      language: preference({ oneOf: [...languageChoices] }),
      textSize: preference({ oneOf: [100, 110, 125, 150, 175, 200] }),
      wordLanguage: preference({ oneOf: ['app', ...wordLanguages] }),
      notifications: preference(flag),
      keepPopoverOpen: preference(flag),
      hideAfterCopying: preference(flag),
      copyOnCreation: preference(flag),
      labelFromClipboard: preference(flag),
      clearClipboardAfterSeconds: preference({ from: 0, to: 3_600 }),
      lookForUpdates: preference(flag),
    },
  },
  setStartAtLogin: { ...settings, fields: { on: flag } },
  setHotkey: {
    ...settings,
    fields: { id: hotkey, accelerator: { text: 100 }, anyway: { maybe: flag, exact: true } },
  },
  recordHotkey: { ...settings, fields: { recording: flag } },
  copyHotkeyCommand: { ...settings, fields: { id: hotkey } },
  proceedWithUpdate: settings,
  dismissNotice: { ...both, fields: { id: { text: 100 } } },
  getAbout: settings,
  listLicences: settings,
  showFolder: { ...settings, fields: { folder: { oneOf: ['data', 'logs'] } } },
  getDiagnostics: settings,
  copyDiagnostics: settings,
}
