import { outputOf } from './program-output.ts'

/** What a tray announces itself as, on every desktop. */
const watcher = 'org.kde.StatusNotifierWatcher'
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
    hasOwner: gdbus(bus, busPath, `${bus}.NameHasOwner`, watcher),
    hasHost: gdbus(watcher, watcherPath, getProperty, watcher, hasHost),
  },
  {
    program: 'dbus-send',
    hasOwner: dbusSend(bus, busPath, `${bus}.NameHasOwner`, watcher),
    hasHost: dbusSend(watcher, watcherPath, getProperty, watcher, hasHost),
  },
  {
    program: 'busctl',
    hasOwner: ['--user', 'call', bus, busPath, bus, 'NameHasOwner', 's', watcher],
    hasHost: ['--user', 'get-property', watcher, watcherPath, watcher, hasHost],
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
