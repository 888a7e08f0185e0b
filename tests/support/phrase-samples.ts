import { countedCalls } from '../../src/shared/failure.ts'
import { programPurposes, systemPurposes } from '../../src/shared/rules/hotkey-purpose.ts'
import type {
  AddressActionWords,
  AddressesWords,
  BudgetWords,
  DesktopWords,
  DiagnosticsWords,
  DomainWords,
  HotkeyNoticeWords,
  LifeWords,
  ListWords,
  PopoverWords,
  ServiceListWords,
  SettingsAboutWords,
  SettingsCreatingWords,
  SettingsGeneralWords,
  SettingsWords,
  TerminalWords,
} from '../../src/shared/words/catalogue.ts'
import type { FailureContext } from '../../src/shared/words/failure-words.ts'

/** Numbers that need every plural form of every language. */
export const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]

/** Names that a user or a service may have chosen. */
export const names = ['Mail', 'Ähren & Söhne', 'قهوة', 'a-name-that-is-as-long-as-the-app-allows-'.repeat(2)]

const maybe = [undefined, ...counts]

/** Whether the system is macOS. */
const systems = [true, false]

/** Lists of names, of each length that languages join in a way of its own. */
const lists = [['one'], ['one', 'two'], ['one', 'two', 'three'], ['قهوة', 'two', 'three', 'four']]

/** Samples for each parameter of the phrases that take more than texts. A phrase that is left out does not compile. */
type Samples<Phrases> = {
  readonly [Name in keyof Phrases as Phrases[Name] extends (...values: infer Values) => unknown
    ? Values extends readonly string[]
      ? never
      : Name
    : never]: Phrases[Name] extends (...values: infer Values) => unknown
    ? { readonly [Place in keyof Values]-?: readonly Values[Place][] }
    : never
}

const addressActions: Samples<AddressActionWords> = {
  'delete.title': [counts],
  'delete.names': [counts],
  'delete.forever': [counts],
  'delete.perhaps': [counts],
  'delete.again': [counts],
  'delete.caught': [counts],
  'delete.practice': [counts],
  'delete.none': [counts],
  'delete.cannot': [counts, names],
  'delete.state': [counts, names],
  'delete.gone': [counts, names],
  'delete.handle': [counts],
  'delete.progress': [counts, counts],
  'delete.report': [counts],
  'delete.kept': [counts],
  'delete.unsaved': [counts],
  'delete.unknown': [counts],
  'bulk.title.label': [counts],
  'bulk.title.turn-off': [counts],
  'bulk.title.turn-on': [counts],
  'bulk.names': [counts],
  'bulk.stay.turn-off': [counts],
  'bulk.stay.turn-on': [counts],
  'bulk.done.label': [counts],
  'bulk.done.turn-off': [counts],
  'bulk.done.turn-on': [counts],
  'bulk.kept': [counts],
  'bulk.unknown': [counts],
  'bulk.untold': [counts],
  'bulk.left': [counts],
  'forward.others': [lists],
}

const addresses: Samples<AddressesWords> = {
  'addresses.count': [counts],
  'addresses.empty.text': [systems],
  'addresses.selected': [counts],
  'sync.progress': [names, counts, maybe],
  'sync.missing': [counts],
  'sync.unreadable': [counts],
  'sync.result': [counts, counts],
  'export.done': [counts, names],
  'import.domains.more': [counts],
  'import.logins.skipped': [counts],
  'import.unused': [lists, counts],
  'import.readAs': [
    [
      [['Mail', 'address']],
      [
        ['Mail', 'address'],
        ['قهوة', 'label'],
      ],
    ],
    counts,
  ],
  'import.replaced': [counts],
  'import.newer': [counts],
  'import.damaged': [counts],
  'import.line.csv': [counts],
  'import.line.json': [counts],
  'import.more': [counts],
  'import.done': [counts, counts],
}

const creating: Samples<SettingsCreatingWords> = {
  'reserve.hint': [systems],
  'copying.label.hint': [systems],
  'naming.length.value': [counts],
  'copying.clear.seconds': [counts],
  'copying.clear.minutes': [counts],
}

const general: Samples<SettingsGeneralWords> = {
  'general.login.hint': [systems],
  'general.keepOpen.hint': [systems],
}

