import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import type { AddressAction, AddressEntry } from '../../shared/views/address.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { ActionsMenu } from '../address/actions-menu.tsx'
import { AddressDialogs } from '../address/address-dialogs.tsx'
import { createAddressActions } from '../address/create-address-actions.ts'

/** What the actions need of the popover. */
export interface ActionsHost extends Pick<Snapshot, 'accounts' | 'platform' | 'providers'> {
  readonly api: AliasmithApi
  say(sentence: string): void
  fail(failure: Failure): void
  /** Called with an address that an action has changed. */
  changed(entry: AddressEntry): void
}

/**
 * The actions of addresses with their menu and their dialogs, which the popover loads after its first paint. They are
 * drawn beside the popover's own page.
 */
export function createLater(host: ActionsHost) {
  const [open, setOpen] = createSignal(false)
  const [target, setTarget] = createSignal<AddressEntry>()
  const actions = createAddressActions({
    api: host.api,
    accounts: () => host.accounts,
    provider: (id) => host.providers.find((provider) => provider.id === id),
    say: host.say,
    fail: (failure) => failure && host.fail(failure),
    changed: host.changed,
  })
  const part = document.createElement('div')
  document.body.append(part)
  render(
    () => (
      <>
        <ActionsMenu
          entry={target()}
          platform={host.platform}
          open={open()}
          onChoose={actions.run}
          onClose={() => setOpen(false)}
        />
        <AddressDialogs actions={actions} />
      </>
    ),
    part,
  )
  return {
    /** Opens the menu of an address. */
    menu(entry: AddressEntry): void {
      setTarget(entry)
      setOpen(true)
    },
    /** Runs an action of an address, or asks about it first. */
    run: (action: AddressAction, entry: AddressEntry): void => void actions.run(action, entry),
  }
}
