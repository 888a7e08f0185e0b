import type { Refusal } from '../../shared/failure.ts'
import { checkHotkey } from '../../shared/rules/check-hotkey.ts'
import { type HotkeyName, type HotkeyState, hotkeyNames } from '../../shared/views/desktop.ts'
import { words } from '../../shared/words/words.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Shell } from '../shell/shell.ts'
import type { Notices } from './notices.ts'
import { type HotkeyKeys, repairHotkeys } from './repair-hotkeys.ts'

/** Longer than a user takes to choose keys. A recorder that was cut off must not silence the hotkeys for ever. */
const longestRecordingMs = 60_000

/**
 * The app's hotkeys on this desktop. Binds the hotkeys of the settings and keeps them. A notice reports a hotkey that
 * does not work, until it does.
 */
export function createHotkeys(
  parts: {
    readonly shell: Shell
    readonly settings: SettingsStore
    readonly notices: Notices
    /** Called when the keys or the state of a hotkey changed. */
    onChange(): void
  },
  run: Readonly<Record<HotkeyName, () => void>>,
) {
  const { shell, settings, notices, onChange } = parts
  const byPortal = !shell.hotkeysAreGranted
  const { keys: usable, problems } = repairHotkeys(settings.read().hotkeys, shell.platform, byPortal)
  let keys: HotkeyKeys = usable
  const refused = new Set<HotkeyName>()
  let recording: NodeJS.Timeout | undefined

  function reportRefused(name: HotkeyName): void {
    refused.add(name)
    const why = shell.hotkeysAreGranted ? 'refused' : 'notOffered'
    notices.add({ id: noticeOf(name), say: () => words().desktop.notices.hotkey[why](name) })
  }

  function takeBack(name: HotkeyName): void {
    refused.delete(name)
    if (notices.all().some(({ id }) => id === noticeOf(name))) notices.dismiss(noticeOf(name))
  }

  /** Binds a hotkey to its keys, or to none. */
  function bind(name: HotkeyName): void {
    if (keys[name] === '') {
      shell.unbindHotkey(name)
      takeBack(name)
    } else if (shell.bindHotkey(name, keys[name], run[name])) takeBack(name)
    else reportRefused(name)
  }

  function keep(next: HotkeyKeys): Refusal | undefined {
    const refusal = settings.write({ ...settings.read(), hotkeys: next })
    if (refusal === undefined) keys = next
    return refusal
  }

  function record(wanted: boolean): void {
    const wasRecording = recording !== undefined
    clearTimeout(recording)
    recording = wanted ? setTimeout(() => record(false), longestRecordingMs).unref() : undefined
    if (wanted !== wasRecording) shell.suspendHotkeys(wanted)
  }

  function renew(): void {
    // Wayland's portal would ask the user again, and loses no hotkey in a sleep.
    if (!shell.hotkeysAreGranted) return
    // Nothing can be bound while hotkeys are suspended.
    record(false)
    for (const name of hotkeyNames) {
      shell.unbindHotkey(name)
      bind(name)
    }
    onChange()
  }

  function change(name: HotkeyName, accelerator: string): Refusal | undefined {
    record(false)
    const checked = accelerator === '' ? undefined : checkHotkey(accelerator, shell.platform, byPortal)
    if (checked?.ok === false) return checked.failure
    const next = checked?.value ?? ''
    if (next !== '' && hotkeyNames.some((other) => other !== name && keys[other] === next))
      return { reason: 'hotkey-twice' }

    if (next !== '' && !shell.bindHotkey(name, next, run[name]))
      return { reason: shell.hotkeysAreGranted ? 'hotkey-refused' : 'hotkey-not-offered' }
    const refusal = keep({ ...keys, [name]: next })
    // If the keys could not be saved, the former keys are bound again, or none if they did not work.
    if (refusal !== undefined && refused.has(name)) shell.unbindHotkey(name)
    else bind(name)
    if (refusal === undefined) onChange()
    return refusal
  }

  for (const { name, written, refusal } of problems) {
    const say = () => words().desktop.notices.hotkey.unusable(name, written, describeFailure(refusal).message)
    notices.add({ id: `hotkey-written-${name}`, say })
  }
  // If this write fails, the next start reports the same problems again.
  if (problems.length > 0) settings.write({ ...settings.read(), hotkeys: keys })
  for (const name of hotkeyNames) bind(name)
  shell.onResume(renew)
  shell.onSettingsClosed(() => record(false))

  const stateOf = (name: HotkeyName): HotkeyState => {
    if (keys[name] === '') return 'off'
    if (refused.has(name)) return 'refused'
    return shell.hotkeysAreGranted ? 'bound' : 'requested'
  }
  const view = (name: HotkeyName) => ({ accelerator: keys[name], state: stateOf(name) })
  return {
    /** Each hotkey and its state. */
    views: () => ({ newAddress: view('newAddress'), openPopover: view('openPopover') }),
    /** The commands that a desktop can run in place of each hotkey. */
    commands: {
      newAddress: `${shell.launchCommand} --new`,
      openPopover: `${shell.launchCommand} --toggle`,
    },
    /** Gives a hotkey other keys; empty turns it off. After a refusal the last working keys stay. */
    change,
    /** Silences the hotkeys while a window records keys, and enables them again afterwards. */
    record,
    /** Stops waiting for the end of a recording. */
    stop: () => clearTimeout(recording),
  }
}

export type AppHotkeys = ReturnType<typeof createHotkeys>

const noticeOf = (name: HotkeyName) => `hotkey-${name}`
