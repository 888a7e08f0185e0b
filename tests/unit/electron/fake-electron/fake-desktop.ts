import type { ClientRequestConstructorOptions, Display, Point, Rectangle } from 'electron'

/** Parameters as the real function takes them; what it gives back is the fake's own. */
export type TakesThoseOf<Real> = Real extends (...args: infer Args) => unknown
  ? (...args: Args) => unknown
  : never

/** The part of a display that the app looks at. */
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
    /** Whether the tray of Linux is there and shows icons. */
    statusNotifier: true,
    /** Whether an icon cannot be made at all. */
    trayRefuses: false,
    darkApps: false,
    /** What the taskbar of Windows is. */
    darkTaskbar: false,
    /** What the portal of Linux says; undefined where there is none. */
    portalDark: undefined as boolean | undefined,
    /** What Electron says that it is; nothing yet while undefined. */
    taskbarTold: undefined as boolean | undefined,
    clipboardText: '',
    /** The clipboard refuses to be read. */
    clipboardLocked: false,
    /** Holds back clipboard writes until it resolves. */
    clipboardGate: Promise.resolve() as Promise<void>,
    /** Hotkeys go through the portal of Wayland. */
    portal: false,
    /** Combinations that other programs hold. */
    takenAccelerators: new Set<string>(),
    notificationsSupported: true,
    /** The user does not let the app show any. */
    notificationsRefused: false,
    /** Whether windows are painted before they are first shown; Wayland does not. */
    paintsHiddenWindows: true,
    /** Whether a panel of macOS that loses the keyboard says so (electron#49274). */
    panelsBlur: false,
    /** Pages that cannot be loaded. */
    missingPages: new Set<string>(),
    opened: [] as string[],
    /** Folders that the file manager showed. */
    shownFolders: [] as string[],
    /** What the system says of a folder it cannot open. */
    folderError: '',
    online: true,
    /** Titles of the boxes that stop everything until they are closed. */
    errorBoxes: [] as string[],
    browserMissing: false,
    /** What Chromium says of the way to a URL, as a line of a proxy configuration. */
    wayTo: (_url: string) => 'DIRECT',
    /** What every request to the network ends with; it goes to this computer's servers while undefined. */
    netError: undefined as string | undefined,
    /** What Electron's network was asked for. */
    requests: [] as ClientRequestConstructorOptions[],
  }
}

/** The desktop behind the fake: what a test sets up, and what the app left on it. */
export const desktop = pristine()

/** A new desktop for the next test. */
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
