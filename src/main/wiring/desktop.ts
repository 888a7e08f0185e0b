import type { DesktopSlice } from '../../shared/views/desktop.ts'
import { createAnnouncer } from '../addresses/announce-address.ts'
import { createFromFormBy } from '../addresses/create-from-form.ts'
import { createHotkeyAddress } from '../addresses/hotkey-address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createDesktopActions } from '../desktop/desktop-actions.ts'
import { createHotkeys } from '../desktop/hotkeys.ts'
import { createMadeNotifications } from '../desktop/made-notifications.ts'
import type { Notify } from '../desktop/notify.ts'
import { createTrayMenu } from '../desktop/tray-menu.ts'
import { createUnreadFailures } from '../desktop/unread-failure.ts'
import type { DesktopNotification } from '../shell/shell.ts'
import type { AccountServices } from './account-services.ts'
import type { Foundation } from './foundation.ts'
import type { UseCases } from './use-cases.ts'

const notTold = { close: () => undefined }

/** Builds the app without its windows: hotkeys, the tray, notifications. */
export function createDesktop(
  foundation: Foundation,
  { accounts, providers, accountsChanged }: AccountServices,
  { undo, copy, maker, mint, openAttempts, onAddress, useHandle }: UseCases,
) {
  const {
    shell,
    hub,
    settings,
    book,
    preferences,
    notices,
    notify,
    windows,
    clipboard,
    trayStatus,
    log,
    now,
    follow,
  } = foundation
  const { openPopover, isPopoverVisible } = windows

  const unread = createUnreadFailures((exists) => {
    trayStatus.setFailed(exists)
    tray.refresh()
  })
  /** Tells by a notification, or by the tray and the popover where the system does not show it. */
  const tell: Notify = (notification) =>
    notify({ ...notification, onRefused: () => keepUntold(notification) })
  const { copyAddress, useAccount, clipboardChanged } = createDesktopActions({
    accounts,
    copy,
    notify: tell,
    openPopover,
    // A disk that refuses costs the choice of the popover, nothing else.
    choose: (currentAccountId) => void settings.write({ ...settings.read(), currentAccountId }),
    accountsChanged,
    accountKept: () => tray.refresh('anyway'),
  })
  openAttempts.onSettled((attemptId, failure) => {
    if (failure?.attemptId === undefined) unread.settled(attemptId)
    else unread.changed(attemptId, failure)
    hub.tell('attemptSettled', { attemptId, ...(failure === undefined ? {} : { failure }) })
  })
  function showFailure(): void {
    const unreadFailures = unread.take()
    if (unreadFailures.length > 0) hub.tell('popoverShown', { unreadFailures })
  }
  function keepUntold({ title, body }: DesktopNotification): void {
    log.warn('a notification was not shown')
    // A failure that waits already is marked on the tray, and weighs more.
    if (unread.exists()) return
    const failure = describeFailure({ reason: 'notification-refused', untold: `${title}: ${body}` })
    unread.keep({ failure }, notTold)
    if (isPopoverVisible()) showFailure()
  }
  const madeNotifications = createMadeNotifications()
  onAddress(({ id, state }) => {
    if (state === 'deleted') madeNotifications.drop(id)
  })
  const announce = createAnnouncer({
    providers,
    undo,
    announce: tell,
    announceMade(id, announcement) {
      // What the popover shows needs no other way to be told.
      const shown = isPopoverVisible() ? notify(announcement) : tell(announcement)
      madeNotifications.keep(id, shown)
    },
    showMade: (made) => hub.tell('addressMade', made),
    keepFailure: unread.keep,
    dropFailure: unread.drop,
    copy: copyAddress,
    openPopover,
    isPopoverVisible,
    showFailure,
    now,
    follow,
  })
  const newAddress = createHotkeyAddress(mint, announce)

  const actions = {
    newAddress: () => follow(newAddress()),
    openPopover,
    openSettings: () => windows.openSettings({ page: 'accounts' }),
  }
  const hotkeys = createHotkeys({ shell, settings, notices, onChange: desktopChanged }, actions)
  const tray = createTrayMenu({
    shell,
    accounts,
    book,
    providers,
    copiedId: clipboard.copiedId,
    hasUnreadFailure: unread.exists,
    actions: { ...actions, useAccount, copyAddress: (id) => follow(copyAddress(id)) },
  })
  hub.listen(['accountsChanged', 'addressChanged', 'addressesChanged', 'clipboardChanged'], () =>
    tray.refresh(),
  )
  hub.listen(['clipboardChanged'], () => clipboardChanged(clipboard.copiedId()))
  windows.onSettingsOpened(() => follow(clipboard.look()))

  const desktopSlice = (): DesktopSlice => ({
    preferences: preferences.read(),
    hotkeys: hotkeys.views(),
    hotkeysAreGranted: shell.hotkeysAreGranted,
    hotkeyCommands: hotkeys.commands,
    startAtLogin: shell.startsAtLogin(),
    canClearClipboard: shell.canClearClipboard,
    updates: shell.updates,
  })
  function desktopChanged(): void {
    hub.tell('desktopChanged', desktopSlice())
  }
  preferences.onChange(desktopChanged)
  // The popover says whether it copies.
  preferences.onChange(accountsChanged)

  return {
    hotkeys,
    unread,
    createFromForm: createFromFormBy({
      accounts,
      providers,
      maker,
      takeHandle: useHandle.take,
      announce,
      windows,
    }),
    /** What the hotkey does: an address on the clipboard, told by a notification. */
    newAddress,
    openSettings: actions.openSettings,
    /** Has the tray and the popover tell the attempts that could not be looked up. */
    tellUnanswered() {
      for (const open of openAttempts.unanswered()) {
        // Whoever starts the computer without a network need not be told aloud.
        if (!unread.asks(open.failure.attemptId ?? 0)) unread.keep(open, notTold)
      }
      if (isPopoverVisible()) showFailure()
    },
    desktopSlice,
    /** Ends the tray's menu, once nothing changes any more. */
    stopTray: tray.stop,
  }
}
