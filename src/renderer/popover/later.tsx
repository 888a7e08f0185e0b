import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { AddressAction, AddressEntry } from '../../shared/views/address.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { actionOfKey } from '../address/action-keys.ts'
import { ActionsMenu } from '../address/actions-menu.tsx'
import addressStyles from '../address/address.css?inline'
import { AddressDialogs } from '../address/address-dialogs.tsx'
import { createAddressActions } from '../address/create-address-actions.ts'
import dialogStyles from '../ui/dialog.css?inline'

/** Whether a key changes or copies the text of a field. */
function editsText(key: string, target: HTMLElement): boolean {
  if (!(target instanceof HTMLInputElement) || !/^Delete$|Backspace|\+[cz]$/.test(key)) return false
  const { selectionEnd, selectionStart, value } = target
  return selectionStart !== selectionEnd || (key === 'Delete' ? selectionEnd !== value.length : value !== '')
}

/** What the actions need of the popover. */
export interface ActionsHost extends Pick<Snapshot, 'platform' | 'providers'> {
  readonly api: AliasmithApi
  readonly accounts: () => readonly AccountView[]
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
  const [anchor, setAnchor] = createSignal<HTMLElement>()
  const actions = createAddressActions({
    api: host.api,
    accounts: host.accounts,
    provider: (id) => host.providers.find((provider) => provider.id === id),
    say: host.say,
    fail: (failure) => failure && host.fail(failure),
    changed: host.changed,
  })
  // The policy of the page allows no style elements.
  for (const styles of [dialogStyles, addressStyles]) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    document.adoptedStyleSheets.push(sheet)
  }
  const part = document.createElement('div')
  document.body.append(part)
  render(
    () => (
      <>
        <ActionsMenu
          entry={target()}
          platform={host.platform}
          open={open()}
          anchor={anchor()}
          onChoose={actions.run}
          onClose={() => setOpen(false)}
        />
        <AddressDialogs actions={actions} />
      </>
    ),
    part,
  )
  return {
    /** Opens the menu of an address beside its row. */
    menu(entry: AddressEntry, beside: HTMLElement): void {
      setTarget(entry)
      setAnchor(beside)
      setOpen(true)
    },
    /** Runs an action of an address, or asks about it first. */
    /** Runs the action of a pressed key, if the address has it. */
    key(pressed: string, entry: AddressEntry, field: HTMLElement): boolean {
      const action = editsText(pressed, field) ? undefined : actionOfKey(pressed, entry.can)
      if (action) void actions.run(action, entry)
      return !!action
    },
    run: (action: AddressAction, entry: AddressEntry): void => void actions.run(action, entry),
  }
}
