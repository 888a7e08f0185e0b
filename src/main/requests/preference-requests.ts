import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { DesktopSlice } from '../../shared/views/desktop.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { ClipboardKeeper } from '../desktop/clipboard-keeper.ts'
import type { AppHotkeys } from '../desktop/hotkeys.ts'
import type { AppPreferences } from '../desktop/preferences.ts'
import type { Handlers } from '../ipc/router.ts'
import type { Shell } from '../shell/shell.ts'

/** What the pages General and Shortcuts need. */
export interface PreferenceAnswerParts {
  readonly shell: Pick<Shell, 'startAtLogin'>
  readonly clipboard: Pick<ClipboardKeeper, 'copyText'>
  readonly preferences: Pick<AppPreferences, 'change'>
  readonly hotkeys: AppHotkeys
  desktopSlice(): DesktopSlice
}

/** The requests about what the user prefers. */
export type PreferenceAnswers = Pick<
  Handlers,
  'changePreferences' | 'setStartAtLogin' | 'setHotkey' | 'recordHotkey' | 'copyHotkeyCommand'
>

/** Answers them, with the desktop as it is after a change. */
export function answerPreferences(parts: PreferenceAnswerParts): PreferenceAnswers {
  const { shell, clipboard, preferences, hotkeys } = parts

  const changed = (refusal: Refusal | undefined): Result<DesktopSlice> =>
    refusal === undefined ? success(parts.desktopSlice()) : failed(describeFailure(refusal))

  return {
    changePreferences: (changes) => changed(preferences.change(changes)),
    setStartAtLogin({ on }) {
      const reason = shell.startAtLogin(on)
      return changed(reason && { reason })
    },
    setHotkey: ({ name, accelerator }) => changed(hotkeys.change(name, accelerator)),
    recordHotkey({ recording }) {
      hotkeys.record(recording)
      return success(null)
    },
    async copyHotkeyCommand({ name }) {
      const reason = await clipboard.copyText(hotkeys.commands[name])
      return reason === undefined ? success(null) : failed(describeFailure({ reason: 'command-not-copied' }))
    },
  }
}
