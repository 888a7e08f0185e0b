import type { App, BrowserWindow } from 'electron'
import type { WindowName } from '../../../../shared/contract.ts'
import type { Trouble } from '../../shell.ts'
import type { AppWindows } from './window-factory.ts'

/** A window that dies again so soon would die for ever. Milliseconds. */
const crashGraceMs = 60_000

/** What watching needs. */
export interface ProcessWatchOptions {
  readonly app: Pick<App, 'on'>
  readonly windows: Pick<AppWindows, 'find' | 'nameOf'>
  /** Makes a window anew after its page died; `shown` says whether the user saw it. */
  readonly rebuild: Readonly<Record<WindowName, (shown: boolean) => void>>
  /** Milliseconds. */
  now(): number
  report(trouble: Trouble): void
}

/** Whether a window may be made anew: once in a minute. Both in milliseconds. */
export function mayRebuild(crashedBefore: number | undefined, now: number): boolean {
  return crashedBefore === undefined || now - crashedBefore >= crashGraceMs
}

/**
 * Watches every process beside the main one. A page that dies is made anew once and told; one that dies again within a
 * minute stays closed until it is asked for. Nobody else destroys the window of a dead page: Electron tells the app from
 * a listener on the page itself (lib/browser/api/web-contents.ts), so who hears of it first is not to be relied on. What
 * hangs is told too, and left to itself: it may come back.
 */
export function watchProcesses(options: ProcessWatchOptions): void {
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
    // A page that went because its window was closed is no crash.
    const crashed = !quitting && reason !== 'clean-exit'
    const rebuilt = crashed && mayRebuild(crashedAt.get(name), options.now())
    if (crashed) {
      crashedAt.set(name, options.now())
      report({ kind: 'window-gone', what: name, reason, exitCode, rebuilt })
    }
    // Not while Electron still speaks of this page: what is destroyed in the middle of its events breaks the rest.
    setImmediate(() => {
      if (!window.isDestroyed()) window.destroy()
      if (rebuilt && !quitting) rebuild[name](shown)
    })
  })

  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (reason === 'clean-exit') return
    // A name such as `Network Service`; Chromium starts these anew by itself.
    report({ kind: 'helper-gone', what: name ?? type, reason, exitCode })
  })

  app.on('browser-window-created', (_event, window: BrowserWindow) => {
    const tell = (kind: Trouble['kind']) => () => {
      const what = windows.nameOf(window.webContents.id)
      if (what !== undefined) report({ kind, what })
    }
    window.on('unresponsive', tell('window-hangs'))
    window.on('responsive', tell('window-answers'))
  })
}
