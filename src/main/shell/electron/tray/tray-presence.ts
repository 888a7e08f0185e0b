import type { Display, Rectangle } from 'electron'
import type { TrayPresence } from '../../shell.ts'
import { isOnDisplay } from '../windows/place-popover.ts'
import { outputOf } from './program-output.ts'

/**
 * macOS 26 has a switch for each app's icon. A hidden icon is made without complaint and then lies below the bottom of
 * the display.
 */
export function presenceOnMac(
  icon: Rectangle,
  displays: readonly Pick<Display, 'bounds'>[],
): Exclude<TrayPresence, 'absent'> {
  // Not laid out yet.
  if (icon.width === 0 || icon.height === 0) return 'unknown'
  return displays.some(({ bounds }) => isOnDisplay(icon, bounds)) ? 'present' : 'hidden'
}

/** What the desktop of Linux tells about its tray. */
export interface LinuxTraySigns {
  /** Whether anything on the session's bus shows icons; `undefined` if nobody could be asked. */
  readonly watcher: boolean | undefined
  readonly wayland: boolean
  /** `XDG_CURRENT_DESKTOP`. */
  readonly desktop: string
}

/**
 * GNOME shows icons only with an extension, which announces itself on the bus like every other tray (electron#6773).
 * Without an announcement, desktops on X11 may still have a tray of the old kind, which Electron uses then; GNOME and
 * Wayland have none.
 */
export function presenceOnLinux({ watcher, wayland, desktop }: LinuxTraySigns): TrayPresence {
  if (watcher === true) return 'present'
  if (watcher === undefined) return 'unknown'
  return wayland || /gnome/i.test(desktop) ? 'absent' : 'unknown'
}

/** What a tray announces itself as, on every desktop. */
const watcherName = 'org.kde.StatusNotifierWatcher'
const watcherPath = '/StatusNotifierWatcher'
/** Whether something shows what the watcher is told of. */
const hasHost = 'IsStatusNotifierHostRegistered'
const bus = 'org.freedesktop.DBus'
const busPath = '/org/freedesktop/DBus'
const getProperty = `${bus}.Properties.Get`

/** A program that asks the bus, and how. */
interface Asker {
  readonly program: string
  readonly hasOwner: readonly string[]
  readonly hasHost: readonly string[]
}

const gdbus = (destination: string, path: string, method: string, ...args: readonly string[]) => [
  'call',
  '--session',
  '--dest',
  destination,
  '--object-path',
  path,
  '--method',
  method,
  ...args,
]

const dbusSend = (destination: string, path: string, method: string, ...args: readonly string[]) => [
  '--session',
  '--print-reply=literal',
  `--dest=${destination}`,
  path,
  method,
  ...args.map((arg) => `string:${arg}`),
]

/** One of these is installed with GLib, D-Bus or systemd. */
const askers: readonly Asker[] = [
  {
    program: 'gdbus',
    hasOwner: gdbus(bus, busPath, `${bus}.NameHasOwner`, watcherName),
    hasHost: gdbus(watcherName, watcherPath, getProperty, watcherName, hasHost),
  },
  {
    program: 'dbus-send',
    hasOwner: dbusSend(bus, busPath, `${bus}.NameHasOwner`, watcherName),
    hasHost: dbusSend(watcherName, watcherPath, getProperty, watcherName, hasHost),
  },
  {
    program: 'busctl',
    hasOwner: ['--user', 'call', bus, busPath, bus, 'NameHasOwner', 's', watcherName],
    hasHost: ['--user', 'get-property', watcherName, watcherPath, watcherName, hasHost],
  },
]

/**
 * Whether anything on the session's bus shows tray icons; `undefined` if nobody could be asked. A watcher without a
 * host shows none, and Electron does without it then, too.
 */
export async function hasStatusNotifier(): Promise<boolean | undefined> {
  for (const { program, ...questions } of askers) {
    const answer = await outputOf(program, questions.hasOwner)
    if (/\bfalse\b/.test(answer)) return false
    if (/\btrue\b/.test(answer)) return /\btrue\b/.test(await outputOf(program, questions.hasHost))
  }
  return undefined
}

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
