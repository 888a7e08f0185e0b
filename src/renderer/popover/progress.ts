import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'

/** How long something has been under way: not worth a word, worth one, or long enough to say what is waited for. */
export type Progress = 'none' | 'under-way' | 'long'

/** Follows something that takes time: nothing for 150 ms, then `under-way`, and `long` after a second. */
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
