import type { JSX } from 'solid-js'
import { Icon } from './icon.tsx'
import * as icons from './icons.ts'

/** Draws the arrow of a list to choose from, which each system draws differently. */
export function SelectFrame(props: { readonly children: JSX.Element }): JSX.Element {
  return (
    <div class="select">
      {props.children}
      <Icon path={icons.chevron} />
    </div>
  )
}
