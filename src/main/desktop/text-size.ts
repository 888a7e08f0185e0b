import { nextTextSize } from '../../shared/rules/text-size.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import type { Shell } from '../shell/shell.ts'
import type { Notices } from './notices.ts'
import type { AppPreferences } from './preferences.ts'

const refusedId = 'text-size-not-saved'

/** Keeps the size of text in the windows at the preferred one, and changes the preference by keys and the menu. */
export function followTextSize(
  shell: Pick<Shell, 'setTextSize' | 'onTextSizeStep'>,
  preferences: AppPreferences,
  notices: Pick<Notices, 'add' | 'dismiss'>,
): void {
  let isRefused = false
  shell.setTextSize(preferences.read().textSize)
  preferences.onChange((next, before) => {
    if (next.textSize === before.textSize) return
    shell.setTextSize(next.textSize)
    if (isRefused) notices.dismiss(refusedId)
    isRefused = false
  })
  shell.onTextSizeStep((step) => {
    const size = preferences.read().textSize
    const textSize = nextTextSize(size, step)
    if (textSize === size) return
    const refusal = preferences.change({ textSize })
    if (refusal === undefined) return
    // No control shows the refusal of a key, so both windows do.
    isRefused = true
    notices.add({ id: refusedId, say: () => sentencesOf(refusal) })
  })
}
