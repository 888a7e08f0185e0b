import type { Display, Rectangle } from 'electron'
import type { TrayPresence } from '../../shell.ts'
import { isOnDisplay } from '../windows/place-popover.ts'
import { gdbus, outputOf } from './program-output.ts'

/**
 * Whether a Mac shows the icon. macOS 26 has a switch for each app's icon. A hidden icon is created without an error
 * and then lies below the bottom of the display.
 */
export function presenceOnMac(
  icon: Rectangle,
  displays: readonly Pick<Display, 'bounds'>[],
): Exclude<TrayPresence, 'absent'> {
  // The icon has no place yet.
  if (icon.width === 0 || icon.height === 0) return 'unknown'
  return displays.some(({ bounds }) => isOnDisplay(icon, bounds)) ? 'present' : 'hidden'
}

/** The signs by which a Linux desktop shows whether it has a tray. */
export interface LinuxTraySigns {
  /** Whether any program on the session's bus shows icons; `undefined` if the bus could not be asked. */
  readonly watcher: boolean | undefined
  readonly wayland: boolean
  /** `XDG_CURRENT_DESKTOP`. */
  readonly desktop: string
}

/**
 * Whether a Linux desktop shows the icon. GNOME shows icons only with an extension, which announces itself on the bus
 * like every other tray (electron#6773). Without an announcement, desktops on X11 may still have an old tray, which
 * Electron then uses. GNOME and Wayland have no old tray.
 */
export function presenceOnLinux({ watcher, wayland, desktop }: LinuxTraySigns): TrayPresence {
  if (watcher === true) return 'present'
  if (watcher === undefined) return 'unknown'
  return wayland || /gnome/i.test(desktop) ? 'absent' : 'unknown'
}

/** The name under which a tray announces itself, on every desktop. */
const watcherName = 'org.kde.StatusNotifierWatcher'
const watcherPath = '/StatusNotifierWatcher'
/** Whether a program shows the icons that the watcher knows. */
const hasHost = 'IsStatusNotifierHostRegistered'
const bus = 'org.freedesktop.DBus'
const busPath = '/org/freedesktop/DBus'
const getProperty = `${bus}.Properties.Get`

/** A program that asks the bus, with its arguments. */
interface Asker {
  readonly program: string
  readonly hasOwner: readonly string[]
  readonly hasHost: readonly string[]
}

const dbusSend = (destination: string, path: string, method: string, ...args: readonly string[]) => [
  '--session',
  '--print-reply=literal',
  `--dest=${destination}`,
  path,
  method,
  ...args.map((arg) => `string:${arg}`),
]

/** GLib, D-Bus or systemd installs one of these programs. */
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
 * Whether any program on the session's bus shows tray icons; `undefined` if the bus could not be asked. A watcher
 * without a host shows no icons, and Electron then does without the watcher, too.
 */
export async function hasStatusNotifier(): Promise<boolean | undefined> {
  for (const { program, ...questions } of askers) {
    const answer = await outputOf(program, questions.hasOwner)
    if (/\bfalse\b/.test(answer)) return false
    if (/\btrue\b/.test(answer)) return /\btrue\b/.test(await outputOf(program, questions.hasHost))
  }
  return undefined
}

/** How often the app looks for a tray that the desktop has not started yet. Milliseconds. */
const askEveryMs = 1_000

/** An app that starts with the session runs before the tray, but by no more than this. Milliseconds. */
const patienceMs = 30_000

/** An extension or another panel may add a missing tray later. Each question starts a program. Milliseconds. */
const longestPauseMs = 600_000

/**
 * Follows whether any program on the session's bus shows icons. Creates the icon when a tray is there. Electron asks
 * only once, when it creates the icon. An icon that was created without a tray remains an old one for its whole life,
 * which GNOME and Wayland never show (shell/browser/ui/tray_icon_linux.cc). So it is created late, or again, until a
 * tray was there.
 */
export function awaitWatcher(options: {
  /** Whether any program shows icons; `undefined` if the bus cannot be asked. Never rejects. */
  ask(): Promise<boolean | undefined>
  /** Whether an icon may be visible even if no program on the bus shows icons. */
  readonly mayDoWithout: boolean
  /** Creates the icon and replaces an earlier one. */
  make(): void
}) {
  const { ask, mayDoWithout, make } = options
  /** The answer of the bus when the icon was created. */
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
    // Electron follows a tray that it has found. A bus that cannot be asked will not report a tray.
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
    /**
     * Asks now. Returns whether a program showed icons when the icon was created; `undefined` if the bus could not be
     * asked.
     */
    look,
    stop(): void {
      stopped = true
      clearTimeout(timer)
    },
  }
}
