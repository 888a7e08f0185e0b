import type { WindowName } from '../../shared/contract.ts'

/** Far more than a window of the app ever has running, and few enough to wait for. */
export const mostUnderWay = 64

/** Counts each window's running requests and limits a window that asks without end, so that it cannot fill queues and services. */
export function createBusyWindows() {
  const underWay = new Map<WindowName, number>()
  const count = (window: WindowName) => underWay.get(window) ?? 0

  return {
    /** Runs the task, or returns `undefined` while too many of the window's tasks are running. */
    run<Value>(window: WindowName, task: () => Promise<Value>): Promise<Value> | undefined {
      if (count(window) >= mostUnderWay) return undefined
      underWay.set(window, count(window) + 1)
      return task().finally(() => underWay.set(window, count(window) - 1))
    },
  }
}
