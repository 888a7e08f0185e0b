import { createComponent } from 'solid-js'
import { render } from 'solid-js/web'
import { actionOfKey } from '../../../src/renderer/address/action-keys.ts'
import { FirstRun } from '../../../src/renderer/popover/first-run.tsx'
import type { ActionsHost, createLater as createRealLater } from '../../../src/renderer/popover/later.tsx'
import type { AddressAction, AddressEntry } from '../../../src/shared/views/address.ts'
import { popoverLaterWords } from '../../../src/shared/words/en/popover-later.ts'

/** What a popover asked of the actions of addresses, whose menu and dialogs have their own tests. */
export const later = {
  /** The addresses whose menu was opened. */
  menus: [] as AddressEntry[],
  /** The actions that were run, and their addresses. */
  ran: [] as { readonly action: AddressAction; readonly entry: AddressEntry }[],
  /** How often the list of keys was opened. */
  lists: 0,
  host: undefined as ActionsHost | undefined,
}

/** Forgets what earlier popovers asked. */
export function resetLater(): void {
  later.menus = []
  later.ran = []
  later.lists = 0
  later.host = undefined
}

/** Takes the place of the part that the popover loads after its first paint. */
export const createLater: typeof createRealLater = (host) => {
  later.host = host
  return {
    underline: () => {},
    welcome: (at) =>
      void render(
        () => createComponent(FirstRun, { api: host.api, words: popoverLaterWords, fail: host.fail }),
        at,
      ),
    menu: (entry) => void later.menus.push(entry),
    key(pressed, entry) {
      const action = actionOfKey(pressed, entry.can)
      if (action) later.ran.push({ action, entry })
      return !!action
    },
    list: () => {
      later.lists += 1
      return true
    },
    run: (action, entry) => void later.ran.push({ action, entry }),
  }
}
