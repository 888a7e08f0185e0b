import { type JSX, Show } from 'solid-js'
import { labelMaxLength } from '../../../shared/rules/label.ts'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { t as say } from '../../address/words.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { pressedKey } from '../../ui/pressed-key.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { t } from './words.ts'

/** The label as a button, which a press turns into a text box. Enter or a loss of focus saves, Escape does not. */
export function LabelEditor(props: {
  readonly entry: AddressEntry
  /** Its column in the grid. */
  readonly column: number
  readonly tabindex: number
  readonly editing: boolean
  readonly onEdit: (editing: boolean) => void
  readonly onSave: (label: string) => Promise<boolean>
  readonly onFocus: () => void
}): JSX.Element {
  let button: HTMLButtonElement | undefined
  let begun = ''

  function close(): void {
    props.onEdit(false)
    button?.focus()
  }

  /**
   * Saves a changed label. An unchanged text is not saved, even if the label was changed elsewhere since, unless the
   * service lacks it.
   */
  async function save(label: string): Promise<void> {
    const isSaved = label === begun && !props.entry.labelUntold
    if (props.editing && (isSaved || (await props.onSave(label)))) props.onEdit(false)
  }

  function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void {
    // The arrow keys move the caret here, not the row.
    event.stopPropagation()
    const key = pressedKey(event)
    if (key === 'Escape') close()
    if (key !== 'Enter') return
    event.preventDefault()
    void save(event.currentTarget.value).then(() => button?.focus())
  }

  return (
    <Show
      when={props.editing}
      fallback={
        <button
          type="button"
          class="link address-label-button"
          ref={(element) => {
            button = element
          }}
          data-column={props.column}
          tabindex={props.tabindex}
          title={visibleText(props.entry.label) || undefined}
          aria-label={
            props.entry.label === ''
              ? t('addresses.label.addTo', props.entry.address)
              : t('addresses.label.edit', visibleText(props.entry.label), props.entry.address)
          }
          data-empty={props.entry.label === '' ? '' : undefined}
          onFocus={() => props.onFocus()}
          onClick={() => props.onEdit(true)}
        >
          <Show when={props.entry.label === ''}>
            <Icon path={icons.edit} />
          </Show>
          <bdi>{visibleText(props.entry.label) || t('addresses.label.add')}</bdi>
        </button>
      }
    >
      <input
        type="text"
        class="address-label-input"
        ref={(input) => {
          begun = props.entry.label
          queueMicrotask(() => {
            input.focus()
            input.select()
          })
        }}
        data-column={props.column}
        aria-label={say('label.of', props.entry.address)}
        maxlength={labelMaxLength}
        value={props.entry.label}
        onKeyDown={onKeyDown}
        onBlur={(event) => void save(event.currentTarget.value)}
      />
    </Show>
  )
}
