import * as v from 'valibot'
import { type TextSize, textSizeSteps } from '../rules/text-size.ts'
import type { Language } from '../words/language.ts'
import { type ByHotkey, hotkeyId } from './desktop.ts'
import type { Theme } from './preferences.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The check of every action that the page of the preview's desktop can send. */
export const desktopAction = v.variant('do', [
  /** A click on the tray icon. */
  v.strictObject({ do: v.literal('toggle-popover') }),
  /** The popover is on the screen and has the focus. */
  v.strictObject({ do: v.literal('popover-shown') }),
  /** The popover lost the focus. */
  v.strictObject({ do: v.literal('popover-blurred') }),
  v.strictObject({ do: v.literal('press-hotkey'), hotkey: hotkeyId }),
  /** A click on a line of the tray's menu, given by its index, after the indexes of the submenus around it. */
  v.strictObject({
    do: v.literal('press-tray-item'),
    path: v.pipe(v.array(count), v.minLength(1), v.maxLength(3)),
  }),
  /** A click on a notification, or on one of its buttons, given by its index. */
  v.strictObject({ do: v.literal('click-notification'), id: count, action: v.optional(count) }),
  v.strictObject({ do: v.literal('dismiss-notification'), id: count }),
])

/** The check of every action that a window of the preview can send besides the requests of the contract. */
export const windowAction = v.variant('do', [
  /** A key for another size of text. In Electron the main process hears it. */
  v.strictObject({ do: v.literal('step-text-size'), step: v.picklist(textSizeSteps) }),
])

/** An action of the page of the preview's desktop. */
export type DesktopAction = v.InferOutput<typeof desktopAction>

/** An action of a page of the preview. */
export type PageAction = DesktopAction | v.InferOutput<typeof windowAction>

/** A notification as the page shows it. */
export interface PreviewNotification {
  readonly id: number
  readonly title: string
  readonly body: string
  /** Names of its buttons. */
  readonly actions: readonly string[]
  /** Whether a click on the notification has an effect. */
  readonly clickable: boolean
  /** The page that the app would have opened in the browser. */
  readonly link?: string
}

/** A line of the tray's menu as the page shows it. */
export type PreviewMenuItem =
  | { readonly kind: 'separator' }
  /** `checked` is set only in a group of choices, and is true for the chosen one. */
  | { readonly kind: 'item'; readonly label: string; readonly enabled: boolean; readonly checked?: boolean }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly PreviewMenuItem[] }

/** The state that the page of the preview's desktop draws. */
export interface PreviewDesktop {
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly clipboard: string
  /** Newest first. */
  readonly notifications: readonly PreviewNotification[]
  readonly popoverVisible: boolean
  /** The size of text in the windows. */
  readonly textSize: TextSize
  readonly trayTooltip: string
  readonly trayState: 'idle' | 'busy' | 'failed'
  readonly trayMenu: readonly PreviewMenuItem[]
  /** Accelerators that are bound, in Electron's notation. */
  readonly hotkeys: Partial<ByHotkey<string>>
}

/** The events that a window of the preview receives besides the events of the contract. */
export interface PreviewEvents {
  /** The state of its desktop. */
  readonly desktop: PreviewDesktop
  /** The language of the app, which the desktop's page speaks, too. */
  readonly language: Language
  /** A request to open Settings. */
  readonly openSettings: null
  /** The colours of the app's windows. */
  readonly theme: Theme
  /** The size of text in the app's windows. */
  readonly textSize: TextSize
}
