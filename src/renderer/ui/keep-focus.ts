/** Gives the focus to `heir` while nothing has it. For controls that know their heir; `guardFocus` guesses the others'. */
export function keepFocus(heir: HTMLElement | null): void {
  if (document.activeElement === null || document.activeElement === document.body) heir?.focus()
}
