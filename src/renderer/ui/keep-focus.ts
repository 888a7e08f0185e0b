/** Gives the focus to `heir` if the focused control was removed. It comes before `guardFocus`, which has no heir of its own. */
export function keepFocus(heir: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) heir?.focus()
}
