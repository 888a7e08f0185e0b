import { createUniqueId, For, type JSX, Show } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { Field } from './field.tsx'

/** A field for a line of text that is not prose, such as a name or an address. */
export function TextField(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: Pick<Failure, 'message' | 'hint'> | undefined
  readonly faultId?: string | undefined
  readonly name?: string
  readonly mono?: boolean
  readonly inputmode?: 'url'
  readonly maxlength?: number
  readonly autofocus?: boolean
  /** Texts to choose from; others can be typed. */
  readonly offers?: readonly string[]
  readonly value: string
  readonly onType: (text: string) => void
}): JSX.Element {
  const listId = createUniqueId()
  return (
    <Field
      label={props.label}
      hint={props.hint}
      problem={props.problem}
      faultId={props.faultId}
      name={props.name}
    >
      {(tie) => (
        <>
          <input
            ref={tie}
            type="text"
            class={props.mono ? 'mono' : undefined}
            dir={props.mono ? 'ltr' : 'auto'}
            inputmode={props.inputmode}
            list={props.offers && listId}
            maxlength={props.maxlength}
            spellcheck={false}
            autocapitalize="off"
            autofocus={props.autofocus}
            value={props.value}
            onFocus={(event) => props.offers && event.currentTarget.select()}
            onInput={(event) => props.onType(event.currentTarget.value)}
          />
          <Show when={props.offers}>
            <datalist id={listId}>
              <For each={props.offers}>{(offer) => <option value={offer} />}</For>
            </datalist>
          </Show>
        </>
      )}
    </Field>
  )
}
