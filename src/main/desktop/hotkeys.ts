import type { Refusal } from '../../shared/failure.ts'
import { checkHotkey } from '../../shared/rules/check-hotkey.ts'
import { isCommonAccelerator } from '../../shared/rules/common-accelerators.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import {
  accountHotkey,
  accountOfHotkey,
  type ByHotkey,
  defaultHotkeys,
  type HotkeyId,
  type HotkeyName,
  type HotkeyState,
  type HotkeyView,
  hotkeyNames,
} from '../../shared/views/desktop.ts'
import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Shell } from '../shell/shell.ts'
import { hotkeyCommands } from './hotkey-commands.ts'
import type { Notices } from './notices.ts'
import { repairHotkeys, type WrittenHotkey } from './repair-hotkeys.ts'

/** Longer than a user takes to choose keys. A recorder that was cut off must not silence the hotkeys for ever. */
const longestRecordingMs = 60_000

/**
 * The app's hotkeys on this desktop, and those of its accounts. Binds the hotkeys of the files and keeps them. A notice
 * reports a hotkey that does not work, until it does.
 */
export function createHotkeys(
  parts: {
    readonly shell: Shell
    readonly settings: SettingsStore
    readonly accounts: Pick<Accounts, 'all' | 'find' | 'learn'>
    readonly notices: Notices
    /** Called when the keys, the state or the command of a hotkey changed. */
    onChange(): void
  },
  run: Readonly<Record<HotkeyName, () => void>> & {
    /** Makes an address at an account. */
    newAddressAt(accountId: string): void
  },
) {
  const { shell, settings, accounts, notices, onChange } = parts
  const byPortal = !shell.hotkeysAreGranted
  const { keys: usable, problems } = repairHotkeys(writtenHotkeys(), shell.platform, byPortal)
  const keys = new Map(usable)
  const refused = new Set<HotkeyId>()
  let recording: NodeJS.Timeout | undefined

  function writtenHotkeys(): readonly WrittenHotkey[] {
    const { hotkeys } = settings.read()
    return [
      ...hotkeyNames.map((id) => ({ id, written: hotkeys[id], fallback: defaultHotkeys[id] })),
      ...accounts
        .all()
        .map(({ id, hotkey = '' }) => ({ id: accountHotkey(id), written: hotkey, fallback: '' })),
    ]
  }

  const keysOf = (id: HotkeyId): string => keys.get(id) ?? ''

  function titleOf(id: HotkeyId): string {
    const { titles } = words().desktop.notices.hotkey
    const account = accounts.find(accountOfHotkey(id) ?? '')
    return isOfApp(id) ? titles[id] : titles.account(account?.nickname ?? '')
  }

  function reportRefused(id: HotkeyId): void {
    refused.add(id)
    const why = shell.hotkeysAreGranted ? 'refused' : 'notOffered'
    const say = () =>
      words().desktop.notices.hotkey[why](visibleArgument(titleOf(id)), shell.platform === 'mac')
    notices.add({ id: noticeOf(id), say })
  }

  function dismiss(noticeId: string): void {
    if (notices.all().some(({ id }) => id === noticeId)) notices.dismiss(noticeId)
  }

  function takeBack(id: HotkeyId): void {
    refused.delete(id)
    dismiss(noticeOf(id))
  }

  const press = (id: HotkeyId) => (isOfApp(id) ? run[id] : () => run.newAddressAt(accountOfHotkey(id) ?? ''))

  /** Binds a hotkey to its keys, or to none. */
  function bind(id: HotkeyId): void {
    if (keysOf(id) === '') {
      shell.unbindHotkey(id)
      takeBack(id)
    } else if (shell.bindHotkey(id, keysOf(id), press(id))) takeBack(id)
    else reportRefused(id)
  }

  function keep(id: HotkeyId, accelerator: string): Refusal | undefined {
    if (isOfApp(id)) {
      const { hotkeys, ...others } = settings.read()
      const refusal = settings.write({ ...others, hotkeys: { ...hotkeys, [id]: accelerator } })
      if (refusal === undefined) keys.set(id, accelerator)
      return refusal
    }
    const kept = accounts.learn(accountOfHotkey(id) ?? '', { hotkey: accelerator })
    if (!kept.ok) return kept.failure
    keys.set(id, accelerator)
    return undefined
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
    for (const id of keys.keys()) {
      shell.unbindHotkey(id)
      bind(id)
    }
    onChange()
  }

  /** Checks new keys: `anyway` accepts those that many programs use. */
  function check(id: HotkeyId, accelerator: string, anyway: boolean): Refusal | string {
    if (accelerator === '') return ''
    const checked = checkHotkey(accelerator, shell.platform, byPortal)
    if (!checked.ok) return checked.failure
    const [owner] = [...keys].find(([other, taken]) => other !== id && taken === checked.value) ?? []
    if (owner !== undefined) return { reason: 'hotkey-twice', hotkey: titleOf(owner) }
    const isCommon =
      !anyway && checked.value !== keysOf(id) && isCommonAccelerator(checked.value, shell.platform)
    return isCommon ? { reason: 'hotkey-common' } : checked.value
  }

  function change(id: HotkeyId, accelerator: string, anyway = false): Refusal | undefined {
    record(false)
    if (!keys.has(id)) return { reason: 'account-gone' }
    const next = check(id, accelerator, anyway)
    if (typeof next !== 'string') return next

    if (next !== '' && !shell.bindHotkey(id, next, press(id)))
      return { reason: shell.hotkeysAreGranted ? 'hotkey-refused' : 'hotkey-not-offered' }
    const refusal = keep(id, next)
    // If the keys could not be saved, the former keys are bound again, or none if they did not work.
    if (refusal !== undefined && refused.has(id)) shell.unbindHotkey(id)
    else bind(id)
    if (refusal === undefined) onChange()
    return refusal
  }

  const commands = () => hotkeyCommands(shell.launchCommand, accounts.all())
  let shownCommands = JSON.stringify(commands())

  /** Forgets the hotkeys of removed accounts, and adds those of new ones. */
  function followAccounts(): void {
    const present = new Map(accounts.all().map(({ id, hotkey = '' }) => [accountHotkey(id), hotkey] as const))
    for (const id of [...keys.keys()]) {
      if (isOfApp(id) || present.has(id)) continue
      keys.delete(id)
      shell.unbindHotkey(id)
      takeBack(id)
      dismiss(writtenNoticeOf(id))
    }
    for (const [id, hotkey] of present) {
      if (keys.has(id)) continue
      keys.set(id, '')
      const checked = check(id, hotkey, true)
      keys.set(id, typeof checked === 'string' ? checked : '')
      bind(id)
    }
    const now = JSON.stringify(commands())
    if (now === shownCommands) return
    shownCommands = now
    onChange()
  }

  for (const { id, written, refusal } of problems) {
    const say = () => {
      const { unusable, unusableOfAccount } = words().desktop.notices.hotkey
      const sentence = isOfApp(id) ? unusable : unusableOfAccount
      return sentence(
        visibleArgument(titleOf(id)),
        visibleArgument(written),
        describeFailure(refusal).message,
      )
    }
    notices.add({ id: writtenNoticeOf(id), say })
    // If this write fails, the next start reports the same problem again.
    keep(id, keysOf(id))
  }
  for (const id of keys.keys()) bind(id)
  shell.onResume(renew)
  shell.onSettingsClosed(() => record(false))

  const stateOf = (id: HotkeyId): HotkeyState => {
    if (keysOf(id) === '') return 'off'
    if (refused.has(id)) return 'refused'
    return shell.hotkeysAreGranted ? 'bound' : 'requested'
  }
  const view = (id: HotkeyId): HotkeyView => ({ accelerator: keysOf(id), state: stateOf(id) })
  return {
    /** Each hotkey and its state. */
    views: (): ByHotkey<HotkeyView> => ({
      ...Object.fromEntries([...keys.keys()].map((id) => [id, view(id)])),
      newAddress: view('newAddress'),
      openPopover: view('openPopover'),
    }),
    /** The commands that a desktop can run in place of each hotkey. */
    commands,
    /** Gives a hotkey other keys; empty turns it off. After a refusal the last working keys stay. */
    change,
    /** Silences the hotkeys while a window records keys, and enables them again afterwards. */
    record,
    followAccounts,
    /** Stops waiting for the end of a recording. */
    stop: () => clearTimeout(recording),
  }
}

export type AppHotkeys = ReturnType<typeof createHotkeys>

/** Ends with the id of the account, so that the log omits it. */
const noticeOf = (id: HotkeyId, about = 'hotkey') => `${about}-${accountOfHotkey(id) ?? id}`

const writtenNoticeOf = (id: HotkeyId) => noticeOf(id, 'hotkey-written')

function isOfApp(id: HotkeyId): id is HotkeyName {
  return accountOfHotkey(id) === undefined
}
