import type { ClientRequestConstructorOptions, Display, Point, Rectangle } from 'electron'

/** The parameters of the real function; the returned object is the fake’s own. */
export type TakesThoseOf<Real> = Real extends (...args: infer Args) => unknown
  ? (...args: Args) => unknown
  : never

/** The part of a display that the app reads. */
export type FakeDisplay = Pick<Display, 'bounds' | 'workArea'> & Partial<Pick<Display, 'id' | 'scaleFactor'>>

/** The display that a rectangle is on or nearest to. */
export function displayNearest(rectangle: Rectangle): FakeDisplay | undefined {
  return desktop.displays.toSorted((a, b) => distance(a, rectangle) - distance(b, rectangle))[0]
}

function distance({ bounds }: FakeDisplay, rectangle: Rectangle): number {
  const dx = Math.max(bounds.x - rectangle.x - rectangle.width, rectangle.x - bounds.x - bounds.width, 0)
  const dy = Math.max(bounds.y - rectangle.y - rectangle.height, rectangle.y - bounds.y - bounds.height, 0)
  return Math.hypot(dx, dy)
}

const screenWithTopBar: FakeDisplay = {
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 30, width: 1920, height: 1050 },
}

function pristine() {
  return {
    displays: [screenWithTopBar] as readonly FakeDisplay[],
    cursor: { x: 960, y: 540 } as Point,
    trayBounds: { x: 0, y: 0, width: 0, height: 0 } as Rectangle,
    /** Whether Linux has a tray that shows icons. */
    statusNotifier: true,
    /** Whether creating an icon fails. */
    trayRefuses: false,
    darkApps: false,
    /** The colour of the Windows taskbar. */
    darkTaskbar: false,
    /** The answer of the Linux portal; undefined without a portal. */
    portalDark: undefined as boolean | undefined,
    /** The colour that Electron reports; undefined before a change. */
    taskbarTold: undefined as boolean | undefined,
    clipboardText: '',
    /** Whether reading the clipboard fails. */
    clipboardLocked: false,
    /** Delays clipboard writes until it resolves. */
    clipboardGate: Promise.resolve() as Promise<void>,
    /** Whether hotkeys go through the portal of Wayland. */
    portal: false,
    /** Combinations that other programs have taken. */
    takenAccelerators: new Set<string>(),
    notificationsSupported: true,
    /** Whether the user has turned the app’s notifications off. */
    notificationsRefused: false,
    /** Whether windows are painted before they are first shown; Wayland does not. */
    paintsHiddenWindows: true,
    /** Whether a panel of macOS that loses the keyboard says so (electron#49274). */
    panelsBlur: false,
    /** Whether a hidden window keeps the focus, so that no other program gets it (electron#10023), as on Windows. */
    hiddenWindowsKeepFocus: false,
    /** How much Chromium enlarges every page of one host, so every page of the app. */
    zoom: 1,
    /** URLs of pages that cannot be loaded. */
    missingPages: new Set<string>(),
    opened: [] as string[],
    /** Folders that the file manager showed. */
    shownFolders: [] as string[],
    /** The system’s error for a folder that it cannot open. */
    folderError: '',
    online: true,
    /** Titles of the blocking error boxes. */
    errorBoxes: [] as string[],
    browserMissing: false,
    /** Chromium’s proxies for a URL, as a line of a proxy configuration. */
    wayTo: (_url: string) => 'DIRECT',
    /**
     * The error of every request to the network. While it is undefined, requests go to the servers of this computer.
     */
    netError: undefined as string | undefined,
    /** The requests to Electron’s network. */
    requests: [] as ClientRequestConstructorOptions[],
  }
}

/** The desktop behind the fake: the setup of a test, and the effects of the app. */
export const desktop = pristine()

/** Creates a new desktop for the next test. */
export function resetDesktop(): void {
  Object.assign(desktop, pristine())
}

/** The event object of cancellable events. */
export class FakeEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}
