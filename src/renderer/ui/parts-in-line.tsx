import type { JSX } from 'solid-js'
import { visibleText } from './visible-text.ts'

/** Says several things in one line, each by itself: right-to-left letters of one reorder nothing of its neighbours. */
export function PartsInLine(props: { readonly parts: readonly string[] }): JSX.Element {
  return <>{props.parts.map((part, at) => [at > 0 && ' · ', <bdi>{visibleText(part)}</bdi>])}</>
}
