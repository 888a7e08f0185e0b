/** Gives the focus to the page's title if the control that had it has gone. */
export function keepFocus(): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    document.querySelector('h1')?.focus()
  }
}
