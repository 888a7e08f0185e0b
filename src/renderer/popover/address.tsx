import type { JSX } from 'solid-js'
import { visibleText } from '../ui/visible-text.ts'

/** An address, read from left to right; its domain begins a part of its own, so that both ends can be seen. */
export function Address(props: { children: string }): JSX.Element {
  const address = visibleText(props.children)
  const at = address.indexOf('@')
  return (
    <bdi dir="ltr">
      <span>{address.slice(0, at)}</span>
      <wbr />
      <span>{address.slice(at)}</span>
    </bdi>
  )
}
