/**
 * Keeps letters that come before the popover hears that it appeared. A popover that hides gives the focus to its field and
 * selects the old text, for the next letter to replace. A letter without a focus goes to the field.
 */
export function catchLetters(field: () => HTMLElement | null): void {
  /** Whether nothing has had the focus since the window lost it, as in a frame that was hidden. */
  let wasAway = false
  const take = (replaces: boolean): void => {
    const input = field()
    input?.focus()
    if (replaces && input instanceof HTMLInputElement) input.select()
  }
  window.addEventListener('blur', () => {
    wasAway = true
  })
  document.addEventListener('focusin', () => {
    wasAway = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) take(true)
  })
  // The key goes to what has the focus once its event is over.
  document.addEventListener('keydown', ({ altKey, ctrlKey, key, metaKey, target }) => {
    const isLetter = key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey
    if (isLetter && target === document.body) take(wasAway)
  })
}
