import { For, type JSX, Show } from 'solid-js'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { AccountMark } from './account-mark.tsx'
import { abilitiesInWords, ts, wordsOf } from './service-words.ts'

/** The service of a new account, what it can do, and the way back to the list. */
export function ServiceHead(props: {
  readonly provider: ProviderView
  readonly onChange: () => void
}): JSX.Element {
  return (
    <div class="service service-chosen">
      <AccountMark provider={props.provider} />
      <div class="service-text">
        <p class="service-name">{props.provider.name}</p>
        <p class="service-can">
          <For each={abilitiesInWords(props.provider)}>{(words) => <span>{words}</span>}</For>
        </p>
      </div>
      <button type="button" onClick={() => props.onChange()}>
        {ts('service.change')}
      </button>
    </div>
  )
}

/** The fewest steps to the service's key, and what to know about its addresses. */
export function ServiceAdvice(props: {
  readonly provider: ProviderView
  /** Whether the form asks for a key that its user may not have yet. */
  readonly asksKey: boolean
}): JSX.Element {
  const words = () => wordsOf(props.provider.id)
  return (
    <>
      <Show when={words().note}>{(note) => <p class="note note-plain">{note()}</p>}</Show>
      <Show when={props.asksKey && words().steps}>
        {(steps) => (
          <ol class="service-steps" aria-label={ts('service.steps', props.provider.name)}>
            <For each={steps()}>{(step) => <li>{step}</li>}</For>
          </ol>
        )}
      </Show>
    </>
  )
}
