/** What can take the focus; a part with a roving `tabindex` has one such control. */
const focusable =
  '[tabindex="0"], :is(button, input, select, summary):not([tabindex="-1"], [disabled], [hidden])'

const isSeen = (element: Element): boolean =>
  element.isConnected && element.checkVisibility?.({ visibilityProperty: true }) !== false

/** The parts in which another control is no substitute for a lost one: its neighbours may do anything. */
const isWhole = (element: Element): boolean => element.matches('main, main > footer, body')

/**
 * Keeps the focus on the page. When the control with the focus is removed, and nothing else takes the focus, the first
 * control of what is left around it takes it; or `home`, if no smaller part than the page is left.
 */
export function guardFocus(home: () => HTMLElement | null): () => void {
  /** The last control with the focus, and all around it. */
  let around: readonly Element[] = []

  function note({ target }: Event): void {
    const elements: Element[] = []
    for (let at = target; at instanceof Element; at = at.parentElement) elements.push(at)
    around = elements
  }

  function heir(): HTMLElement | null | undefined {
    for (const part of around.filter(isSeen)) {
      if (isWhole(part)) break
      const found = [...part.querySelectorAll<HTMLElement>(focusable)].find(isSeen)
      if (found !== undefined) return found
    }
    return home() ?? [...document.querySelectorAll<HTMLElement>(focusable)].find(isSeen)
  }

  function check(): void {
    const [last] = around
    // A click on the ground takes the focus from a control that is still there.
    if (document.activeElement !== document.body || last === undefined || isSeen(last)) return
    heir()?.focus()
  }

  // Whoever removes a control may give the focus to another one, at once or in a microtask.
  const observer = new MutationObserver(() => queueMicrotask(check))
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', note)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', note)
  }
}
