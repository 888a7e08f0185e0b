import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js'
import { pressedKey } from './pressed-key.ts'

/** What a dialog shows, and what happens when it is left with Escape. */
interface DialogProps {
  readonly title: string
  /** Beside the title. */
  readonly aside?: JSX.Element
  readonly class?: string
  readonly children: JSX.Element
  readonly onDismiss: () => void
}

/**
 * A native modal dialog that is open for as long as it is rendered. It never closes itself: Escape only asks, so that a
 * form can ask back. Put `autofocus` on the control to begin with.
 */
export function Dialog(props: DialogProps): JSX.Element {
  const titleId = createUniqueId()

  function onKeyDown(event: KeyboardEvent): void {
    if (pressedKey(event) !== 'Escape') return
    event.preventDefault()
    props.onDismiss()
  }

  function open(dialog: HTMLDialogElement): void {
    dialog.addEventListener('keydown', onKeyDown)
    onMount(() => dialog.showModal())
    // Closing before it is taken away gives the focus back to where it came from.
    onCleanup(() => dialog.close())
  }

  // Chromium closes a dialog at the second Escape whatever `cancel` says; `closedby` leaves Escape to the handler.
  return (
    <dialog ref={open} class={`dialog ${props.class ?? ''}`} aria-labelledby={titleId} closedby="none">
      {/* Takes the focus when the ground is clicked, so that Escape is still heard. */}
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
