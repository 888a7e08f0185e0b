import { release } from 'node:os'
import { join } from 'node:path'
import type { MintOptions } from './addresses/mint-address.ts'
import { systemFacts } from './desktop/about/system-facts.ts'
import { followDesktop } from './desktop/follow-desktop.ts'
import { createFormWishes, type FormWish } from './desktop/form-wish.ts'
import { createPopoverGreeting } from './desktop/greet-popover.ts'
import { createRouter, type Route } from './ipc/router.ts'
import { logFailure } from './log/log-failure.ts'
import { createHandlers } from './requests/handlers.ts'
import { createSnapshot } from './requests/snapshot.ts'
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
  /** What the hotkey does: an address on the clipboard, told by a notification. */
  newAddress(options?: MintOptions): Promise<void>
  /** Opens the popover, with what a link wants in its form; what was typed there stays. */
  openPopover(wish?: FormWish): void
  openSettings(): void
  /** Tells of an exception from outside the app's own work. */
  reportBug(error: unknown): void
  /** Makes sure that the practice account exists. */
  addPracticeAccount(): void
  /** Waits for what is under way and closes the files. */
  close(): Promise<void>
}

/**
 * Builds the app on a shell and starts it.
 * @throws only if the data folder cannot be used at all.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { version, dataFolder, licencesFile = join(dataFolder, 'licences.json') } = options
  const foundation = await createFoundation(options)
  const services = createAccountServices(options, foundation)
  const useCases = createUseCases(foundation, services)
  const desktop = createDesktop(foundation, services, useCases)
  const reminders = createReminders(options, foundation, services)

  const { shell, log, hub, work, book, clipboard, now, follow, reportBug } = foundation
  const { accounts, limits, accountsSlice, accountsChanged } = services
  const { addressList, maker, settleOpen } = useCases
  const { unread } = desktop
  const system = systemFacts({ ...process, release: release() })
  const wishes = createFormWishes(accounts, now)
  const parts = {
    ...foundation,
    ...services,
    ...useCases,
    ...desktop,
    ...reminders,
    version,
    dataFolder,
    licencesFile,
    system,
    wishes,
  }

  const handlers = createHandlers({
    ...parts,
    snapshot: createSnapshot({
      ...parts,
      // A popover that is loaded ahead shows nothing yet; it is told when it opens.
      takeUnread: () => (shell.isPopoverVisible() ? unread.take() : []),
    }),
  })
  const route = createRouter(() => shell.appOrigin, handlers, reportBug)

  const greeting = createPopoverGreeting({
    ...parts,
    currentAccount: () => accounts.find(accountsSlice().currentAccountId ?? ''),
    findAccount: accounts.find,
    takeUnread: unread.take,
    tell: (greeted) => hub.tell('popoverShown', greeted),
  })
  shell.onPopoverShown(() => follow(greeting.greet()))
  follow(accounts.forgetLooseKeys())
  follow(settleOpen())
  // The handles, which are looked at as well, need not be waited for.
  follow(maker.settleOpen().then(desktop.tellUnanswered))
  const stopFollowing = followDesktop({ ...parts, accounts: accounts.all })
  log.info('start', { version, preview: shell.preview, ...system, runtime: undefined })
  const stopReminding = reminders.start()

  return {
    route(sender, name, input) {
      const answering = route(sender, name, input)
      follow(answering.then((answer) => logFailure(log, name, answer)))
      return answering
    },
    newAddress: (mintOptions) => work.follow(desktop.newAddress(mintOptions)),
    openPopover: greeting.open,
    openSettings: desktop.openSettings,
    reportBug,
    addPracticeAccount() {
      const added = accounts.addPractice()
      if (added.ok) book.rememberAccount(added.value)
      accountsChanged()
    },
    async close() {
      stopReminding()
      stopFollowing()
      desktop.hotkeys.stop()
      addressList.stop()
      maker.stop()
      await work.settled()
      desktop.stopTray()
      limits.stop()
      await clipboard.close()
      foundation.closeData()
    },
  }
}
