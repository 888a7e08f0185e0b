import { type JSX, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { pressedKey } from '../ui/pressed-key.ts'
import { AddressForm } from './address-form.tsx'
import { createPopover } from './create-popover.ts'
import { FailureAlert } from './failure-alert.tsx'
import { FirstRun } from './first-run.tsx'
import { Foot } from './foot.tsx'
import { RecentList } from './recent-list.tsx'
import { ResultCard } from './result-card.tsx'
import { t } from './words.ts'

/** The whole popover, from the app's interface and its first snapshot. */
export function PopoverScreen(props: { api: AliasmithApi; snapshot: Snapshot }): JSX.Element {
  const popover = createPopover(props.api, props.snapshot)
  const pressed = (event: KeyboardEvent): void => {
    const key = pressedKey(event)
    if (key === 'Escape') {
      if (popover.creation.confirming()) popover.creation.setConfirming(false)
      else popover.hide()
    }
    if (key === 'Mod+r') {
      event.preventDefault()
      void popover.suggest()
    }
  }
  document.addEventListener('keydown', pressed)
  onCleanup(() => document.removeEventListener('keydown', pressed))
  return (
    <main class="popover">
      <h1 class="visually-hidden">Aliasmith</h1>
      {/* The foot shows the notices about expiring keys. */}
      <div role="status">
        {popover.notices().map(
          ({ hint, id, message, renewAccountId }) =>
            !renewAccountId && (
              <div class="notice small">
                <p>
                  <b>{message}</b> {hint}
                </p>
                <button
                  type="button"
                  class="plain icon"
                  aria-label={t('dismiss')}
                  onClick={() => popover.dismissNotice(id)}
                >
                  <Icon path={icons.close} />
                </button>
              </div>
            ),
        )}
      </div>
      {popover.account() ? <AddressForm popover={popover} /> : <FirstRun popover={popover} />}
      <FailureAlert popover={popover} />
      <ResultCard popover={popover} />
      <RecentList popover={popover} />
      <Foot popover={popover} />
      <p role="status" class="visually-hidden">
        {popover.creation.announcement()}
      </p>
    </main>
  )
}
