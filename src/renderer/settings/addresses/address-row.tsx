import { type JSX, Show } from 'solid-js'
import { type AddressEntry, isDeletable } from '../../../shared/views/address.ts'
import { locale } from '../../../shared/words/language.ts'
import { t as say } from '../../address/words.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { PartsInLine } from '../../ui/parts-in-line.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { t } from '../words.ts'
import type { AddressPageState } from './create-address-page.ts'
import { LabelEditor } from './label-editor.tsx'

/** An address: its checkbox, its facts, its label and copy buttons, and the menu of its actions. */
export function AddressRow(props: {
  readonly entry: AddressEntry
  readonly page: AddressPageState
  /** The control that the Tab key reaches; absent in rows that are not the current row. */
  readonly column: number | undefined
  readonly onFocus: (column: number) => void
  /** The menu of actions that all rows share. */
  readonly menuId: string
  readonly menuIsOpen: boolean
  /** Called before the row's button opens the menu. */
  readonly onMenu: (entry: AddressEntry) => void
}): JSX.Element {
  const address = () => visibleText(props.entry.address)
  const isActive = () => props.entry.state === 'active'
  // Also an address that cannot be deleted can be selected: the question then says why it stays.
  const isSelectable = () => isActive() || isDeletable(props.entry)
  const tabindex = (column: number) => (props.column === column ? 0 : -1)
  const details = () => {
    const { accountName, createdAt, destination, displayName, domainInLetters } = props.entry
    return [
      domainInLetters === undefined ? undefined : visibleText(domainInLetters),
      visibleText(accountName),
      destination === undefined ? undefined : t('addresses.to', destination),
      displayName === undefined ? undefined : t('addresses.displayName', visibleText(displayName)),
      new Date(createdAt).toLocaleDateString(locale(), { dateStyle: 'medium' }),
    ].filter((part) => part !== undefined)
  }
  return (
    <>
      <div class="address-check">
        <input
          type="checkbox"
          data-column="0"
          tabindex={tabindex(0)}
          aria-label={t('addresses.select', address())}
          checked={props.page.selection().has(props.entry.id)}
          // Not `disabled`: the box must take the focus, or the arrow keys would get stuck here.
          aria-disabled={isSelectable() ? undefined : true}
          onClick={(event) => {
            if (!isSelectable()) event.preventDefault()
          }}
          onFocus={() => props.onFocus(0)}
          onChange={(event) => props.page.select(props.entry, event.currentTarget.checked)}
        />
      </div>
      <div class="address-text">
        <p class="address-name" data-state={props.entry.state}>
          <Show when={props.entry.pinned}>
            <span class="address-pin" role="img" aria-label={say('pinned')} title={say('pinned')}>
              <Icon path={icons.pin} />
            </span>
          </Show>
          <bdi dir="ltr" class="selectable" title={address()}>
            {address()}
          </bdi>
          <Show when={props.entry.ready}>
            <span class="badge" title={t('addresses.ready.hint')}>
              {t('addresses.ready')}
            </span>
          </Show>
          <Show when={!isActive()}>
            <span class="badge address-gone">{say(`state.${props.entry.state}`)}</span>
          </Show>
          <Show when={props.entry.wanted}>
            {(wanted) => <span class="badge address-gone">{say(`perhaps.${wanted()}`)}</span>}
          </Show>
        </p>
        <p class="address-details quiet small">
          <LabelEditor
            entry={props.entry}
            tabindex={tabindex(1)}
            editing={props.page.labelling() === props.entry.id}
            onEdit={(editing) => props.page.setLabelling(editing ? props.entry.id : undefined)}
            onFocus={() => props.onFocus(1)}
            onSave={(label) => props.page.saveLabel(props.entry, label)}
          />
          <Show when={props.entry.labelUntold}>
            <span class="badge address-gone">{say('label.untold')}</span>
          </Show>
          <span class="address-facts" title={details().join(' · ')}>
            <PartsInLine parts={details()} />
          </span>
        </p>
      </div>
      <button
        type="button"
        class="plain icon"
        data-column="2"
        tabindex={tabindex(2)}
        aria-label={t('addresses.copy', address())}
        onFocus={() => props.onFocus(2)}
        onClick={() => void props.page.actions.run('copy', props.entry)}
      >
        <Icon path={props.page.copied() === props.entry.id ? icons.check : icons.copy} />
      </button>
      <button
        type="button"
        class="plain icon"
        data-column="3"
        popovertarget={props.menuId}
        tabindex={tabindex(3)}
        aria-label={say('actions.of', address())}
        aria-haspopup="menu"
        aria-expanded={props.menuIsOpen}
        aria-busy={props.page.actions.changing().has(props.entry.id)}
        onFocus={() => props.onFocus(3)}
        onClick={() => props.onMenu(props.entry)}
      >
        <Icon path={icons.more} />
      </button>
    </>
  )
}
