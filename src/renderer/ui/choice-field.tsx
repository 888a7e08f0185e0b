import { For, type JSX } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { Field } from './field.tsx'

/** A choice between a few values, with a label and a hint. It shows the saved value, even after a refused change. */
export function ChoiceField<Value extends string | number>(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: Pick<Failure, 'message' | 'hint'> | undefined
  readonly faultId?: string | undefined
  readonly choices: readonly (readonly [value: Value, words: string])[]
  readonly chosen: Value | undefined
  /** Puts the choice beside the words, if there is room. */
  readonly row?: boolean
  readonly disabled?: boolean
  readonly autofocus?: boolean
  readonly onChoose: (value: Value) => Promise<void> | void
}): JSX.Element {
  const indexOfChosen = () => props.choices.findIndex(([value]) => value === props.chosen)
  async function choose(select: HTMLSelectElement): Promise<void> {
    const choice = props.choices[select.selectedIndex]
    if (choice !== undefined) await props.onChoose(choice[0])
    select.selectedIndex = indexOfChosen()
  }
  return (
    <Field
      row={props.row ?? false}
      label={props.label}
      hint={props.hint}
      problem={props.problem}
      faultId={props.faultId}
    >
      {(tie) => (
        <select
          ref={tie}
          disabled={props.disabled}
          autofocus={props.autofocus}
          onChange={(event) => void choose(event.currentTarget)}
        >
          <For each={props.choices}>
            {([value, words]) => (
              <option value={value} selected={value === props.chosen}>
                {words}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}
