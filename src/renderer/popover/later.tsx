import { createSignal, Show } from 'solid-js'
import { render } from 'solid-js/web'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { textSizeKeys, textSizeSteps } from '../../shared/rules/text-size.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { AddressAction, AddressEntry, AddressPage } from '../../shared/views/address.ts'
import type { Notice, Snapshot } from '../../shared/views/snapshot.ts'
import { actionKeyRows } from '../address/action-key-rows.ts'
import { actionOfKey, detailsKey } from '../address/action-keys.ts'
import { ActionsMenu } from '../address/actions-menu.tsx'
import addressStyles from '../address/address.css?inline'
import { AddressDialogs } from '../address/address-dialogs.tsx'
import { createAddressActions } from '../address/create-address-actions.ts'
import contrastStyles from '../ui/contrast.css?inline'
import dialogStyles from '../ui/dialog.css?inline'
import fieldStyles from '../ui/fields.css?inline'
import { guardFocus } from '../ui/guard-focus.ts'
import keysStyles from '../ui/keys.css?inline'
import { KeysSheet } from '../ui/keys-sheet.tsx'
import { createWords, speak } from '../ui/language.ts'
import materialStyles from '../ui/material.css?inline'
import partStyles from '../ui/parts.css?inline'
import windowStyles from '../ui/window.css?inline'
import { catchLetters } from './catch-letters.ts'
import { FirstRun } from './first-run.tsx'
import type { KeyPurpose } from './keys.ts'
import laterStyles from './later.css?inline'
import { Notices } from './notices.tsx'
import { retellFailures } from './retell-failures.ts'
import { sayLabelRoom } from './say-label-room.ts'
import { sayMaker } from './say-maker.ts'
import { StartFailure } from './start-failure.tsx'
import { underlineWords } from './underline-words.ts'

const words = await createWords(async (language) => {
  const catalogue: typeof import('../../shared/words/en/popover-later.ts') = await import(
    `../../shared/words/${language}/popover-later.ts`
  )
  return catalogue.popoverLaterWords
})

/** The field, where the keys of the popover work; absent where there is nothing to search. */
const field = () => document.getElementById('name')

/** In the order of the settings, which have the same dialogs. */
const sheets = [
  windowStyles,
  partStyles,
  fieldStyles,
  dialogStyles,
  keysStyles,
  addressStyles,
  laterStyles,
  contrastStyles,
  materialStyles,
]

/** Whether a key changes or copies the text of a field, or is pressed in a field that marks no address. */
function isForField(key: string, target: HTMLElement): boolean {
  if (target.matches('input, select') && target.id !== 'name') return true
  if (!(target instanceof HTMLInputElement) || !/^Delete$|Backspace|\+[cz]$/.test(key)) return false
  const { selectionEnd, selectionStart, value } = target
  return selectionStart !== selectionEnd || (key === 'Delete' ? selectionEnd !== value.length : value !== '')
}

/** What the actions need of the popover. */
export interface ActionsHost extends Pick<Snapshot, 'platform' | 'providers'> {
  readonly api: AliasmithApi
  /** The table of the popover's keys. */
  readonly keys: readonly (readonly [
    does: KeyPurpose,
    keys: readonly string[],
    ...rest: readonly unknown[],
  ])[]
  readonly accounts: () => readonly AccountView[]
  /** The list, whose searched words are underlined. */
  readonly list: { page(): AddressPage }
  say(sentence: string): void
  fail(failure: Failure): void
  /** Called with an address that an action has changed. */
  changed(entry: AddressEntry): void
  /** The failures on the screen and behind it. */
  failures(): readonly Failure[]
  /** Exchanges each of them. */
  exchange(change: (failure: Failure) => Failure): void
  /** The notices when this part is loaded. */
  notices(): readonly Notice[]
}

/** Shows why the popover cannot start. */
export function showStartFailure(failure: Failure, onRetry: () => void): void {
  guardFocus(field)
  render(() => <StartFailure failure={failure} onRetry={onRetry} />, document.body)
}

/**
 * The actions of addresses with their menu and their dialogs, which the popover loads after its first paint. They are
 * drawn beside the popover's own page.
 */
export function createLater(host: ActionsHost) {
  const [open, setOpen] = createSignal(false)
  const [target, setTarget] = createSignal<AddressEntry>()
  const [listed, setListed] = createSignal(false)
  const [anchor, setAnchor] = createSignal<HTMLElement>()
  const [services, setServices] = createSignal(host.providers)
  host.api.on.accountsChanged(({ providers }) => setServices(providers))
  const actions = createAddressActions({
    api: host.api,
    accounts: host.accounts,
    provider: (id) => services().find((service) => service.id === id),
    say: host.say,
    fail: (failure) => failure && host.fail(failure),
    changed: host.changed,
  })
  const frame = new URLSearchParams(location.search).get('frame')
  if (frame) document.documentElement.dataset.frame = frame
  // The policy of the page allows no style elements.
  for (const styles of sheets) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    document.adoptedStyleSheets.push(sheet)
  }
  host.api.on.languageChanged(speak)
  guardFocus(field)
  catchLetters(field)
  sayMaker(host.api, host.say)
  sayLabelRoom(host.say)
  retellFailures(host)
  const notices = document.getElementById('notices')
  if (notices) render(() => <Notices api={host.api} words={words()} first={host.notices()} />, notices)
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
          onDetails={(entry) => actions.ask({ kind: 'details', entry })}
          onClose={() => setOpen(false)}
        />
        <AddressDialogs actions={actions} />
        <Show when={listed()}>
          <KeysSheet
            title={words().title}
            close={words().close}
            platform={host.platform}
            groups={[
              {
                title: words().here,
                rows: [
                  ...host.keys.map(([does, [first = '', ...others]]) => ({
                    // A digit for each account, of which the first and the last are enough.
                    keys: does === 'account' ? [first, others.at(-1) ?? first] : [first],
                    words: words()[does],
                  })),
                  ...textSizeSteps.map((step) => ({
                    keys: [textSizeKeys[step]],
                    words: words()[`textSize.${step}`],
                  })),
                ],
              },
              { title: words().address, rows: actionKeyRows(host.platform) },
            ]}
            onClose={() => setListed(false)}
          />
        </Show>
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
    /** Draws the first screen without an account. */
    welcome(at: HTMLElement): void {
      render(() => <FirstRun api={host.api} words={words()} fail={host.fail} />, at)
    },
    /** Underlines the searched words in the rows of the list, after each time it was drawn. */
    underline: underlineWords(document.body, host.list.page),
    /** Shows the list of all keys. */
    list: () => setListed(true),
    /** Runs the action of a pressed key, if the address has it, or shows what is known of the address. */
    key(pressed: string, entry: AddressEntry, field: HTMLElement): boolean {
      if (isForField(pressed, field)) return false
      if (pressed === detailsKey) {
        actions.ask({ kind: 'details', entry })
        return true
      }
      const action = actionOfKey(pressed, entry.can)
      if (action) void actions.run(action, entry)
      return !!action
    },
    /** Runs an action of an address, or asks about it first. */
    run: (action: AddressAction, entry: AddressEntry): void => void actions.run(action, entry),
  }
}
