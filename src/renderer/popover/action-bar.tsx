import { createEffect, createMemo, type JSX } from 'solid-js'
import { wayBack } from '../../shared/views/address.ts'
import { clockTime } from '../ui/countdown.ts'
import type { Popover } from './create-popover.ts'
import { createProgress } from './progress.ts'
import { t } from './words.ts'

/** What Enter does with the marked row, the undo of what was just made, and the actions of the marked address. */
export function ActionBar(props: { popover: Popover }): JSX.Element {
  const popover = props.popover
  const { act, cap, copyOff, creation, draft, openActions, provider, rows, undo } = popover
  const progress = createProgress(creation.sending)
  const entry = () => rows.marked()?.entry
  // A memo: the same words are said once.
  const action = createMemo((): string => {
    if (progress() === 'long') return t('waitingFor', provider()?.name ?? '')
    if (progress() !== 'none') return t('creating')
    const id = entry()?.id
    if (id) return t(creation.copiedId() === id ? 'copyAgain' : 'copy')
    return t(copyOff() ? 'createOnly' : 'create')
  })
  createEffect(() => {
    if (progress() !== 'none') creation.announce(action())
  })
  const canUndo = () => {
    const made = draft.text() ? undefined : creation.undoable()
    return made && wayBack(made)
  }
  return (
    <footer
      class="bar small"
      // A click leaves the focus in the field.
      ref={(bar) => bar.addEventListener('mousedown', (event) => event.preventDefault())}
    >
      {rows.marked() && (
        <button
          type="button"
          class="plain"
          aria-busy={creation.sending()}
          aria-disabled={!entry() && (creation.busy() || creation.secondsLeft() > 0)}
          onClick={() => act()}
        >
          <b>{action()}</b>
          <span class="key" aria-hidden="true">
            {!entry() && creation.secondsLeft() ? clockTime(creation.secondsLeft()) : cap('↵', false)}
          </span>
        </button>
      )}
      {canUndo() && (
        <button type="button" class="plain" onClick={() => undo()}>
          {t(canUndo() === 'delete-forever' ? 'delete' : 'undo')}
          <span class="key" aria-hidden="true">
            {cap('Z')}
          </span>
        </button>
      )}
      {entry() && (
        <button type="button" class="plain" aria-haspopup="menu" onClick={() => openActions()}>
          {t('actions')}
          <span class="key" aria-hidden="true">
            {cap('K')}
          </span>
        </button>
      )}
    </footer>
  )
}
