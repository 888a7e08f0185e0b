import type { WindowName } from '../../shared/contract.ts'

/** Far more than a window of the app ever has under way, and little enough to wait for. */
export const mostUnderWay = 64

/** Counts what each window has under way. */
export interface BusyWindows {
  /** Runs the task, unless too many of the window's have not ended yet: then it gives `undefined`. */
  run<Value>(window: WindowName, task: () => Promise<Value>): Promise<Value> | undefined
}

/** Keeps a window that asks without end from filling queues, and services, with what it asked for. */
export function createBusyWindows(): BusyWindows {
  const underWay = new Map<WindowName, number>()
  const count = (window: WindowName) => underWay.get(window) ?? 0

  return {
    run(window, task) {
      if (count(window) >= mostUnderWay) return undefined
      underWay.set(window, count(window) + 1)
      return task().finally(() => underWay.set(window, count(window) - 1))
    },
  }
}
