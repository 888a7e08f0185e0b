import { events, type WindowName } from '../../../shared/contract.ts'
import { type TextSize, type TextSizeStep, usualTextSize } from '../../../shared/rules/text-size.ts'
import { visibleArgument } from '../../../shared/rules/visible-text.ts'
import type { HotkeyId } from '../../../shared/views/desktop.ts'
import type { Theme } from '../../../shared/views/preferences.ts'
import type {
  PageAction,
  PreviewDesktop,
  PreviewEvents,
  PreviewNotification,
} from '../../../shared/views/preview-desktop.ts'
import type { Language } from '../../../shared/words/language.ts'
import { words } from '../../../shared/words/words.ts'
import { hostOfLink } from '../../base/link-host.ts'
import { appOrigin } from '../app-pages.ts'
import type { DesktopNotification, Platform, Shell, TrayItem, TrayState } from '../shell.ts'
import type { EventStreams, PageKind } from './event-streams.ts'
import { pressMenuItem, viewMenu } from './preview-menu.ts'

/** A desktop that does not simply grant the app its hotkeys. */
export interface PreviewHotkeys {
  /** Combinations that another program uses, in Electron's notation. */
  readonly taken: readonly string[]
  /** Whether it only accepts requests, as Wayland does. */
  readonly requested: boolean
}

/** The parts of the preview's shell. */
export interface PreviewSurroundings {
  readonly platform: NodeJS.Platform
  readonly streams: EventStreams
  /** The desktop's handling of hotkeys. */
  readonly hotkeys?: PreviewHotkeys
  /** Whether the popover is open when the desktop's page is first opened, so that its user sees where it is. */
  readonly opensPopover?: boolean
  /** Ends the preview. */
  quit(): void
}

interface KeptNotification extends DesktopNotification {
  readonly id: number
  readonly link?: string
}

const platforms: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = { darwin: 'mac', win32: 'windows' }

/** The app's own windows; the desktop around them keeps the system's colours. */
const themedPages = ['popover', 'settings'] as const

/** More than a user would scroll through. */
const keptNotifications = 50

