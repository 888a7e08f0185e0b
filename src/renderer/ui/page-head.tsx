import type { JSX } from 'solid-js'

/** The title of a page, its purpose, and its main actions. */
export function PageHead(props: {
  readonly title: string
  readonly lead?: string
  readonly children?: JSX.Element
}): JSX.Element {
  return (
    <header class="page-head">
      <div class="page-title">
        <h1 tabindex="-1">{props.title}</h1>
        <p class="quiet">{props.lead}</p>
      </div>
      <div class="page-actions">{props.children}</div>
    </header>
  )
}