const settings: Samples<Omit<SettingsWords, keyof AddressesWords>> = {
  'form.nickname.another': [names, counts],
  'form.plan.limits': [maybe, maybe],
  'report.addresses': [counts],
  'report.domains.list': [lists, counts],
  'report.quota.left': [counts, counts],
  'report.quota.left.shared': [counts, counts],
  'mail.days.hint': [counts],
  'mail.left': [counts],
}

/** The popover counts no further than it shows. */
const few = counts.filter((count) => count < 1_000)

const popover: Samples<PopoverWords> = {
  charactersLeft: [[...few, ...few.map((count) => -count)]],
  found: [few, [true, false]],
}

const desktop: Samples<DesktopWords> = { lostAccount: [counts] }

const notifications: Samples<DesktopWords['notifications']> = {
  failed: [[undefined, ...names]],
  uncertain: [[undefined, ...names]],
  madeNotSaved: [[undefined, ...names]],
}

const notices: Samples<DesktopWords['notices']> = {
  foreignAccounts: [counts],
  bookSetAside: [counts, names],
  bookMixed: [counts, names],
}

const domains: Samples<DomainWords> = { tail: [few] }

const budgets: Samples<BudgetWords> = {
  hour: [counts, counts],
  month: [counts, counts],
  account: [counts, counts],
  shared: [counts, counts],
}

const life: Samples<LifeWords> = { windowGone: [systems] }

const hotkey: Samples<HotkeyNoticeWords> = {
  refused: [names, systems],
}

const about: Samples<SettingsAboutWords> = { 'about.preview': [systems] }

const lists_: Samples<ListWords> = { missing: [names, counts, counts] }

const diagnostics: Samples<DiagnosticsWords> = { title: [names, [true, false]] }

const terminal: Samples<TerminalWords> = { tooLong: [names, counts] }

const services: Samples<ServiceListWords> = { 'service.found': [counts] }

/** Samples by the path of a group of phrases, then by the name of the phrase. */
export const phraseSamples: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly unknown[])[]>>>
> = {
  addressActions,
  settings: { ...settings, ...creating, ...general, ...addresses, ...about },
  popover,
  services,
  'main.desktop': desktop,
  'main.desktop.notifications': notifications,
  'main.desktop.notices': notices,
  'main.desktop.notices.hotkey': hotkey,
  'main.life': life,
  'main.budgets': budgets,
  'main.domains': domains,
  'main.lists': lists_,
  'main.diagnostics': diagnostics,
  'main.terminal': terminal,
}

const known: FailureContext = {
  provider: 'Haltman',
  account: 'Mail',
  domain: 'example.com',
  address: 'name@example.com',
  nickname: 'Work',
  handle: 'coffee',
  usedFor: 'Café',
  hotkey: 'New address',
  character: 'ß',
  permission: 'Edit',
  untold: 'New address',
  program: 'Bitwarden',
  backAt: '14:05',
  columns: ['account', 'provider'],
  alternatives: ['Mail', 'Work', 'Shopping', 'News'],
}

/** The same details with each text as `change` makes it. */
const changed = (change: (text: string) => string): FailureContext =>
  Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(change) : typeof value === 'string' ? change(value) : value,
    ]),
  )

/** Everything but some details. */
const without = (...gone: readonly string[]): FailureContext =>
  Object.fromEntries(Object.entries(known).filter(([name]) => !gone.includes(name)))

/** What a failure may know: nothing, everything, one thing alone, and every number and kind. */
export const failureContexts: readonly FailureContext[] = [
  {},
  known,
  { ...changed(() => ''), alternatives: [], columns: [] },
  changed((text) => `قهوة ${text}`),
  changed((text) => text.repeat(10)),
  ...Object.entries(known).flatMap(([name, value]) => [
    { [name]: value },
    without(name),
    without('address', name),
  ]),
  ...counts.flatMap((count) => [
    { limit: count, backIn: count },
    { ...known, limit: count, backIn: count },
    { provider: 'Haltman', limit: count },
    { account: 'Mail', limit: count },
  ]),
  ...countedCalls.map((counted) => ({ ...known, counted })),
  ...[...systemPurposes, ...programPurposes].map((purpose) => ({ purpose })),
  ...[true, false].flatMap((is) => [
    { ...known, doubles: is, labelUnused: is },
    { doubles: is, labelUnused: is, retryAt: 1 },
  ]),
  { character: ' ' },
  { field: 'handle' },
  { columns: ['address'] },
  { alternatives: ['Mail'] },
]
