import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'

/** The stage of a wait: too short to show, under way, or long enough to name the reason. */
export type Progress = 'none' | 'under-way' | 'long'

/** Follows a task: `none` for 150 ms, then `under-way`, and `long` after a second. */
export function createProgress(busy: Accessor<boolean>): Accessor<Progress> {
  const [progress, setProgress] = createSignal<Progress>('none')
  createEffect(() => {
    setProgress('none')
    if (!busy()) return
    const timers = [
      setTimeout(() => setProgress('under-way'), 150),
      setTimeout(() => setProgress('long'), 1000),
    ]
    onCleanup(() => {
      for (const timer of timers) clearTimeout(timer)
    })
  })
  return progress
}
