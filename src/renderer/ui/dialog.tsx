import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js'
import { pressedKey } from './pressed-key.ts'

/**
 * A native modal dialog that is open for as long as it is rendered. It never closes itself: Escape only calls the
 * handler, so that a form can ask first. Put `autofocus` on the control that should have the focus.
 */
export function Dialog(props: {
  readonly title: string
  /** An element beside the title. */
  readonly aside?: JSX.Element
  readonly class?: string
  readonly children: JSX.Element
  readonly onDismiss: () => void
}): JSX.Element {
  const titleId = createUniqueId()

  function onKeyDown(event: KeyboardEvent): void {
    if (pressedKey(event) !== 'Escape') return
    event.preventDefault()
    props.onDismiss()
  }

  function open(dialog: HTMLDialogElement): void {
    dialog.addEventListener('keydown', onKeyDown)
    onMount(() => dialog.showModal())
    // Closing the dialog before its removal returns the focus to the control that had it.
    onCleanup(() => dialog.close())
  }

  // Chromium closes a dialog at the second Escape even if `cancel` is prevented; `closedby` leaves Escape to the handler.
  return (
    <dialog ref={open} class={`dialog ${props.class ?? ''}`} aria-labelledby={titleId} closedby="none">
      {/* Takes the focus when the dialog's background is clicked, so that Escape still works. */}
      <div class="dialog-frame" tabindex="-1">
        <header class="dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          {props.aside}
        </header>
        {props.children}
      </div>
    </dialog>
  )
}
