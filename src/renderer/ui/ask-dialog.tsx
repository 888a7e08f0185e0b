import { type JSX, Show } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { Dialog } from './dialog.tsx'
import { FailureNote } from './failure-note.tsx'

/**
 * A question with two answers. The harmless answer has the focus, unless a control of the content has `autofocus`; after
 * the other answer, a control with a problem has it.
 */
export function AskDialog(props: {
  readonly title: string
  readonly children: JSX.Element
  readonly yes: string
  readonly no: string
  /** Whether the first answer destroys nothing. */
  readonly safe?: boolean
  readonly busy?: boolean
  readonly failure?: Failure | undefined
  readonly onYes: () => Promise<void> | void
  readonly onNo: () => void
}): JSX.Element {
  async function submit(event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    await props.onYes()
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <Dialog title={props.title} class="dialog-ask" onDismiss={() => props.onNo()}>
      <form novalidate autocomplete="off" onSubmit={(event) => void submit(event)}>
        <div class="dialog-body">
          {props.children}
          <Show when={props.failure}>{(failure) => <FailureNote failure={failure()} />}</Show>
        </div>
        <footer class="dialog-foot">
          <button type="button" autofocus onClick={() => props.onNo()}>
            {props.no}
          </button>
          <button type="submit" class={props.safe ? 'primary' : 'danger'} aria-busy={props.busy}>
            {props.yes}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
