import type { WindowName } from '../../../shared/contract.ts'
import { events } from '../../../shared/contract.ts'
import type { HotkeyName } from '../../../shared/desktop.ts'
import type {
  DesktopAction,
  PreviewDesktop,
  PreviewEvents,
  PreviewNotification,
} from '../../../shared/preview-desktop.ts'
import { previewWords } from '../../../shared/words/en/preview-page.ts'
import { appOrigin } from '../app-pages.ts'
import type { DesktopNotification, Platform, Shell, TrayItem } from '../shell.ts'
import type { EventStreams, PageKind } from './event-streams.ts'

/** How a desktop can be that does not simply give the app its hotkeys. */
export interface PreviewHotkeys {
  /** Combinations that another program has, in Electron's notation. */
  readonly taken: readonly string[]
  /** Whether it only takes requests, as Wayland does. */
  readonly requested: boolean
}

/** What the preview's shell stands on. */
export interface PreviewSurroundings {
  readonly platform: NodeJS.Platform
  readonly streams: EventStreams
  /** What this desktop does with hotkeys. */
  readonly hotkeys?: PreviewHotkeys
  /** Ends the preview. */
  quit(): void
}

/** A desktop that exists in the server alone and is drawn by a page. */
export interface PreviewShell {
  readonly shell: Shell
  /** Does what the page asks for. What is no longer there is passed over. */
  perform(action: DesktopAction): void
}

interface ShownNotification extends DesktopNotification {
  readonly id: number
  readonly link?: string
}

const platforms: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = { darwin: 'mac', win32: 'windows' }

/** As many as anyone will scroll through. */
const keptNotifications = 50

/** Makes the shell of the preview: clipboard, notifications, tray and hotkeys that live in a browser tab. */
export function createPreviewShell(surroundings: PreviewSurroundings): PreviewShell {
  const { platform, streams, quit, hotkeys: ways = { taken: [], requested: false } } = surroundings
  let clipboard = ''
  let notifications: readonly ShownNotification[] = []
  let lastNotificationId = 0
  let popoverVisible = false
  let popoverHeld = false
  let showingUnannounced = false
  let trayTooltip = ''
  let trayMenu: readonly TrayItem[] = []
  const hotkeys = new Map<HotkeyName, { readonly accelerator: string; run(): void }>()
  let hotkeysSuspended = false
  const shownListeners: (() => void)[] = []

  const tell = <Name extends keyof PreviewEvents>(page: PageKind, name: Name, payload: PreviewEvents[Name]) =>
    streams.send(page, name, payload)
  const redraw = () => tell('desktop', 'desktop', view())

  streams.onAdded((kind) => {
    if (kind === 'desktop') redraw()
    if (kind === 'popover') announceShown()
  })

  function view(): PreviewDesktop {
    const accelerator = (name: HotkeyName) => {
      const bound = hotkeys.get(name)
      return bound && { [name]: bound.accelerator }
    }
    return {
      platform: shell.platform,
      clipboard,
      notifications: notifications.map(viewNotification),
      popoverVisible,
      trayTooltip,
      trayMenu: trayMenu.map((item) =>
        'separator' in item ? null : { label: item.label, enabled: item.enabled ?? true },
      ),
      hotkeys: { ...accelerator('newAddress'), ...accelerator('openPopover') },
    }
  }

  function addNotification(notification: DesktopNotification & { readonly link?: string }) {
    lastNotificationId += 1
    notifications = [{ ...notification, id: lastNotificationId }, ...notifications].slice(
      0,
      keptNotifications,
    )
    redraw()
  }

  function dismiss(id: number) {
    notifications = notifications.filter((notification) => notification.id !== id)
    redraw()
  }

  function showPopover() {
    popoverVisible = true
    showingUnannounced = true
    redraw()
    // Without a page of the desktop, a popover page stands in a tab of its own and is visible as it is.
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
    notify: addNotification,
    openLink: (url) =>
      addNotification({ title: previewWords.link, body: previewWords.wouldOpen(url), link: url }),
    bindHotkey(name, accelerator, run) {
      const isOthers = [...hotkeys].some(
        ([other, bound]) => other !== name && bound.accelerator === accelerator,
      )
      if (hotkeysSuspended || isOthers || ways.taken.includes(accelerator)) return false
      hotkeys.set(name, { accelerator, run })
      redraw()
      return true
    },
    unbindHotkey(name) {
      if (hotkeys.delete(name)) redraw()
    },
    suspendHotkeys(suspended) {
      hotkeysSuspended = suspended
    },
    hotkeysAreGranted: !ways.requested,
    launchCommand: 'aliasmith',
    // A server does not notice that its computer slept.
    onResume: () => undefined,
    setTrayMenu(items) {
      trayMenu = items
      redraw()
    },
    setTrayTooltip(text) {
      trayTooltip = text
      redraw()
    },
    showPopover,
    hidePopover,
    // Without a page of the desktop, a popover page stands in a tab of its own and is visible as it is.
    isPopoverVisible: () => (streams.has('desktop') ? popoverVisible : streams.has('popover')),
    holdPopover(held) {
      popoverHeld = held
    },
    onPopoverShown: (listener) => shownListeners.push(listener),
    showSettings() {
      if (streams.has('settings'))
        return addNotification({ title: previewWords.settings, body: previewWords.settingsOpen })
      // Only a page can open a page: the desktop's, or a popover's that stands alone.
      tell(streams.has('desktop') ? 'desktop' : 'popover', 'openSettings', null)
    },
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
    readonly [Name in DesktopAction['do']]: (action: Extract<DesktopAction, { do: Name }>) => void
  } = {
    'toggle-popover': () => (popoverVisible ? hidePopover() : showPopover()),
    'popover-shown': announceShown,
    'popover-blurred': () => {
      if (popoverVisible && !popoverHeld) hidePopover()
    },
    'press-hotkey': ({ hotkey }) => {
      if (!hotkeysSuspended) hotkeys.get(hotkey)?.run()
    },
    'press-tray-item': ({ index }) => {
      const item = trayMenu[index]
      if (item && 'run' in item && item.enabled !== false) item.run()
    },
    'click-notification': ({ id, action }) => {
      const notification = notifications.find((one) => one.id === id)
      if (!notification) return
      dismiss(id)
      if (action === undefined) notification.onClick?.()
      else notification.actions?.[action]?.run()
    },
    'dismiss-notification': ({ id }) => dismiss(id),
  }

  return {
    shell,
    // Each deed takes its own member of the union; the key picks it.
    perform: (action) => (deeds[action.do] as (action: DesktopAction) => void)(action),
  }
}

function viewNotification(notification: ShownNotification): PreviewNotification {
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
