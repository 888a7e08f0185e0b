import { powerMonitor } from 'electron'

/** Waking and unlocking come in one burst of events, which counts as one. Milliseconds. */
const burstMs = 1_000

/** The sleep and the end of the computer. */
export interface Power {
  /** Called a moment after the computer woke or the screen was unlocked, once for both. */
  onResume(listener: () => void): void
  /** Called when the system is about to end, so that the app can quit by itself first (macOS, Linux). */
  onShutdown(listener: () => void): void
}

/** Whether what an event brings can be held back: Electron's declarations leave it out, its documentation does not. */
function isPreventable(event: unknown): event is { preventDefault(): void } {
  return (
    typeof event === 'object' &&
    event !== null &&
    'preventDefault' in event &&
    typeof event.preventDefault === 'function'
  )
}

/** Follows the power of the computer. To be called when the app is ready. */
export function createPower(): Power {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const wake = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const listener of listeners) listener()
    }, burstMs)
    timer.unref()
  }
  powerMonitor.on('resume', wake)
  // Linux has no such event; a screen that is locked there slept first, or nothing was missed.
  powerMonitor.on('unlock-screen', wake)

  return {
    onResume: (listener) => void listeners.add(listener),
    onShutdown(listener) {
      // On Linux only a second kind of event, not the first, makes Electron hold the shutdown back for its listeners:
      // see the constructor in electron/lib/browser/api/power-monitor.ts.
      powerMonitor.on('shutdown', (...told: readonly unknown[]) => {
        const [event] = told
        if (isPreventable(event)) event.preventDefault()
        listener()
      })
    },
  }
}
