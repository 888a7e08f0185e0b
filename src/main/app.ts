import { release } from 'node:os'
import { join } from 'node:path'
import type { MintOptions } from './addresses/mint-address.ts'
import { systemFacts } from './desktop/about/system-facts.ts'
import { followDesktop } from './desktop/follow-desktop.ts'
import { createFormWishes, type FormWish } from './desktop/form-wish.ts'
import { createPopoverGreeting } from './desktop/greet-popover.ts'
import type { PrintAddress } from './desktop/print-address.ts'
import { createRouter, type Route } from './ipc/router.ts'
import { logFailure } from './log/log-failure.ts'
import { createHandlers } from './requests/handlers.ts'
import type { Services } from './requests/services.ts'
import { createAccountServices } from './wiring/account-services.ts'
import type { AppOptions } from './wiring/app-options.ts'
import { createDesktop } from './wiring/desktop.ts'
import { createFoundation } from './wiring/foundation.ts'
import { createReminders } from './wiring/reminders.ts'
import { createUseCases } from './wiring/use-cases.ts'

export type { AppOptions } from './wiring/app-options.ts'

/** The running app, as a shell uses it. */
export interface App {
  /** Answers a message of a window. */
  readonly route: Route
  /** Creates an address for the hotkey: puts it on the clipboard and shows a notification. */
  newAddress(options?: MintOptions): Promise<void>
  /** Does the same for a command in a terminal, and says what to print there. No two commands share an address. */
  readonly printAddress: PrintAddress
  /** Opens the popover and fills its form with what a link asks for; text already typed there stays. */
  openPopover(wish?: FormWish): void
  openSettings(): void
  /** Opens the list of keys in the window of the settings. */
  openKeys(): void
  /** Reports an exception from outside the app's own work. */
  reportBug(error: unknown): void
  /** Adds the practice account, as the popover does, unless it exists. */
  addPracticeAccount(): Promise<void>
  /** Waits for running work and closes the files. */
  close(): Promise<void>
}

/**
 * Builds the app on a shell and starts it.
 * @throws only if the data folder cannot be used at all.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { version, dataFolder, licencesFile = join(dataFolder, 'licences.json') } = options
  const foundation = await createFoundation(options)
  const accountServices = createAccountServices(options, foundation)
  const useCases = createUseCases(foundation, accountServices)
  const desktop = createDesktop(foundation, accountServices, useCases)
  const reminders = createReminders(options, foundation, accountServices)

  const { shell, log, hub, work, clipboard, now, follow, reportBug } = foundation
  const { accounts, limits, accountsSlice } = accountServices
  const { addressList, openAttempts, reserve, settleOpen } = useCases
  const { unread } = desktop
  const system = systemFacts({ ...process, release: release() })
  const wishes = createFormWishes(accounts, now)
  const services: Services = {
    ...foundation,
    ...accountServices,
    ...useCases,
    ...desktop,
    ...reminders,
    version,
    dataFolder,
    licencesFile,
    system,
    wishes,
  }

  const handlers = createHandlers(services)
  const route = createRouter(() => shell.appOrigin, handlers, reportBug)

  const greeting = createPopoverGreeting({
    ...services,
    settleOpen,
    currentAccount: () => accounts.find(accountsSlice().currentAccountId ?? ''),
    findAccount: accounts.find,
    takeUnread: unread.take,
    now,
    send: (greeted) => hub.tell('popoverShown', greeted),
  })
  shell.onPopoverShown(() => follow(greeting.greet()))
  follow(accounts.forgetLooseKeys())
  follow(settleOpen())
  // The report of open attempts need not wait for the lookup of handles.
  follow(openAttempts.settle().then(desktop.keepUnanswered).then(reserve.follow))
  const stopFollowing = followDesktop({
    ...services,
    clock: foundation.clock,
    settleOpen,
    accounts: accounts.all,
    fillReserves: () => reserve.again(),
    reconsiderClipboard: clipboard.reconsider,
  })
  log.info('start', { version, preview: shell.preview, ...system, runtime: undefined })
  const stopReminding = reminders.start()

  return {
    route(sender, name, input) {
      const answering = route(sender, name, input)
      follow(answering.then((answer) => logFailure(log, name, answer)))
      return answering
    },
    newAddress: (mintOptions) => work.follow(desktop.newAddress(mintOptions)),
    printAddress(mintOptions) {
      const printing = desktop.printAddress(mintOptions)
      follow(printing)
      return printing
    },
    openPopover: greeting.open,
    openSettings: desktop.openSettings,
    openKeys: desktop.openKeys,
    reportBug,
    async addPracticeAccount() {
      await handlers.addPracticeAccount(undefined, 'popover')
    },
    async close() {
      stopReminding()
      stopFollowing()
      desktop.hotkeys.stop()
      addressList.stop()
      openAttempts.stop()
      reserve.stop()
      await work.settled()
      desktop.stopTray()
      limits.stop()
      await clipboard.close()
      foundation.closeData()
    },
  }
}
