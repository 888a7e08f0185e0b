import {
  type TextSize,
  type TextSizeStep,
  textSizeStepOf,
  usualTextSize,
} from '../../../../shared/rules/text-size.ts'
import type { Platform } from '../../shell.ts'
import type { AppWindows } from './window-factory.ts'

/**
 * The size of text in every window, and the keys that change it. Chromium keeps one factor for all pages of the app, on
 * disk (shell/browser/zoom_level_delegate.cc), and ignores one for a window without a page
 * (shell/browser/web_contents_zoom_controller.cc), so each loaded page gets it again.
 */
export function createTextSize(options: {
  readonly platform: Platform
  readonly windows: Pick<AppWindows, 'all' | 'onOpened'>
  /** Whether the user records a hotkey, so that no key does anything else. */
  isRecording(): boolean
}) {
  const { platform, windows, isRecording } = options
  const listeners: ((step: TextSizeStep) => void)[] = []
  let size: TextSize = usualTextSize

  function step(wanted: TextSizeStep): void {
    for (const listener of listeners) listener(wanted)
  }

  windows.onOpened(({ webContents }) => {
    webContents.on('did-navigate', () => webContents.setZoomFactor(size / 100))
    // A key of a menu is one of a layout: the plus sign would need Shift (electron#6731).
    webContents.on('before-input-event', (event, { type, key, code, control, meta, alt, shift }) => {
      if (type !== 'keyDown' || isRecording()) return
      const pressed = textSizeStepOf({ key, code, command: platform === 'mac' ? meta : control, alt, shift })
      if (pressed === undefined) return
      event.preventDefault()
      step(pressed)
    })
  })

  return {
    /** Sets the size in every window. */
    set(next: TextSize): void {
      size = next
      for (const { webContents } of windows.all()) webContents.setZoomFactor(size / 100)
    },
    /** Tells the listeners that the user asks for another size. */
    step,
    onStep: (listener: (step: TextSizeStep) => void) => void listeners.push(listener),
  }
}
