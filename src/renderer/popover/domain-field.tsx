import type { JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import type { Popover } from './create-popover.ts'
import { Field, tieTo } from './field.tsx'
import { keptRows } from './kept-rows.ts'
import { t } from './words.ts'

/** The part after the @: chosen from the account's domains, or typed if the service does not list all. */
export function DomainField(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const draft = popover.draft
  const tie = tieTo(popover, 'domain')
  const type = (event: { currentTarget: { value: string } }): void =>
    draft.typeDomain(event.currentTarget.value)
  const options = keptRows(
    () => popover.account()?.domains ?? [],
    ({ name }) => <option selected={name === draft.domain()}>{name}</option>,
  )
  let input: HTMLInputElement | undefined
  // The list shows only matches of the text, so it is opened from an empty field; leaving restores the text.
  const openList = (): void => {
    if (!input) return
    input.focus()
    input.value = ''
    input.showPicker()
  }
  return (
    <Field popover={popover} name="domain">
      <div class="picker domain">
        <span aria-hidden="true">@</span>
        {popover.provider()?.domains.freeTyping ? (
          <>
            <input
              ref={(element) => {
                input = element
                tie(element)
              }}
              list="domains"
              spellcheck="false"
              value={draft.domain()}
              placeholder={draft.domain()}
              onInput={type}
              onBlur={(event) => {
                event.currentTarget.value = draft.domain()
                draft.leaveDomain()
              }}
            />
            <datalist id="domains">{options()}</datalist>
            <button
              type="button"
              class="plain icon"
              tabindex="-1"
              aria-label={t('showChoices')}
              onClick={openList}
            >
              <Icon path={icons.chevron} />
            </button>
          </>
        ) : (
          <>
            <select ref={tie} onInput={type}>
              {options()}
            </select>
            <Icon path={icons.chevron} />
          </>
        )}
      </div>
    </Field>
  )
}
