import { powerMonitor } from 'electron'

/** Waking and unlocking come in a burst of events, which counts as a single event. Milliseconds. */
const burstMs = 1_000

/** Whether an event can be prevented: Electron's declarations omit this, its documentation does not. */
function isPreventable(event: unknown): event is { preventDefault(): void } {
  return (
    typeof event === 'object' &&
    event !== null &&
    'preventDefault' in event &&
    typeof event.preventDefault === 'function'
  )
}

/** Reports that the computer woke or shuts down. To be called when the app is ready. */
export function createPower() {
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
  // Linux has no such event. A screen that was locked without a sleep missed nothing.
  powerMonitor.on('unlock-screen', wake)

  return {
    /** Called a moment after the computer woke or the screen was unlocked, once for both. */
    onResume: (listener: () => void) => void listeners.add(listener),
    /** Called when the system is about to shut down, so that the app can quit by itself first (macOS, Linux). */
    onShutdown(listener: () => void): void {
      // On Linux Electron delays the shutdown for listeners of a second kind of event, not of the first: see the
      // constructor in electron/lib/browser/api/power-monitor.ts.
      powerMonitor.on('shutdown', (...args: readonly unknown[]) => {
        const [event] = args
        if (isPreventable(event)) event.preventDefault()
        listener()
      })
    },
  }
}

export type Power = ReturnType<typeof createPower>
