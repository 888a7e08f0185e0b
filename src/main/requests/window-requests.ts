import { success } from '../../shared/result.ts'
import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'
import { createSnapshot } from './snapshot.ts'

/** The requests that every window makes: its snapshot, other windows, links and notices. */
export function windowRequests(services: Services) {
  const { dismissed, hotkeys, notices, providers, shell, updates, windows } = services
  const takeSnapshot = createSnapshot(services)
  const done = success(null)
  return {
    getSnapshot(_, window) {
      // A window that loads again is not recording, whatever it did before.
      if (window === 'settings') hotkeys.record(false)
      return takeSnapshot(window)
    },
    holdPopover({ held }) {
      windows.holdForFailure(held)
      return done
    },
    hidePopover() {
      windows.hidePopover()
      return done
    },
    openSettings(place) {
      windows.openSettings(place)
      return done
    },
    openProviderPage({ provider }) {
      const url = providers[provider].keyPage ?? providers[provider].view.homePage
      if (url !== undefined) shell.openLink(url)
      return done
    },
    proceedWithUpdate() {
      // A download takes minutes; the notice reports its result.
      void updates.proceed()
      return done
    },
    dismissNotice({ id }) {
      notices.dismiss(id)
      dismissed(id)
      return done
    },
  } satisfies HandlersOf<'windows'>
}
