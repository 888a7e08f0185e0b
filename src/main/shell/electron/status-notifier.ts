import { outputOf } from './program-output.ts'

/** What a tray announces itself as, on every desktop. */
const watcher = 'org.kde.StatusNotifierWatcher'
const bus = 'org.freedesktop.DBus'
const busPath = '/org/freedesktop/DBus'

/** One of these is installed with GLib, D-Bus or systemd. */
const questions: readonly (readonly [program: string, args: readonly string[]])[] = [
  [
    'gdbus',
    [
      'call',
      '--session',
      '--dest',
      bus,
      '--object-path',
      busPath,
      '--method',
      `${bus}.NameHasOwner`,
      watcher,
    ],
  ],
  [
    'dbus-send',
    [
      '--session',
      '--print-reply=literal',
      `--dest=${bus}`,
      busPath,
      `${bus}.NameHasOwner`,
      `string:${watcher}`,
    ],
  ],
  ['busctl', ['--user', 'call', bus, busPath, bus, 'NameHasOwner', 's', watcher]],
]

/** Whether anything on the session's bus shows tray icons; `undefined` if nobody could be asked. */
export async function hasStatusNotifier(): Promise<boolean | undefined> {
  for (const [program, args] of questions) {
    const answer = await outputOf(program, args)
    if (/\btrue\b/.test(answer)) return true
    if (/\bfalse\b/.test(answer)) return false
  }
  return undefined
}
