import type { JSX } from 'solid-js'

/** A small drawing from `icons.ts`. Assistive technology ignores it, because the words beside it say the same. */
export function Icon(props: { readonly path: string }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={props.path} />
    </svg>
  )
}
