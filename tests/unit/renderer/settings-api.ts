import type { AccountDraft } from '../../../src/shared/contract.ts'
import type { Failure } from '../../../src/shared/failure.ts'
import { failed, type Result, success } from '../../../src/shared/result.ts'
import type { OfferedValues } from '../../../src/shared/rules/choice.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { NamingStyle } from '../../../src/shared/rules/naming.ts'
import type { AccountView, ConnectionReport } from '../../../src/shared/views/account.ts'
import type { DesktopSlice } from '../../../src/shared/views/desktop.ts'
import type { Preferences } from '../../../src/shared/views/preferences.ts'
import type { ProviderView } from '../../../src/shared/views/provider.ts'
import type { Notice, SettingsPlace, Snapshot } from '../../../src/shared/views/snapshot.ts'
import { createFakeBridge, providers, usualDesktop } from './fake-bridge.ts'

/** A well-formed key of the first provider. */
export const goodKey = '0123456789abcdef'.repeat(4)

/** A working account at the first provider. */
export const work: AccountView = {
  id: 'work',
  provider: 'haltman',
  nickname: 'Work',
  server: 'https://mail.haltman.io',
  defaultDomain: 'haltman.io',
  domains: [ownDomain('haltman.io')],
  keyInQuery: false,
  keyPlace: 'keychain',
  state: 'working',
  naming: { kind: 'words', count: 2, separator: '.', digits: 2 },
}

/** An account whose service rejected its key. */
export const shopping: AccountView = {
  ...work,
  id: 'shopping',
  provider: 'likedo',
  nickname: 'Shopping',
  server: 'https://like.do',
  defaultDomain: 'ig.do',
  domains: [ownDomain('ig.do')],
  state: 'key-rejected',
}

/** A failure as the main process words it. */
export function failure(details: Pick<Failure, 'reason' | 'code'> & Partial<Failure>): Failure {
  return { message: `Failed: ${details.reason}.`, hint: 'Do something about it.', ...details }
}

/** The initial state of a fake main process, and its answers. */
export interface FakeOptions {
  readonly platform?: Snapshot['platform']
  readonly accounts?: readonly AccountView[]
  readonly notices?: readonly Notice[]
  readonly place?: SettingsPlace
  readonly test?: () => Promise<Result<ConnectionReport>>
  readonly refuseToSave?: Failure
  readonly refuseLogin?: Failure
  readonly refusePreferences?: Failure
  readonly desktop?: Partial<DesktopSlice>
  /** The only provider, instead of the usual ones. */
  readonly provider?: ProviderView
  /** The service's answer about its choices, instead of none. */
  readonly listChoices?: () => Promise<Result<OfferedValues>>
  readonly refuseNaming?: (naming: NamingStyle) => Failure | undefined
}

