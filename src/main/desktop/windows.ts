import type { SettingsPlace } from '../../shared/views/snapshot.ts'
import type { Shell, WindowBounds } from '../shell/shell.ts'

/** The windows, as the use cases need them. */
export interface Windows {
  openPopover(): void
  hidePopover(): void
  isPopoverVisible(): boolean
  openSettings(place: SettingsPlace): void
  /** The page that an opening settings window should show. A form to be opened is passed on once. */
  takeSettingsPlace(): SettingsPlace
  /** Keeps the popover open until the work has ended. */
  holdWhile<Value>(work: Promise<Value>): Promise<Value>
  /** Keeps the popover open while a failure is unread. */
  holdForFailure(held: boolean): void
  /** Applies a change of the other reasons that keep the popover open. */
  reconsiderHold(): void
  /** Calls back whenever the settings are opened. */
  onSettingsOpened(listener: () => void): void
}

/** A requested window has loaded by then; an older wish is stale. Milliseconds. */
const wishLifetime = 10_000

/** Keeps the popover from hiding while any reason to keep it open remains. */
export function createWindows(parts: {
  readonly shell: Shell
  now(): number
  /** Whether the user pinned the popover. */
  isPinned(): boolean
  /** The last place of the settings window. */
  settingsBounds(): WindowBounds | undefined
}): Windows {
  const { shell, now } = parts
  let underWay = 0
  let unread = false
  let place: SettingsPlace = { page: 'accounts' }
  let placedAt = 0
  const settingsListeners: (() => void)[] = []
  const update = () => shell.holdPopover(underWay > 0 || unread || parts.isPinned())

  update()

  return {
    openPopover: () => shell.showPopover(),
    hidePopover() {
      unread = false
      update()
      shell.hidePopover()
    },
    isPopoverVisible: shell.isPopoverVisible,
    openSettings(next) {
      place = next
      placedAt = now()
      shell.showSettings(parts.settingsBounds())
      // An open window receives this; a loading window asks for its place once it has loaded.
      shell.send('settings', 'settingsPlaced', next)
      for (const listener of settingsListeners) listener()
    },
    takeSettingsPlace() {
      // A clock that was set back must not keep an old wish alive.
      const wished = Math.abs(now() - placedAt) < wishLifetime ? place : { page: place.page }
      place = { page: place.page }
      return wished
    },
    async holdWhile(work) {
      underWay += 1
      update()
      try {
        return await work
      } finally {
        underWay -= 1
        update()
      }
    },
    holdForFailure(held) {
      unread = held
      update()
    },
    reconsiderHold: update,
    onSettingsOpened: (listener) => void settingsListeners.push(listener),
  }
}
