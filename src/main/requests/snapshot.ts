import type { WindowName } from '../../shared/contract.ts'
import { type Result, success } from '../../shared/result.ts'
import { recentPageSize } from '../../shared/views/address.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { known } from '../base/json-fields.ts'
import { searchAddresses } from '../list/search-addresses.ts'
import type { Services } from './services.ts'

/** Takes the snapshot that a window draws itself from. If no name can be suggested, its field stays empty. */
export function createSnapshot(services: Services): (window: WindowName) => Promise<Result<Snapshot>> {
  const { accounts, shell, suggestForForm, unread, wishes } = services
  return async (window) => {
    // A notice reports a book that cannot be read; the rest of the window works without it.
    const recent = searchAddresses(services, { query: '', limit: recentPageSize })
    const slice = services.accountsSlice()
    const wanted = window === 'popover' ? wishes.peek().account : undefined
    const current = wanted ?? accounts.find(slice.currentAccountId ?? '')
    const suggestion =
      window === 'popover' && current !== undefined ? await suggestForForm.first(current) : undefined
    // A popover that is loaded ahead shows nothing yet; it receives the failures when it opens.
    const unreadFailures = window === 'popover' && shell.isPopoverVisible() ? unread.take() : []
    // Read last: a link may have arrived in between, and the page receives no event before this answer.
    const { label } = window === 'popover' ? wishes.peek() : {}
    if (window === 'popover') wishes.drop()
    const copiedId = services.clipboard.copiedId()
    return success({
      ...slice,
      ...known({ currentAccountId: current?.id, copiedId, label }),
      ...(suggestion?.ok ? { suggestion: suggestion.value } : {}),
      recent: recent.ok ? recent.value : { entries: [] },
      notices: services.notices.all(),
      ...(unreadFailures.length === 0 ? {} : { unreadFailures }),
      popoverVisible: shell.isPopoverVisible(),
      settingsPlace: window === 'settings' ? services.windows.takeSettingsPlace() : { page: 'accounts' },
      platform: shell.platform,
      preview: shell.preview,
      version: services.version,
      dataFolder: services.dataFolder,
      desktop: services.desktopSlice(),
    })
  }
}
