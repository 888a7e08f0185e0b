import { onCleanup } from 'solid-js'

/** Gives the focus to `heir`, or to the page's title, if the focused control was removed. */
export function keepFocus(heir?: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    ;(heir ?? document.querySelector('h1'))?.focus()
  }
}

/**
 * When `part` is removed with the focus in it, the first button of its surroundings takes the focus. Use it as the
 * part's `ref`: `ref={passFocus}`.
 */
export function passFocus(part: HTMLElement): void {
  onCleanup(() => {
    if (!part.contains(document.activeElement)) return
    const around = part.parentElement?.closest('li, details, main')
    queueMicrotask(() => keepFocus(around?.querySelector<HTMLElement>('summary, button')))
  })
}
