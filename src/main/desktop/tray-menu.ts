import { type ProviderId, type ProviderView, providerIds } from '../../shared/views/provider.ts'
import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Shell, TrayItem } from '../shell/shell.ts'
import { menuAddress, menuText } from './menu-text.ts'

/** The actions of the tray's menu. */
export interface TrayActions {
  newAddress(): void
  openPopover(): void
  openSettings(): void
  /** Switches to an account. */
  useAccount(id: string): void
  copyAddress(id: number): void
}

/** The contents of the menu. Menus with equal contents look the same. */
interface MenuContents {
  readonly failed: boolean
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly used: boolean }[]
  readonly recent: readonly { readonly id: number; readonly address: string; readonly copied: boolean }[]
}

const recentCount = 5
const separator: TrayItem = { separator: true }

/** The lines of the menu. */
export function trayItems(contents: MenuContents, actions: TrayActions, quit: () => void): TrayItem[] {
  const { failed, accounts, recent } = contents
  // Without an account, the popover says what to do.
  const newAddress = accounts.length > 0 ? actions.newAddress : actions.openPopover
  const groups: readonly (readonly TrayItem[])[] = [
    failed ? [{ label: words().desktop.tray.showFailure, run: actions.openPopover }] : [],
    [{ label: words().desktop.tray.newAddress, run: newAddress }, ...accountItems(accounts, actions)],
    recent.length === 0
      ? []
      : [
          { label: words().desktop.tray.recent, enabled: false, run: () => undefined },
          ...recent.map(({ id, address, copied }) => ({
            label: copied ? words().desktop.tray.copied(menuAddress(address)) : menuAddress(address),
            run: () => actions.copyAddress(id),
          })),
        ],
    [
      { label: words().desktop.tray.open, run: actions.openPopover },
      { label: words().desktop.tray.settings, run: actions.openSettings },
    ],
    [{ label: words().desktop.tray.quit, run: quit }],
  ]
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]))
}

/** Accounts are listed only if there is a choice. */
function accountItems(accounts: MenuContents['accounts'], { useAccount }: TrayActions): readonly TrayItem[] {
  if (accounts.length < 2) return []
  const submenu = accounts.map(({ id, name, used }) => ({
    label: menuText(name),
    checked: used,
    run: () => useAccount(id),
  }))
  return [{ label: words().desktop.tray.account, submenu }]
}

/** The tray's menu, kept up to date. It is set only when it changed, because some desktops close an open menu then. */
export function createTrayMenu(parts: {
  readonly shell: Pick<Shell, 'setTrayMenu' | 'quit'>
  readonly accounts: Pick<Accounts, 'all' | 'default'>
  readonly book: Pick<AddressBook, 'list'>
  readonly providers: Readonly<Record<ProviderId, { readonly view: Pick<ProviderView, 'receivesMail'> }>>
  readonly actions: TrayActions
  /** The address on the clipboard, as far as is known. */
  copiedId(): number | undefined
  /** Whether a failure waits to be read. */
  hasUnreadFailure(): boolean
}) {
  const { shell, accounts, book, providers, actions, copiedId, hasUnreadFailure } = parts
  let shown: MenuContents | undefined
  let planned: NodeJS.Immediate | undefined

  /**
   * Services whose addresses receive no mail. Next to services that receive mail, their addresses would be copied by
   * mistake.
   */
  function forPractice(): readonly ProviderId[] {
    const receives = (id: ProviderId) => providers[id].view.receivesMail
    return accounts.all().some(({ provider }) => receives(provider))
      ? providerIds.filter((id) => !receives(id))
      : []
  }

  function contents(): MenuContents {
    const used = accounts.default()?.id
    const copied = copiedId()
    const without = forPractice()
    const recent = book.list({
      ...{ limit: recentCount, state: 'active', without, withoutReady: true },
    })
    return {
      failed: hasUnreadFailure(),
      accounts: accounts.all().map(({ id, nickname }) => ({ id, name: nickname, used: id === used })),
      // A notice reports a book that cannot be read.
      recent: recent.ok
        ? recent.value.entries
            // An address that may no longer receive mail is not worth pasting.
            .filter(({ wanted }) => wanted === undefined)
            .map(({ id, address }) => ({ id, address, copied: id === copied }))
        : (shown?.recent ?? []),
    }
  }

  function update(): void {
    planned = undefined
    const next = contents()
    if (shown !== undefined && JSON.stringify(next) === JSON.stringify(shown)) return
    shown = next
    shell.setTrayMenu(trayItems(next, actions, () => shell.quit()))
  }

  update()
  return {
    /** Updates the menu soon, and only once after many changes. `anyway` updates it even without a change here. */
    refresh(anyway?: 'anyway'): void {
      if (anyway !== undefined) shown = undefined
      // Not in the middle of a creation, whose address is not on the clipboard yet.
      planned ??= setImmediate(update)
    },
    stop(): void {
      if (planned !== undefined) clearImmediate(planned)
    },
  }
}
