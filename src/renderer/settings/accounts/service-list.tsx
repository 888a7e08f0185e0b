import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  onMount,
  Show,
} from 'solid-js'
import type { ProviderId, ProviderView } from '../../../shared/views/provider.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { pressedKey } from '../../ui/pressed-key.ts'
import { gap } from '../../ui/words.ts'
import { AccountMark } from './account-mark.tsx'
import { findServices } from './find-services.ts'
import { abilitiesInWords, ts, wordsOf } from './service-words.ts'

/** The key that moves the mark, and by how many services. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
}

/**
 * The choice of a service: a search field and the list of those that match (ARIA combobox with a list that stays open).
 * The mark moves with the arrow keys while the focus stays in the field. Enter chooses. Escape first clears the search.
 */
export function ServiceList(props: {
  readonly providers: readonly ProviderView[]
  /** The service that is chosen already; marked at first. */
  readonly chosen: ProviderId | undefined
  readonly onChoose: (id: ProviderId) => void
}): JSX.Element {
  const listId = createUniqueId()
  const [search, setSearch] = createSignal('')
  const found = createMemo(() => findServices(props.providers, search()))
  const indexOfChosen = () => props.providers.findIndex(({ id }) => id === props.chosen)
  const [marked, setMarked] = createSignal(Math.max(0, indexOfChosen()))
  const optionId = (id: ProviderId) => `${listId}-${id}`
  const markedService = () => found()[marked()]
  const markedId = () => {
    const service = markedService()
    return service && optionId(service.id)
  }
  let input: HTMLInputElement | undefined

  function look(text: string): void {
    setSearch(text)
    setMarked(0)
  }

  function move(step: number): void {
    const last = found().length - 1
    const next = marked() + step
    // A single step goes around; a longer one stops at the end.
    const around = next < 0 ? last : next > last ? 0 : next
    setMarked(Math.abs(step) === 1 ? around : Math.min(Math.max(next, 0), last))
  }

  function press(event: KeyboardEvent): void {
    const key = pressedKey(event)
    const step = moves[key]
    if (step !== undefined) move(step)
    else if (key === 'Enter') {
      const service = markedService()
      if (service !== undefined) props.onChoose(service.id)
    } else if (key === 'Escape' && search() !== '') {
      look('')
      event.stopPropagation()
    } else return
    event.preventDefault()
  }

  createEffect(() => {
    document.getElementById(markedId() ?? '')?.scrollIntoView?.({ block: 'nearest' })
  })
  onMount(() => queueMicrotask(() => input?.focus()))

  return (
    <div class="services">
      <div class="field">
        <label for={`${listId}-search`}>{ts('service.name')}</label>
        <div class="search-box">
          <Icon path={icons.search} />
          <input
            ref={input}
            id={`${listId}-search`}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={found().length > 0}
            aria-controls={listId}
            aria-activedescendant={markedId()}
            aria-describedby={`${listId}-hint`}
            spellcheck={false}
            autocapitalize="off"
            autofocus
            value={search()}
            onInput={(event) => look(event.currentTarget.value)}
            // Before the dialog, whose Escape leaves the form.
            on:keydown={press}
          />
        </div>
        <p class="field-hint" id={`${listId}-hint`}>
          {ts('service.hint')}
        </p>
      </div>
      <p class="visually-hidden" role="status">
        {search() !== '' && found().length > 0 && ts('service.found', found().length)}
      </p>
      <div
        id={listId}
        class="services-list"
        role="listbox"
        aria-label={ts('service.list')}
        hidden={found().length === 0}
      >
        <For each={found()}>
          {(provider, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant marks an option
            <div
              id={optionId(provider.id)}
              class="service"
              role="option"
              aria-selected={index() === marked()}
              // The focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onChoose(provider.id)}
            >
              <AccountMark provider={provider} />
              <div class="service-text">
                <p class="service-name">{provider.name}</p>
                <p>{wordsOf(provider.id).about}</p>
                <p class="service-can">
                  <For each={abilitiesInWords(provider)}>{(words) => <span>{words}</span>}</For>
                </p>
              </div>
            </div>
          )}
        </For>
      </div>
      <div role="status">
        <Show when={found().length === 0}>
          <div class="note note-plain">
            <div class="note-text">
              <p>
                <strong>{ts('service.none', search().trim())}</strong>
                {gap() + ts('service.none.hint')}
              </p>
            </div>
          </div>
        </Show>
      </div>
      <Show when={found().length === 0}>
        <button
          type="button"
          class="services-all"
          onClick={() => {
            look('')
            input?.focus()
          }}
        >
          {ts('service.all')}
        </button>
      </Show>
    </div>
  )
}
