import { For, type JSX } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { createChoice } from './create-choice.ts'
import { Field } from './field.tsx'
import { SelectFrame } from './select-frame.tsx'

/** A choice between a few values, with a label and a hint. It shows the last choice until its outcome is known, and then the saved value. */
export function ChoiceField<Value extends string | number>(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: Pick<Failure, 'message' | 'hint'> | undefined
  readonly faultId?: string | undefined
  readonly name?: string
  readonly choices: readonly (readonly [value: Value, words: string])[]
  readonly chosen: Value | undefined
  /** Puts the choice beside the words, if there is room. */
  readonly row?: boolean
  readonly disabled?: boolean
  readonly autofocus?: boolean
  readonly onChoose: (value: Value) => Promise<void> | void
}): JSX.Element {
  const choice = createChoice(
    () => props.chosen,
    (value) => (value === undefined ? undefined : props.onChoose(value)),
  )
  return (
    <Field
      row={props.row ?? false}
      label={props.label}
      hint={props.hint}
      problem={props.problem}
      faultId={props.faultId}
      name={props.name}
    >
      {(tie) => (
        <SelectFrame>
          <select
            ref={tie}
            disabled={props.disabled}
            autofocus={props.autofocus}
            onChange={(event) => void choice.choose(props.choices[event.currentTarget.selectedIndex]?.[0])}
          >
            <For each={props.choices}>
              {([value, words]) => (
                <option value={value} selected={value === choice.value()}>
                  {words}
                </option>
              )}
            </For>
          </select>
        </SelectFrame>
      )}
    </Field>
  )
}
