import type { DesktopSlice } from '../../shared/views/desktop.ts'
import { createAnnouncer } from '../addresses/announce-address.ts'
import { createFromFormBy } from '../addresses/create-from-form.ts'
import { createHotkeyAddress } from '../addresses/hotkey-address.ts'
import type { MintOptions } from '../addresses/mint-address.ts'
import { createCopiedLabel } from '../desktop/copied-label.ts'
import { createDesktopActions } from '../desktop/desktop-actions.ts'
import { createFailuresToShow } from '../desktop/failures-to-show.ts'
import { createHotkeys } from '../desktop/hotkeys.ts'
import { createMadeNotifications } from '../desktop/made-notifications.ts'
import { createPrintAddress } from '../desktop/print-address.ts'
import { createTrayMenu } from '../desktop/tray-menu.ts'
import { createUnreadFailures } from '../desktop/unread-failure.ts'
import type { AccountServices } from './account-services.ts'
import type { Foundation } from './foundation.ts'
import type { UseCases } from './use-cases.ts'

/** Builds the parts of the desktop other than windows: hotkeys, the tray, notifications. */
export function createDesktop(
  foundation: Foundation,
  { accounts, providers, accountsChanged }: AccountServices,
  { undo, copy, maker, mint, openAttempts, onAddressReport, reserve, useHandle }: UseCases,
) {
  const { shell, hub, settings, book, preferences, notices, notify, windows } = foundation
  const { clipboard, language, trayStatus, log, now, follow } = foundation
  const { openPopover, isPopoverVisible } = windows

  const unread = createUnreadFailures((exists) => {
    trayStatus.setFailed(exists)
    tray.refresh()
  })
  const failures = createFailuresToShow({
    unread,
    notify,
    windows,
    showInPopover: (unreadFailures) => hub.tell('popoverShown', unreadFailures),
    log,
  })
  const { copyAddress, copyInPopover, useAccount, clipboardChanged } = createDesktopActions({
    accounts,
    copy,
    notify: failures.notify,
    openPopover,
    hideAfterCopying: windows.hideAfterCopying,
    // A failed write costs only the popover's choice.
    choose: (currentAccountId) => void settings.write({ ...settings.read(), currentAccountId }),
    accountsChanged,
    accountKept: () => tray.refresh('anyway'),
  })
  openAttempts.onSettled((attemptId, failure) => {
    failures.settled(attemptId, failure)
    hub.tell('attemptSettled', { attemptId, ...(failure === undefined ? {} : { failure }) })
  })
  const madeNotifications = createMadeNotifications({ notify, notifyOrKeep: failures.notify, windows })
  onAddressReport(madeNotifications.addressChanged)
  const announce = createAnnouncer({
    providers,
    undo,
    announce: failures.notify,
    announceMade: madeNotifications.show,
    showMade: (made) => hub.tell('addressMade', made),
    keepFailure: unread.keep,
    dropFailure: unread.drop,
    copy: copyAddress,
    openPopover,
    isPopoverVisible,
    showFailure: failures.show,
    now,
    follow,
  })
  const newAddress = createHotkeyAddress(mint, announce)

  const withLabel = createCopiedLabel({
    ...{ shell, accounts, providers },
    isWanted: () => preferences.read().labelFromClipboard,
  })
  const pressed = async (options: MintOptions = {}) => newAddress(await withLabel(options))
  const actions = {
    newAddress: () => follow(pressed()),
    openPopover,
    openSettings: () => windows.openSettings({ page: 'accounts' }),
  }
  const hotkeys = createHotkeys(
    { shell, settings, accounts, notices, onChange: desktopChanged },
    { ...actions, newAddressAt: (accountId) => follow(pressed({ accountId })) },
  )
  hub.listen(['accountsChanged'], hotkeys.followAccounts)
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
    language: language.current(),
    hotkeys: hotkeys.views(),
    hotkeysAreGranted: shell.hotkeysAreGranted,
    hotkeyCommands: hotkeys.commands(),
    startAtLogin: shell.startsAtLogin(),
    canClearClipboard: shell.canClearClipboard,
    canReadLinks: shell.canReadLinks,
    updates: shell.updates,
  })
  function desktopChanged(): void {
    hub.tell('desktopChanged', desktopSlice())
  }
  preferences.onChange(desktopChanged)
  // The popover shows whether it copies.
  preferences.onChange(accountsChanged)
  language.onChange(() => {
    desktopChanged()
    accountsChanged()
    hub.tell('addressesChanged', null)
    tray.refresh('anyway')
    unread.retell()
  })

  return {
    hotkeys,
    unread,
    copyInPopover,
    createFromForm: createFromFormBy({
      accounts,
      providers,
      maker,
      takeHandle: useHandle.take,
      takeReady: reserve.takeAsked,
      announce,
      windows,
    }),
    /** Creates an address for the hotkey: puts it on the clipboard and shows a notification. */
    newAddress,
    printAddress: createPrintAddress(newAddress, now),
    openSettings: actions.openSettings,
    /** Opens the list of keys in the window of the settings. */
    openKeys: () => windows.openSettings({ page: 'shortcuts', keys: true }),
    /** Has the tray and the popover show the attempts that could not be looked up. */
    keepUnanswered: () => failures.keepUnanswered(openAttempts.unanswered()),
    desktopSlice,
    /** Stops the tray's menu, once nothing changes any more. */
    stopTray: tray.stop,
  }
}
