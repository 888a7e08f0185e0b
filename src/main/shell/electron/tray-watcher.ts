/** How often it is asked for a tray that the desktop has not started yet. Milliseconds. */
const askEveryMs = 1_000

/** An app that starts with the session is there before the tray, but not by more than this. Milliseconds. */
const patienceMs = 30_000

/** A tray that was not there may come with an extension or another panel. Each question starts a program. Milliseconds. */
const longestPauseMs = 600_000

/** Follows whether anything on the session's bus shows icons. */
export interface TrayWatcher {
  /** Asks now. Gives whether something showed icons when the icon was made; `undefined` if nobody could be asked. */
  look(): Promise<boolean | undefined>
  stop(): void
}

/**
 * Has the icon made when a tray is there. Electron asks once, while the icon is made, and one that was made without a
 * tray stays of the old kind for as long as it lives, which GNOME and Wayland show nowhere
 * (shell/browser/ui/tray_icon_linux.cc). So it is made late, or anew, until a tray was there.
 */
export function awaitWatcher(options: {
  /** Whether anything shows icons; `undefined` if nobody can be asked. Never rejects. */
  ask(): Promise<boolean | undefined>
  /** Whether an icon may be seen even if nothing on the bus shows icons. */
  readonly mayDoWithout: boolean
  /** Makes the icon, in place of one that was made before. */
  make(): void
}): TrayWatcher {
  const { ask, mayDoWithout, make } = options
  /** What was known when the icon was made. */
  let madeWith: { readonly watcher: boolean | undefined } | undefined
  let waitedMs = 0
  let pauseMs = askEveryMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let looking: Promise<boolean | undefined> | undefined

  function take(watcher: boolean | undefined): boolean | undefined {
    if (stopped) return watcher
    const isNews = madeWith === undefined || (watcher === true && madeWith.watcher !== true)
    if (isNews && (watcher !== false || mayDoWithout || waitedMs >= patienceMs)) {
      madeWith = { watcher }
      make()
    }
    return madeWith === undefined ? watcher : madeWith.watcher
  }

  function look(): Promise<boolean | undefined> {
    // Electron follows a tray that it has met; of one that nobody can be asked about there will be no news.
    if (madeWith?.watcher === true) return Promise.resolve(true)
    looking ??= ask()
      .then(take)
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  async function follow(): Promise<void> {
    const found = await look()
    if (stopped || found !== false) return
    if (waitedMs >= patienceMs) pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    timer = setTimeout(follow, pauseMs)
    timer.unref()
    waitedMs += pauseMs
  }

  void follow()
  return {
    look,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
