import { createEffect, type JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import type { Popover } from './create-popover.ts'
import { DomainField } from './domain-field.tsx'
import { t, told } from './words.ts'

/** The limit of the label is shown once no more than this number of characters is left. */
const nearLimit = 10

/** The field for a name or a search, with the domain beside it and the label below it. */
export function Composer(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const { chooseFormat, creation, draft, invalid, rows, shown, suggest, typeText } = popover
  const problem = (): string | undefined => {
    const { domain, label } = draft.problems()
    const found = domain ?? label
    return found && told(found)
  }
  const left = () => draft.labelLeft() <= nearLimit && t('charactersLeft', draft.labelLeft())
  let input: HTMLInputElement | undefined
  createEffect(() => {
    shown()
    input?.focus()
    input?.select()
  })
  return (
    <div class="composer">
      <div class="name">
        <span id="name-head" class="quiet">
          {draft.offer()?.head}
        </span>
        <input
          id="name"
          ref={(element) => {
            input = element
          }}
          role="combobox"
          dir="ltr"
          aria-label={t('name')}
          aria-expanded="true"
          aria-controls="rows"
          aria-autocomplete="list"
          aria-activedescendant={rows.marked() && `row-${rows.marked()?.key}`}
          aria-describedby="name-head name-tail name-problem name-failure"
          aria-invalid={invalid('name')}
          autocomplete="off"
          spellcheck="false"
          placeholder={draft.isMade() ? t('madeBy', popover.provider()?.name ?? '') : draft.suggested()}
          value={draft.text()}
          onInput={(event) => {
            if (typeText(event.currentTarget.value)) document.getElementById('domain')?.focus()
            event.currentTarget.value = draft.text()
          }}
        />
        <span id="name-tail" class="quiet">
          {draft.offer()?.added}
        </span>
        {!draft.text() && !draft.isMade() && (
          <button
            type="button"
            class="plain icon"
            tabindex="-1"
            aria-label={t('newSuggestion')}
            onClick={() => {
              void suggest()
              input?.focus()
            }}
          >
            <Icon path={icons.again} />
          </button>
        )}
      </div>
      <div class="label">
        <input
          id="label"
          aria-label={t('label')}
          aria-describedby="problem label-failure"
          aria-invalid={invalid('label')}
          autocomplete="off"
          value={draft.label()}
          placeholder={t('optional')}
          onInput={(event) => {
            creation.edited()
            draft.typeLabel(event.currentTarget.value)
          }}
        />
        <span class="small quiet">{left()}</span>
        {draft.offer()?.namings && (
          <select
            class="small quiet"
            aria-label={t('naming')}
            onInput={(event) => chooseFormat(event.currentTarget.value)}
          >
            {draft.offer()?.namings?.map(({ chosen, value, words }) => (
              <option value={value} selected={chosen}>
                {words}
              </option>
            ))}
          </select>
        )}
      </div>
      <DomainField popover={popover} />
      <p id="problem" class="problem" aria-live="polite">
        {problem()}
      </p>
    </div>
  )
}
