import type { AccountView } from '../../../shared/views/account.ts'
import type { AddressState } from '../../../shared/views/address.ts'
import {
  type DesktopSlice,
  defaultHotkeys,
  type HotkeyView,
  hotkeyNames,
} from '../../../shared/views/desktop.ts'
import type { Notice } from '../../../shared/views/snapshot.ts'
import { words } from '../../../shared/words/words.ts'
import { noticeKind } from '../notices.ts'
import type { SystemFacts } from './system-facts.ts'

/** Each different text and its number of occurrences: `practice working: 2`. */
function counted(texts: readonly string[]): string {
  const groups = Map.groupBy(texts, (text) => text)
  return list([...groups].map(([text, same]) => `${text}: ${same.length}`))
}

const list = (texts: readonly string[]) => (texts.length === 0 ? words().diagnostics.none : texts.join(', '))

function hotkeyLine(name: string, { accelerator, state }: HotkeyView): string {
  return `${name} ${accelerator === '' ? '' : `${accelerator} `}${state}`
}

/** The hotkeys of accounts, without the accounts. */
const hotkeysOfAccounts = ({ hotkeys }: DesktopSlice) =>
  Object.entries(hotkeys).flatMap(([id, view]) =>
    id in defaultHotkeys || view.state === 'off' ? [] : [hotkeyLine('account', view)],
  )

/**
 * The text that a user may add to a report: the app, its system and its settings. Accounts are only counted by provider
 * and state, and addresses by state. It contains no address, nickname, label, server or key.
 */
export function writeDiagnostics(parts: {
  readonly version: string
  readonly preview: boolean
  readonly system: SystemFacts
  readonly accounts: readonly Pick<AccountView, 'provider' | 'state' | 'keyPlace'>[]
  /** How many addresses are in each state; absent if the list cannot be read. */
  readonly addresses?: Readonly<Record<AddressState, number>>
  readonly desktop: DesktopSlice
  readonly notices: readonly Pick<Notice, 'id'>[]
  /** Redacted lines of the log. */
  readonly logLines: readonly string[]
}): string {
  const { version, preview, system, accounts, addresses, desktop, notices, logLines } = parts
  const facts: readonly (readonly [string, string])[] = [
    [words().diagnostics.system, `${system.platform} ${system.release} ${system.arch}`],
    [words().diagnostics.runtime, list(system.runtime.map(({ name, version: of }) => `${name} ${of}`))],
    [words().diagnostics.session, system.session ?? words().diagnostics.none],
    [words().diagnostics.accounts, counted(accounts.map(({ provider, state }) => `${provider} ${state}`))],
    [
      words().diagnostics.addresses,
      addresses === undefined
        ? words().diagnostics.unknown
        : list(Object.entries(addresses).map(([state, count]) => `${state}: ${count}`)),
    ],
    [words().diagnostics.keys, counted(accounts.map(({ keyPlace }) => keyPlace))],
    [
      words().diagnostics.preferences,
      list(Object.entries(desktop.preferences).map(([name, value]) => `${name} ${String(value)}`)),
    ],
    [
      words().diagnostics.hotkeys,
      list([
        ...hotkeyNames.map((name) => hotkeyLine(name, desktop.hotkeys[name])),
        ...hotkeysOfAccounts(desktop),
      ]),
    ],
    [words().diagnostics.startAtLogin, desktop.startAtLogin],
    [words().diagnostics.notices, list([...new Set(notices.map(noticeKind))])],
  ]
  const lines = facts.map(([name, value]) => `${name}: ${value}`)
  const log = logLines.length === 0 ? [words().diagnostics.none] : logLines
  return [
    words().diagnostics.title(version, preview),
    ...lines,
    '',
    `${words().diagnostics.log}:`,
    ...log,
  ].join('\n')
}
