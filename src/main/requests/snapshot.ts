import type { WindowName } from '../../shared/contract.ts'
import { type Result, success } from '../../shared/result.ts'
import type { DesktopSlice } from '../../shared/views/desktop.ts'
import { providerIds } from '../../shared/views/provider.ts'
import type { AccountsSlice, Snapshot, UnreadFailure } from '../../shared/views/snapshot.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import { recentAddresses } from '../book/recent-addresses.ts'
import type { ClipboardKeeper } from '../desktop/clipboard-keeper.ts'
import type { FormWishes } from '../desktop/form-wish.ts'
import type { Notices } from '../desktop/notices.ts'
import type { Windows } from '../desktop/windows.ts'
import type { SuggestName } from '../naming/suggest-name.ts'
import type { Shell } from '../shell/shell.ts'

/** How many addresses a window starts with; it asks for more as it needs them. */
const recentCount = 20

/** What a snapshot is taken of. */
export interface SnapshotParts extends Pick<CreationParts, 'book' | 'providers' | 'viewAddress'> {
  readonly accounts: Accounts
  readonly notices: Notices
  readonly clipboard: Pick<ClipboardKeeper, 'copiedId'>
  readonly windows: Windows
  readonly shell: Shell
  readonly suggest: SuggestName
  readonly version: string
  readonly dataFolder: string
  accountsSlice(): AccountsSlice
  desktopSlice(): DesktopSlice
  /** The failures met without a screen, told once. */
  takeUnread(): readonly UnreadFailure[]
  /** What a link wants in the form. */
  readonly wishes: FormWishes
}

/** Takes the snapshot that a window draws itself from. A name that cannot be suggested leaves the field empty. */
export function createSnapshot(parts: SnapshotParts): (window: WindowName) => Promise<Result<Snapshot>> {
  const { accounts, book, providers, shell, suggest } = parts
  return async (window) => {
    // A book that cannot be read is told by a notice; the rest of the window works without it.
    const recent = recentAddresses(book, { query: '', limit: recentCount })
    const slice = parts.accountsSlice()
    const wanted = window === 'popover' ? parts.wishes.peek().account : undefined
    const current = wanted ?? accounts.find(slice.currentAccountId ?? '')
    const suggestion = window === 'popover' && current !== undefined ? await suggest(current) : undefined
    const unreadFailures = window === 'popover' ? parts.takeUnread() : []
    // Only now: a link may have come meanwhile, and the page hears no event before it has this answer.
    const { label } = window === 'popover' ? parts.wishes.peek() : {}
    if (window === 'popover') parts.wishes.drop()
    const copiedId = parts.clipboard.copiedId()
    const { entries, next = undefined } = recent.ok ? recent.value : { entries: [] }
    return success({
      ...slice,
      ...(current === undefined ? {} : { currentAccountId: current.id }),
      providers: providerIds.map((id) => providers[id].view),
      ...(suggestion?.ok ? { suggestion: suggestion.value } : {}),
      recent: {
        entries: entries.map(parts.viewAddress),
        ...(next === undefined ? {} : { next }),
      },
      ...(copiedId === undefined ? {} : { copiedId }),
      notices: parts.notices.all(),
      ...(unreadFailures.length === 0 ? {} : { unreadFailures }),
      ...(label === undefined ? {} : { label }),
      popoverVisible: shell.isPopoverVisible(),
      settingsPlace: window === 'settings' ? parts.windows.takeSettingsPlace() : { page: 'accounts' },
      platform: shell.platform,
      preview: shell.preview,
      version: parts.version,
      dataFolder: parts.dataFolder,
      desktop: parts.desktopSlice(),
    })
  }
}
