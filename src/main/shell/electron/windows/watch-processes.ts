import type { App, BrowserWindow } from 'electron'
import type { WindowName } from '../../../../shared/contract.ts'
import type { Trouble } from '../../shell.ts'
import type { AppWindows } from './window-factory.ts'

/** A window that dies again so soon would keep dying. Milliseconds. */
const crashGraceMs = 60_000

/** Whether a window may be created again: once a minute. Both in milliseconds. */
export function mayRebuild(crashedBefore: number | undefined, now: number): boolean {
  return crashedBefore === undefined || now - crashedBefore >= crashGraceMs
}

/**
 * Watches every process other than the main one. A page that dies is reported and created again once. If it dies again
 * within a minute, it stays closed until the user opens it. Electron notifies the app from a listener on the page
 * itself (lib/browser/api/web-contents.ts), so the order of listeners is not to be relied on; no other code destroys
 * the window of a dead page. A hanging page is reported, too, and left alone, because it may recover.
 */
export function watchProcesses(options: {
  readonly app: Pick<App, 'on'>
  readonly windows: Pick<AppWindows, 'find' | 'nameOf'>
  /** Creates a window again after its page died; `shown` says whether the user saw it. */
  readonly rebuild: Readonly<Record<WindowName, (shown: boolean) => void>>
  /** Milliseconds. */
  now(): number
  report(trouble: Trouble): void
}): void {
  const { app, windows, rebuild, report } = options
  const crashedAt = new Map<WindowName, number>()
  let quitting = false

  app.on('before-quit', () => {
    quitting = true
  })

  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    const name = windows.nameOf(contents.id)
    const window = name && windows.find(name)
    if (name === undefined || window === undefined || window.isDestroyed()) return
    const shown = window.isVisible()
    // A page that ended because its window was closed is not a crash.
    const crashed = !quitting && reason !== 'clean-exit'
    const rebuilt = crashed && mayRebuild(crashedAt.get(name), options.now())
    if (crashed) {
      crashedAt.set(name, options.now())
      report({ kind: 'window-gone', what: name, reason, exitCode, rebuilt })
    }
    // Later, because Electron still emits events for this page: destroying it in between breaks the rest.
    setImmediate(() => {
      if (!window.isDestroyed()) window.destroy()
      if (rebuilt && !quitting) rebuild[name](shown)
    })
  })

  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (reason === 'clean-exit') return
    // A name such as `Network Service`; Chromium restarts these processes by itself.
    report({ kind: 'helper-gone', what: name ?? type, reason, exitCode })
  })

  app.on('browser-window-created', (_event, window: BrowserWindow) => {
    const reportAs = (kind: Trouble['kind']) => () => {
      const what = windows.nameOf(window.webContents.id)
      if (what !== undefined) report({ kind, what })
    }
    window.on('unresponsive', reportAs('window-hangs'))
    window.on('responsive', reportAs('window-answers'))
  })
}
