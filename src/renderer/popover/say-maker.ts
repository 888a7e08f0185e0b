import type { AliasmithApi } from '../../shared/bridge.ts'

/** A row is said once it has not changed for as long: an account brings its domain and its name one after the other. */
const restMs = 300

/**
 * What the row that makes an address shows: its problem, or the address of an empty field, because a typed name is heard
 * while it is typed. `undefined` while another row is marked.
 */
function wordsOfMaker(): string | undefined {
  const row = document.querySelector('#row-make[aria-selected="true"]')
  if (row === null) return undefined
  const problem = row.querySelector('.problem')?.textContent ?? ''
  if (problem !== '') return problem
  const isEmpty = document.querySelector<HTMLInputElement>('#name')?.value === ''
  return isEmpty ? (row.querySelector('bdi')?.textContent ?? '') : ''
}

/**
 * Says what changes in the row that makes an address. A screen reader reads a row when it is marked, but not a problem, a
 * new suggestion or another account that comes to it afterwards.
 */
export function sayMaker(api: AliasmithApi, say: (sentence: string) => void): void {
  /** What was read or said last. */
  let known: string | undefined
  let account = ''
  let resting: ReturnType<typeof setTimeout> | undefined

  const take = (): void => {
    clearTimeout(resting)
    known = wordsOfMaker()
  }

  function look(): void {
    const select = document.querySelector<HTMLSelectElement>('.account select')
    const name = select?.selectedOptions[0]?.text ?? ''
    // A choice in the list of accounts is said by that.
    if (select === document.activeElement || account === '') account = name
    const words = wordsOfMaker()
    if (known === undefined || !words) {
      take()
      return
    }
    clearTimeout(resting)
    if (words === known) return
    resting = setTimeout(() => {
      say(account === name ? words : `${name} · ${words}`)
      account = name
      known = words
    }, restMs)
  }

  look()
  new MutationObserver(look).observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  })
  // A popover that appears is read from its field.
  api.on.popoverShown(take)
}
