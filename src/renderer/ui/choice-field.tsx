import { For, type JSX } from 'solid-js'
import { Field } from './field.tsx'

/** A choice between a few values, with a label and a hint. It shows the saved value, even after a refused change. */
export function ChoiceField<Value extends string | number>(props: {
  readonly label: string
  readonly hint?: string
  readonly choices: readonly (readonly [value: Value, words: string])[]
  readonly chosen: Value
  readonly disabled?: boolean
  readonly onChoose: (value: Value) => Promise<void>
}): JSX.Element {
  const indexOfChosen = () => props.choices.findIndex(([value]) => value === props.chosen)
  async function choose(select: HTMLSelectElement): Promise<void> {
    const choice = props.choices[select.selectedIndex]
    if (choice !== undefined) await props.onChoose(choice[0])
    select.selectedIndex = indexOfChosen()
  }
  return (
    <Field row label={props.label} hint={props.hint}>
      {(tie) => (
        <select disabled={props.disabled} onChange={(event) => void choose(event.currentTarget)} ref={tie}>
          <For each={props.choices}>
            {([value, words]) => <option selected={value === props.chosen}>{words}</option>}
          </For>
        </select>
      )}
    </Field>
  )
}
