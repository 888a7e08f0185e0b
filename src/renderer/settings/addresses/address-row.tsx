// biome-ignore-all lint/a11y/useSemanticElements: a table cannot draw only the rows on the screen
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell of the grid is in the order of the Tab key
import { For, type JSX, Show } from 'solid-js'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { t as say } from '../../address/words.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { locale } from '../../ui/language.ts'
import { PartsInLine } from '../../ui/parts-in-line.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { AddressPageState } from './create-address-page.ts'
import { isSelectable } from './create-selection.ts'
import { LabelEditor } from './label-editor.tsx'
import { t } from './words.ts'

/** The cells of an address: its checkbox, its facts, its label and copy buttons, and the button of its menu. */
export function AddressRow(props: {
  readonly entry: AddressEntry
  readonly page: AddressPageState
  /** The column that the Tab key reaches; absent in rows that are not the current row. */
  readonly column: number | undefined
  readonly onFocus: (column: number) => void
  /** Selects up to this row, from where the last selection began. */
  readonly onRange: () => void
  /** The menu of actions that all rows share. */
  readonly menuId: string
  readonly menuIsOpen: boolean
  /** Called before the row's button opens the menu. */
  readonly onMenu: (entry: AddressEntry) => void
}): JSX.Element {
  const address = () => visibleText(props.entry.address)
  const tabindex = (column: number) => (props.column === column ? 0 : -1)
  const day = (at: number) => new Date(at).toLocaleDateString(locale(), { dateStyle: 'medium' })
  const inLetters = () => {
    const { domainInLetters } = props.entry
    return domainInLetters === undefined ? [] : [visibleText(domainInLetters)]
  }
  const to = () => {
    const { destination } = props.entry
    return destination === undefined ? [] : [t('addresses.to', destination)]
  }
  const as = () => {
    const { displayName } = props.entry
    return displayName === undefined ? [] : [t('addresses.displayName', visibleText(displayName))]
  }
  const account = () => visibleText(props.entry.accountName)
  /** All facts, for a window without room for their columns. */
  const details = () => [...inLetters(), account(), ...to(), ...as(), day(props.entry.createdAt)]

  /** A cell without a control of its own. */
  const fact = (column: number, name: string, text: () => string): JSX.Element => (
    <div
      role="gridcell"
      class={`address-${name} address-fact`}
      aria-colindex={column + 1}
      data-column={column}
      tabindex={tabindex(column)}
      title={text() || undefined}
      onFocus={() => props.onFocus(column)}
    >
      <bdi>{text()}</bdi>
    </div>
  )

  return (
    <>
      <div role="gridcell" class="address-select" aria-colindex={1}>
        <input
          type="checkbox"
          data-column="0"
          tabindex={tabindex(0)}
          aria-label={t('addresses.select', address())}
          checked={props.page.selection().has(props.entry.id)}
          // Not `disabled`: the box must take the focus, or the arrow keys would get stuck here.
          aria-disabled={isSelectable(props.entry) ? undefined : true}
          onClick={(event) => {
            // The row selects the range; the box follows the selection.
            if (event.shiftKey) props.onRange()
            if (event.shiftKey || !isSelectable(props.entry)) event.preventDefault()
          }}
          onFocus={() => props.onFocus(0)}
          onChange={(event) => props.page.select(props.entry, event.currentTarget.checked)}
        />
      </div>
      <div
        role="gridcell"
        class="address-name"
        aria-colindex={2}
        data-column="1"
        tabindex={tabindex(1)}
        onFocus={() => props.onFocus(1)}
      >
        <p class="address-line" data-state={props.entry.state}>
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
          <Show when={props.entry.state !== 'active'}>
            <span class="badge address-gone" title={say(`state.${props.entry.says}`)}>
              {say(`state.${props.entry.says}`)}
            </span>
          </Show>
          <Show when={props.entry.blocksPromotions}>
            <span class="badge">{say('promotions.blocked')}</span>
          </Show>
          <Show when={props.entry.wanted}>
            {(wanted) => <span class="badge address-gone">{say(`perhaps.${wanted()}`)}</span>}
          </Show>
        </p>
        <p class="address-line quiet small">
          <For each={[details, () => [...inLetters(), ...to(), ...as()]]}>
            {(parts, at) => (
              <span class={at() === 0 ? 'address-all' : 'address-to'} title={parts().join(' · ')}>
                <PartsInLine parts={parts()} />
              </span>
            )}
          </For>
        </p>
      </div>
      <div role="gridcell" class="address-label" aria-colindex={3}>
        <LabelEditor
          entry={props.entry}
          column={2}
          tabindex={tabindex(2)}
          editing={props.page.labelling() === props.entry.id}
          onEdit={(editing) => props.page.setLabelling(editing ? props.entry.id : undefined)}
          onFocus={() => props.onFocus(2)}
          onSave={(label) => props.page.saveLabel(props.entry, label)}
        />
        <Show when={props.entry.labelUntold}>
          <span class="badge address-gone">{say('label.untold')}</span>
        </Show>
      </div>
      {fact(3, 'account', account)}
      {fact(4, 'copied', () => (props.entry.copiedAt === undefined ? '' : day(props.entry.copiedAt)))}
      {fact(5, 'newest', () => day(props.entry.createdAt))}
      <div role="gridcell" class="address-copy" aria-colindex={7}>
        <button
          type="button"
          class="plain icon"
          data-column="6"
          tabindex={tabindex(6)}
          aria-label={t('addresses.copy', address())}
          onFocus={() => props.onFocus(6)}
          onClick={() => void props.page.actions.run('copy', props.entry)}
        >
          <Icon path={props.page.copied() === props.entry.id ? icons.check : icons.copy} />
        </button>
      </div>
      <div role="gridcell" class="address-actions-cell" aria-colindex={8}>
        <button
          type="button"
          class="plain icon"
          data-column="7"
          popovertarget={props.menuId}
          tabindex={tabindex(7)}
          aria-label={say('actions.of', address())}
          aria-haspopup="menu"
          aria-expanded={props.menuIsOpen}
          aria-busy={props.page.actions.changing().has(props.entry.id)}
          onFocus={() => props.onFocus(7)}
          onClick={() => props.onMenu(props.entry)}
        >
          <Icon path={icons.more} />
        </button>
      </div>
    </>
  )
}
