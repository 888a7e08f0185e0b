import type { JSX } from 'solid-js'
import { visibleText } from './visible-text.ts'

/** Several texts in one line, each isolated: right-to-left letters in a text do not reorder its neighbours. */
export function PartsInLine(props: { readonly parts: readonly string[] }): JSX.Element {
  return <>{props.parts.map((part, at) => [at > 0 && ' · ', <bdi>{visibleText(part)}</bdi>])}</>
}
