import { onCleanup } from 'solid-js'

/** Gives the focus to `heir`, or to the page's title, if the control that had it has gone. */
export function keepFocus(heir?: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    ;(heir ?? document.querySelector('h1'))?.focus()
  }
}

/**
 * When `part` leaves the screen with the focus in it, the first button of what it stood in takes the focus. To be called
 * where the part is made: `ref={passFocus}`.
 */
export function passFocus(part: HTMLElement): void {
  onCleanup(() => {
    if (!part.contains(document.activeElement)) return
    const around = part.parentElement?.closest('li, details, main')
    queueMicrotask(() => keepFocus(around?.querySelector<HTMLElement>('summary, button')))
  })
}
