import { words } from '../../shared/words/words.ts'
import type { Shell, TrayState } from '../shell/shell.ts'

/** Faster work is not shown: a flickering icon says nothing. Milliseconds. */
const busyAfterMs = 150

/** The state of the tray's icon and its tooltip, which show the app's activity. */
export function createTrayStatus(shell: Pick<Shell, 'setTrayState' | 'setTrayTooltip'>) {
  let slow = 0
  let failed = false
  let shown: TrayState | undefined

  function update(): void {
    const state = slow > 0 ? 'busy' : failed ? 'failed' : 'idle'
    if (state === shown) return
    shown = state
    shell.setTrayState(state)
    retell()
  }

  function retell(): void {
    if (shown !== undefined) shell.setTrayTooltip(words().desktop.tray.tooltips[shown])
  }

  update()
  return {
    /** Shows that an address is being created while the work runs. */
    async during<Value>(work: Promise<Value>): Promise<Value> {
      let isSlow = false
      const timer = setTimeout(() => {
        isSlow = true
        slow += 1
        update()
      }, busyAfterMs)
      try {
        return await work
      } finally {
        clearTimeout(timer)
        if (isSlow) slow -= 1
        update()
      }
    },
    /** Shows the tooltip in the language that is in use now. */
    retell,
    /** Shows whether a failure waits to be read. */
    setFailed(next: boolean): void {
      failed = next
      update()
    },
  }
}

export type TrayStatus = ReturnType<typeof createTrayStatus>
