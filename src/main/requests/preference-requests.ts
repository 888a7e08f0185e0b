import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { DesktopSlice } from '../../shared/views/desktop.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'

/** The requests about the user's preferences. Their answer is the state of the desktop after the change. */
export function preferenceRequests({ clipboard, desktopSlice, hotkeys, preferences, shell }: Services) {
  const changed = (refusal: Refusal | undefined): Result<DesktopSlice> =>
    refusal === undefined ? success(desktopSlice()) : failed(describeFailure(refusal))

  return {
    changePreferences: (changes) => changed(preferences.change(changes)),
    setStartAtLogin({ on }) {
      const reason = shell.startAtLogin(on)
      return changed(reason && { reason })
    },
    setHotkey: ({ id, accelerator, anyway }) => changed(hotkeys.change(id, accelerator, anyway)),
    recordHotkey({ recording }) {
      hotkeys.record(recording)
      return success(null)
    },
    async copyHotkeyCommand({ id }) {
      const command = hotkeys.commands()[id]
      if (command === undefined) return failed(describeFailure({ reason: 'account-gone' }))
      const reason = await clipboard.copyText(command)
      return reason === undefined ? success(null) : failed(describeFailure({ reason: 'command-not-copied' }))
    },
  } satisfies HandlersOf<'preferences'>
}