/** A desktop that exists only in the server and is drawn by a page: clipboard, notifications, tray and hotkeys. */
export function createPreviewShell(surroundings: PreviewSurroundings) {
  const { platform, streams, quit, hotkeys: ways = { taken: [], requested: false } } = surroundings
  let clipboard = ''
  let notifications: readonly KeptNotification[] = []
  let lastNotificationId = 0
  let popoverVisible = surroundings.opensPopover ?? false
  let popoverHeld = false
  let showingUnannounced = popoverVisible
  /** How many popover pages are being made. */
  let opening = 0
  let trayTooltip = ''
  let trayState: TrayState = 'idle'
  let theme: Theme = 'system'
  let textSize: TextSize = usualTextSize
  let language: Language = 'en'
  let trayMenu: readonly TrayItem[] = []
  const hotkeys = new Map<HotkeyId, { readonly accelerator: string; run(): void }>()
  let hotkeysSuspended = false
  const shownListeners: (() => void)[] = []
  const textSizeListeners: ((step: TextSizeStep) => void)[] = []

  const sendTo = <Name extends keyof PreviewEvents>(
    page: PageKind,
    name: Name,
    payload: PreviewEvents[Name],
  ) => streams.send(page, name, payload)
  const redraw = () => sendTo('desktop', 'desktop', view())

  streams.onAdded((kind) => {
    if (kind === 'desktop') {
      sendTo(kind, 'language', language)
      redraw()
      return
    }
    if (kind === 'popover') announceShown()
    sendTo(kind, 'theme', theme)
    sendTo(kind, 'textSize', textSize)
  })

  function view(): PreviewDesktop {
    return {
      platform: shell.platform,
      clipboard,
      notifications: notifications.map(viewNotification),
      popoverVisible,
      textSize,
      trayTooltip,
      trayState,
      trayMenu: viewMenu(trayMenu),
      hotkeys: Object.fromEntries([...hotkeys].map(([id, { accelerator }]) => [id, accelerator])),
    }
  }

  function addNotification(notification: DesktopNotification & { readonly link?: string }) {
    lastNotificationId += 1
    const id = lastNotificationId
    notifications = [{ ...notification, id }, ...notifications].slice(0, keptNotifications)
    redraw()
    return { close: () => dismiss(id) }
  }

  function dismiss(id: number) {
    notifications = notifications.filter((notification) => notification.id !== id)
    redraw()
  }

  function showPopover() {
    popoverVisible = true
    showingUnannounced = true
    redraw()
    // Without a desktop page, a popover page has its own tab and is visible.
    if (!streams.has('desktop')) announceShown()
  }

  function hidePopover() {
    popoverVisible = false
    showingUnannounced = false
    redraw()
  }

  function announceShown() {
    if (!showingUnannounced || !streams.has('popover')) return
    showingUnannounced = false
    for (const listener of shownListeners) listener()
  }

  const shell: Shell = {
    platform: platforms[platform] ?? 'linux',
    preview: true,
    appOrigin,
    async writeClipboard(text) {
      clipboard = text
      redraw()
      return undefined
    },
    canClearClipboard: true,
    async clearClipboard(text) {
      if (clipboard !== text) return
      clipboard = ''
      redraw()
    },
    holdsClipboard: async (text) => clipboard === text,
    canReadLinks: true,
    readCopiedHost: async () => hostOfLink(clipboard),
    notify: addNotification,
    openLink(url) {
      const { link, wouldOpen } = words().previewShell
      addNotification({ title: link, body: wouldOpen(url), link: url })
    },
    async showFolder(path) {
      clipboard = path
      const { folder, folderIs } = words().previewShell
      addNotification({ title: folder, body: folderIs(visibleArgument(path)) })
      return undefined
    },
    // A tab's server receives no events of the computer's sleep, its network or the tab's end.
    onResume: () => undefined,
    isOnline: () => true,
    onTrouble: () => undefined,
    bindHotkey(id, accelerator, run) {
      const isOthers = [...hotkeys].some(
        ([other, bound]) => other !== id && bound.accelerator === accelerator,
      )
      if (hotkeysSuspended || isOthers || ways.taken.includes(accelerator)) return false
      hotkeys.set(id, { accelerator, run })
      redraw()
      return true
    },
    unbindHotkey(id) {
      if (hotkeys.delete(id)) redraw()
    },
    suspendHotkeys(suspended) {
      hotkeysSuspended = suspended
    },
    hotkeysAreGranted: !ways.requested,
    launchCommand: 'aliasmith',
    setTrayMenu(items) {
      trayMenu = items
      redraw()
    },
    setTrayTooltip(text) {
      trayTooltip = text
      redraw()
    },
    setTrayState(state) {
      trayState = state
      redraw()
    },
    findTray: async () => 'present',
    showPopover,
    hidePopover,
    // Without a desktop page, a popover page has its own tab and is visible.
    isPopoverVisible: () => (streams.has('desktop') ? popoverVisible : opening > 0 || streams.has('popover')),
    holdPopover(held) {
      popoverHeld = held
    },
    onPopoverShown: (listener) => shownListeners.push(listener),
    showSettings() {
      if (streams.has('settings')) {
        const { settings, settingsOpen } = words().previewShell
        addNotification({ title: settings, body: settingsOpen })
        return
      }
      // Only a page can open a page: the desktop's, or a popover's in its own tab.
      sendTo(streams.has('desktop') ? 'desktop' : 'popover', 'openSettings', null)
    },
    // A tab stays where its browser puts it.
    onSettingsMoved: () => undefined,
    // Node takes it from the variables LC_ALL and LANG, or from the system.
    systemLanguages: () => [Intl.NumberFormat().resolvedOptions().locale],
    setLanguage(next) {
      language = next
      sendTo('desktop', 'language', language)
    },
    setTheme(next) {
      theme = next
      for (const page of themedPages) sendTo(page, 'theme', theme)
    },
    setTextSize(next) {
      textSize = next
      for (const page of themedPages) sendTo(page, 'textSize', textSize)
      redraw()
    },
    onTextSizeStep: (listener) => textSizeListeners.push(listener),
    startsAtLogin: () => 'unavailable',
    startAtLogin: () => 'login-refused',
    updates: 'elsewhere',
    onSettingsClosed: (listener) =>
      streams.onRemoved((kind) => {
        if (kind === 'settings' && !streams.has('settings')) listener()
      }),
    send(window, name, payload) {
      const hearers: readonly WindowName[] = events[name]
      if (hearers.includes(window)) streams.send(window, name, payload)
    },
    quit,
  }

  const deeds: {
    readonly [Name in PageAction['do']]: (action: Extract<PageAction, { do: Name }>) => void
  } = {
    'toggle-popover': () => (popoverVisible ? hidePopover() : showPopover()),
    'popover-shown': announceShown,
    'popover-blurred': () => {
      if (popoverVisible && !popoverHeld) hidePopover()
    },
    'press-hotkey': ({ hotkey }) => {
      if (!hotkeysSuspended) hotkeys.get(hotkey)?.run()
    },
    'press-tray-item': ({ path }) => pressMenuItem(trayMenu, path),
    'click-notification': ({ id, action }) => {
      const notification = notifications.find((one) => one.id === id)
      if (!notification) return
      dismiss(id)
      if (action === undefined) notification.onClick?.()
      else notification.actions?.[action]?.run()
    },
    'dismiss-notification': ({ id }) => dismiss(id),
    'step-text-size': ({ step }) => {
      for (const listener of textSizeListeners) listener(step)
    },
  }

  return {
    shell,
    /** The language of pages that load now. */
    language: () => language,
    /** Does the work for a page of the popover that opens, and counts as visible in a tab of its own. */
    async whileOpening<Value>(work: () => Promise<Value>): Promise<Value> {
      opening += 1
      try {
        return await work()
      } finally {
        opening -= 1
      }
    },
    /** Runs an action of a page. An action on something that is gone is ignored. */
    perform: (action: PageAction) =>
      // Each action takes its own member of the union; the key selects it.
      (deeds[action.do] as (action: PageAction) => void)(action),
  }
}

/** The desktop of the preview. */
export type PreviewShell = ReturnType<typeof createPreviewShell>

function viewNotification(notification: KeptNotification): PreviewNotification {
  const { id, title, body, actions = [], link } = notification
  return {
    id,
    title,
    body,
    actions: actions.map((action) => action.label),
    clickable: notification.onClick !== undefined,
    ...(link === undefined ? {} : { link }),
  }
}
