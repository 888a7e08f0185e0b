import type { WindowName } from '../../shared/contract.ts'
import { type Result, success } from '../../shared/result.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import type { AppHotkeys } from '../desktop/hotkeys.ts'
import type { Notices } from '../desktop/notices.ts'
import type { Updates } from '../desktop/updates/updates.ts'
import type { Windows } from '../desktop/windows.ts'
import type { Handlers } from '../ipc/router.ts'
import type { Shell } from '../shell/shell.ts'

/** What the windows themselves need, whatever page they show. */
export interface WindowAnswerParts extends Pick<CreationParts, 'providers'> {
  readonly shell: Pick<Shell, 'openLink'>
  readonly windows: Windows
  readonly hotkeys: Pick<AppHotkeys, 'record'>
  readonly notices: Pick<Notices, 'dismiss'>
  readonly updates: Pick<Updates, 'proceed'>
  /** Remembers that a notice was dismissed. */
  dismissed(noticeId: string): void
  snapshot(window: WindowName): Promise<Result<Snapshot>>
}

/** The requests about windows, links and notices. */
export type WindowAnswers = Pick<
  Handlers,
  | 'getSnapshot'
  | 'holdPopover'
  | 'hidePopover'
  | 'openSettings'
  | 'openProviderPage'
  | 'proceedWithUpdate'
  | 'dismissNotice'
>

/** Answers them. */
export function answerWindows(parts: WindowAnswerParts): WindowAnswers {
  const { providers, shell, windows } = parts
  const done = success(null)
  return {
    getSnapshot(_, window) {
      // A window that begins anew records nothing, whatever it did before.
      if (window === 'settings') parts.hotkeys.record(false)
      return parts.snapshot(window)
    },
    holdPopover({ held }) {
      windows.holdForFailure(held)
      return done
    },
    hidePopover() {
      windows.hidePopover()
      return done
    },
    openSettings(place) {
      windows.openSettings(place)
      return done
    },
    openProviderPage({ provider }) {
      const url = providers[provider].keyPage ?? providers[provider].view.homePage
      if (url !== undefined) shell.openLink(url)
      return done
    },
    proceedWithUpdate() {
      // A download takes minutes; the notice tells what becomes of it.
      void parts.updates.proceed()
      return done
    },
    dismissNotice({ id }) {
      parts.notices.dismiss(id)
      parts.dismissed(id)
      return done
    },
  }
}
