import type { JSX } from 'solid-js'
import { For } from 'solid-js'
import { visibleText } from './visible-text.ts'

/** Says several things in one line, each by itself: right-to-left letters of one reorder nothing of its neighbours. */
export function PartsInLine(props: { readonly parts: readonly string[] }): JSX.Element {
  return (
    <For each={props.parts}>
      {(part, index) => (
        <>
          {index() > 0 && ' · '}
          <bdi>{visibleText(part)}</bdi>
        </>
      )}
    </For>
  )
}
