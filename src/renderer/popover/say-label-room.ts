/** The room is said once nothing was typed for as long, so that it does not speak into each key. */
const restMs = 1000

/** How many characters are left for the label, which is shown beside it near its limit alone. */
const roomBeside = (label: Element): string => label.nextElementSibling?.textContent ?? ''

/** Says how many characters are left for the label once its user pauses near the limit. */
export function sayLabelRoom(say: (sentence: string) => void): void {
  let said = ''
  let resting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.id !== 'label') return
    clearTimeout(resting)
    // The answer of the check comes while its user pauses.
    resting = setTimeout(() => {
      const room = roomBeside(target)
      if (room !== '' && room !== said) say(`${target.ariaLabel} · ${room}`)
      said = room
    }, restMs)
  })
}