/** A main process in a few lines: it keeps accounts, answers, and sends every change. */
export function createSettingsApi(options: FakeOptions = {}) {
  let accounts = options.accounts ?? []
  let notices = options.notices ?? []
  let defaultAccountId: string | undefined
  let desktop: DesktopSlice = {
    ...usualDesktop,
    ...options.desktop,
  }
  const saved: AccountDraft[] = []
  const tested: AccountDraft[] = []
  const openedPages: string[] = []
  let updateSteps = 0
  const slice = () => {
    const standard = defaultAccountId ?? accounts[0]?.id
    const services = options.provider === undefined ? providers : [options.provider]
    return {
      accounts,
      providers: services,
      ...(standard === undefined ? {} : { defaultAccountId: standard }),
    }
  }

  function put(account: AccountView): Result<AccountView> {
    const exists = accounts.some(({ id }) => id === account.id)
    accounts = exists
      ? accounts.map((other) => (other.id === account.id ? account : other))
      : [...accounts, account]
    fake.send('accountsChanged', slice())
    return success(account)
  }

  function change(id: string, naming?: NamingStyle): Result<AccountView> {
    const account = accounts.find((other) => other.id === id)
    if (account === undefined) return failed(failure({ reason: 'account-gone', code: 'not-found' }))
    return put(naming === undefined ? account : { ...account, naming })
  }

  const snapshot: Snapshot = {
    ...slice(),
    recent: { entries: [] },
    notices,
    popoverVisible: false,
    settingsPlace: options.place ?? { page: 'accounts' },
    platform: options.platform ?? 'linux',
    preview: false,
    version: '1.2.3',
    dataFolder: '/data/aliasmith',
    desktop,
  }

  const answers = {
    getSnapshot: async () => success(snapshot),
    async saveAccount(draft: AccountDraft) {
      saved.push(draft)
      if (options.refuseToSave !== undefined) return failed(options.refuseToSave)
      const { provider, nickname, keyInQuery = false, id = 'new' } = draft
      const before = accounts.find((account) => account.id === id)
      return put({ ...(before ?? work), id, provider, nickname, keyInQuery })
    },
    async testConnection(draft: AccountDraft) {
      tested.push(draft)
      return (
        options.test?.() ?? success({ domains: ['haltman.io', 'other.example'].map(ownDomain), limits: [] })
      )
    },
    listChoices: async () => options.listChoices?.() ?? success({}),
    addPracticeAccount: async () =>
      put({ ...work, id: 'practice', provider: 'practice', nickname: 'Practice', keyPlace: 'not-needed' }),
    async makeDefault({ id }: { id: string }) {
      defaultAccountId = id
      return change(id)
    },
    async removeAccount({ id }: { id: string }) {
      accounts = accounts.filter((account) => account.id !== id)
      fake.send('accountsChanged', slice())
      return success(null)
    },
    saveNaming: async ({ id, naming }: { id: string; naming: NamingStyle }) => change(id, naming),
    async sampleName({ id, naming }: { id: string; naming: NamingStyle }) {
      const refused = options.refuseNaming?.(naming)
      const { wordLanguage } = desktop.preferences
      return refused === undefined
        ? success({
            accountId: id,
            localPart: `sample-${naming.kind}${wordLanguage === 'app' ? '' : `-${wordLanguage}`}`,
          })
        : failed(refused)
    },
    async openProviderPage({ provider }: { provider: string }) {
      openedPages.push(provider)
      return success(null)
    },
    getAbout: async () =>
      success({ runtime: [{ name: 'Electron', version: '45.0.0' }], logsFolder: '/data/aliasmith/logs' }),
    async showFolder({ folder }: { folder: string }) {
      openedPages.push(folder)
      return success(null)
    },
    getDiagnostics: async () => success('Aliasmith 1.2.3'),
    copyDiagnostics: async () => success(null),
    listLicences: async () =>
      success([{ name: 'some-package', version: '1.0.0', licence: 'MIT', text: 'Do as you like.' }]),
    listAddressRange: async () => success({ total: 0, offset: 0, entries: [] }),
    listAddressAccounts: async () => success([]),
    syncAddresses: async () => success({ added: 0, changed: 0, failures: [] }),
    answerListQuestion: async () => success(null),
    async changePreferences(changes: Partial<Preferences>) {
      if (options.refusePreferences !== undefined) return failed(options.refusePreferences)
      desktop = { ...desktop, preferences: { ...desktop.preferences, ...changes } }
      fake.send('desktopChanged', desktop)
      return success(desktop)
    },
    async setStartAtLogin({ on }: { on: boolean }) {
      if (options.refuseLogin !== undefined) return failed(options.refuseLogin)
      desktop = { ...desktop, startAtLogin: on ? 'on' : 'off' }
      return success(desktop)
    },
    async proceedWithUpdate() {
      updateSteps += 1
      return success(null)
    },
    async dismissNotice({ id }: { id: string }) {
      notices = notices.filter((notice) => notice.id !== id)
      fake.send('noticesChanged', notices)
      return success(null)
    },
  }

  const fake = createFakeBridge('settings', answers)
  return {
    api: fake.api,
    snapshot,
    saved,
    tested,
    openedPages,
    updateSteps: () => updateSteps,
    accounts: () => accounts,
    desktop: () => desktop,
    place(place: SettingsPlace): void {
      fake.send('settingsPlaced', place)
    },
  }
}

/** Adds the methods of `<dialog>` that jsdom lacks. */
export function teachDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '')
  }
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open')
  }
}
