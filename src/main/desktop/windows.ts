import type { SettingsPlace } from '../../shared/views/snapshot.ts'
import type { Shell, WindowBounds } from '../shell/shell.ts'

/** A requested window has loaded by then; an older wish is stale. Milliseconds. */
const wishLifetime = 10_000

/** The windows, as the use cases need them. The popover does not hide while any reason to keep it open remains. */
export function createWindows(parts: {
  readonly shell: Shell
  now(): number
  /** Whether the user pinned the popover. */
  isPinned(): boolean
  /** Whether it hides once an address is on the clipboard. */
  hidesAfterCopying(): boolean
  /** The last place of the settings window. */
  settingsBounds(): WindowBounds | undefined
}) {
  const { shell, now } = parts
  let underWay = 0
  let unread = false
  let place: SettingsPlace = { page: 'accounts' }
  let placedAt = 0
  const settingsListeners: (() => void)[] = []
  const update = () => shell.holdPopover(underWay > 0 || unread || parts.isPinned())

  update()

  function hidePopover(): void {
    unread = false
    update()
    shell.hidePopover()
  }

  return {
    openPopover: () => shell.showPopover(),
    hidePopover,
    /** Hides the popover because an address is on the clipboard, if the user wants that. Returns whether it is hidden. */
    hideAfterCopying(): boolean {
      if (parts.hidesAfterCopying() && !parts.isPinned()) hidePopover()
      return !shell.isPopoverVisible()
    },
    isPopoverVisible: shell.isPopoverVisible,
    openSettings(next: SettingsPlace): void {
      place = next
      placedAt = now()
      shell.showSettings(parts.settingsBounds())
      // An open window receives this; a loading window asks for its place once it has loaded.
      shell.send('settings', 'settingsPlaced', next)
      for (const listener of settingsListeners) listener()
    },
    /** The page that an opening settings window should show. A form to be opened is passed on once. */
    takeSettingsPlace(): SettingsPlace {
      // A clock that was set back must not keep an old wish alive.
      const wished = Math.abs(now() - placedAt) < wishLifetime ? place : { page: place.page }
      place = { page: place.page }
      return wished
    },
    /** Keeps the popover open until the work has ended. */
    async holdWhile<Value>(work: Promise<Value>): Promise<Value> {
      underWay += 1
      update()
      try {
        return await work
      } finally {
        underWay -= 1
        update()
      }
    },
    /** Keeps the popover open while a failure is unread. */
    holdForFailure(held: boolean): void {
      unread = held
      update()
    },
    /** Applies a change of the other reasons that keep the popover open. */
    reconsiderHold: update,
    /** Calls back whenever the settings are opened. */
    onSettingsOpened: (listener: () => void) => void settingsListeners.push(listener),
  }
}

export type Windows = ReturnType<typeof createWindows>
