import { createEffect, type JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import type { Popover } from './create-popover.ts'
import { Field, tieTo } from './field.tsx'
import { t } from './words.ts'

/** The part before the @: a suggestion, which typing replaces. */
export function NameField(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const { creation, draft, shown } = popover
  const tie = tieTo(popover, 'name')
  const offered = () => popover.account()?.handleAddresses
  /** What the service adds to the name. */
  const tail = () => {
    const { naming, tail: added } = draft.offer() ?? {}
    return naming === 'begins' && (typeof added === 'string' ? added : `\u00a0${t('tail', added)}`)
  }
  let input: HTMLInputElement | undefined
  createEffect(() => {
    shown()
    // Where the service makes the name, the label is the first field to fill in.
    const first = input?.isConnected ? input : document.getElementById('label')
    first?.focus()
  })
  createEffect(() => {
    shown()
    draft.suggestions()
    if (document.activeElement === input) input?.select()
  })
  return (
    <Field popover={popover} name="name">
      {draft.isMade() ? (
        <output id="name" class="quiet">
          {t('madeBy', popover.provider()?.name ?? '')}
        </output>
      ) : (
        <>
          <div class="picker">
            <span id="name-head">{draft.offer()?.head}</span>
            <input
              ref={(element) => {
                input = element
                tie(element)
              }}
              class="name"
              list={offered() && 'handles'}
              spellcheck="false"
              value={draft.name()}
              onInput={(event) => {
                // A choice from the list is complete, but typing may not be. Chromium gives a choice no input type, the
                // standard gives it this one.
                const { inputType = 'insertReplacementText' } = event
                draft.typeName(event.currentTarget.value, inputType.startsWith('insertFrom'))
                if (inputType === 'insertReplacementText' && offered()?.includes(draft.name()))
                  void creation.create()
              }}
            />
            <span id="name-tail">{tail()}</span>
          </div>
          <datalist id="handles">
            {offered()?.map((address) => (
              <option>{address}</option>
            ))}
          </datalist>
          <button
            type="button"
            class="plain icon"
            aria-label={t('newSuggestion')}
            onClick={() => popover.suggest()}
          >
            <Icon path={icons.again} />
          </button>
        </>
      )}
      {draft.offer()?.namings && (
        <select aria-label={t('naming')} onInput={(event) => popover.chooseFormat(event.currentTarget.value)}>
          {draft.offer()?.namings?.map(({ chosen, value, words }) => (
            <option value={value} selected={chosen}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
