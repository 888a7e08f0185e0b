import type { JSX } from 'solid-js'
import { Dialog } from './dialog.tsx'

/** A question with two answers; the harmless answer has the focus. */
export function AskDialog(props: {
  readonly title: string
  readonly children: JSX.Element
  readonly yes: string
  readonly no: string
  readonly busy?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}): JSX.Element {
  return (
    <Dialog title={props.title} class="dialog-ask" onDismiss={() => props.onNo()}>
      <div class="dialog-body">{props.children}</div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onNo()}>
          {props.no}
        </button>
        <button type="button" class="danger" aria-busy={props.busy} onClick={() => props.onYes()}>
          {props.yes}
        </button>
      </footer>
    </Dialog>
  )
}
