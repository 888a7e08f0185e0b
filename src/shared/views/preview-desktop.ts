import * as v from 'valibot'
import type { Theme } from './preferences.ts'

const hotkey = v.picklist(['newAddress', 'openPopover'])
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What the page of the preview's desktop can do to it, with the check of what arrives. */
export const desktopAction = v.variant('do', [
  /** A click on the tray icon. */
  v.strictObject({ do: v.literal('toggle-popover') }),
  /** The popover is on the screen and has the focus. */
  v.strictObject({ do: v.literal('popover-shown') }),
  /** The popover lost the focus. */
  v.strictObject({ do: v.literal('popover-blurred') }),
  v.strictObject({ do: v.literal('press-hotkey'), hotkey }),
  /** A line of the tray's menu, by its place in it; of a submenu by the places on the way. */
  v.strictObject({
    do: v.literal('press-tray-item'),
    path: v.pipe(v.array(count), v.minLength(1), v.maxLength(3)),
  }),
  /** A click on a notification, or on one of its buttons by their order. */
  v.strictObject({ do: v.literal('click-notification'), id: count, action: v.optional(count) }),
  v.strictObject({ do: v.literal('dismiss-notification'), id: count }),
])

/** What the page of the preview's desktop can do to it. */
export type DesktopAction = v.InferOutput<typeof desktopAction>

/** A notification as the page shows it. */
export interface PreviewNotification {
  readonly id: number
  readonly title: string
  readonly body: string
  /** Names of its buttons. */
  readonly actions: readonly string[]
  /** Whether a click on it does something. */
  readonly clickable: boolean
  /** A page that the app would have opened in the browser. */
  readonly link?: string
}

/** A line of the tray's menu as the page shows it. */
export type PreviewMenuItem =
  | { readonly kind: 'separator' }
  /** `checked` is set on one of several of which one is chosen. */
  | { readonly kind: 'item'; readonly label: string; readonly enabled: boolean; readonly checked?: boolean }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly PreviewMenuItem[] }

/** All that the page of the preview's desktop draws. */
export interface PreviewDesktop {
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly clipboard: string
  /** Newest first. */
  readonly notifications: readonly PreviewNotification[]
  readonly popoverVisible: boolean
  readonly trayTooltip: string
  readonly trayState: 'idle' | 'busy' | 'failed'
  readonly trayMenu: readonly PreviewMenuItem[]
  /** Accelerators that are bound, in Electron's notation. */
  readonly hotkeys: { readonly newAddress?: string; readonly openPopover?: string }
}

/** What a window of the preview hears besides the events of the contract. */
export interface PreviewEvents {
  /** The state of its desktop. */
  readonly desktop: PreviewDesktop
  /** A wish for Settings. */
  readonly openSettings: null
  /** The colours of the app's windows. */
  readonly theme: Theme
}
