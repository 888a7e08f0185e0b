import { type Accessor, type JSX, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { ActionBar } from './action-bar.tsx'
import { Composer } from './composer.tsx'
import { createPopover } from './create-popover.ts'
import { FailureAlert } from './failure-alert.tsx'
import { Head } from './head.tsx'
import { press } from './keys.ts'
import { RowList } from './row-list.tsx'

/**
 * The whole popover, from the app's interface and its first snapshot.
 * @param props `painted` tells whether the first frame is over, for which only what is seen at once is drawn.
 */
export function PopoverScreen(props: {
  api: AliasmithApi
  snapshot: Snapshot
  painted: Accessor<boolean>
}): JSX.Element {
  const popover = createPopover(props.api, props.snapshot, props.painted)
  const pressed = (event: KeyboardEvent): void => press(popover, event)
  document.addEventListener('keydown', pressed)
  onCleanup(() => document.removeEventListener('keydown', pressed))
  return (
    <main class="popover">
      <h1 class="visually-hidden">Aliasmith</h1>
      <Head popover={popover} />
      {/* Only a new notice is said, not those beside it. */}
      <div id="notices" role="status" aria-atomic="false" />
      {!popover.account() && <section class="first-run" ref={popover.welcome} />}
      {popover.hasField() && <Composer popover={popover} />}
      <FailureAlert popover={popover} />
      <RowList popover={popover} />
      <ActionBar popover={popover} />
      <p role="status" class="visually-hidden">
        {popover.creation.announcement()}
      </p>
    </main>
  )
}
