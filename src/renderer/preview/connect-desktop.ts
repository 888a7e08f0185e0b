import { createSignal } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import type { DesktopAction, PreviewDesktop } from '../../shared/views/preview-desktop.ts'
import { openEventStream, postMessage } from './event-stream.ts'

/** The page's connection to the preview's desktop, which runs in the server. */
export interface DesktopConnection {
  readonly desktop: PreviewDesktop
  /** Whether the server has stopped answering. */
  ended(): boolean
  perform(action: DesktopAction): Promise<void>
  /** Called when the app wants its settings window. */
  onOpenSettings(listener: () => void): void
}

const beforeFirstWord: PreviewDesktop = {
  platform: 'linux',
  clipboard: '',
  notifications: [],
  popoverVisible: false,
  trayTooltip: '',
  trayState: 'idle',
  trayMenu: [],
  hotkeys: {},
}

/** Connects to the desktop in the server for as long as the page is open. */
export function connectDesktop(): DesktopConnection {
  const stream = openEventStream()
  const [desktop, setDesktop] = createStore(beforeFirstWord)
  const [ended, setEnded] = createSignal(false)

  stream.addEventListener('desktop', (event: MessageEvent<string>) =>
    setDesktop(reconcile(JSON.parse(event.data))),
  )
  stream.addEventListener('open', () => setEnded(false))
  stream.addEventListener('error', () => setEnded(true))

  return {
    desktop,
    ended,
    async perform(action) {
      try {
        await postMessage('/desktop', action)
      } catch {
        setEnded(true)
      }
    },
    onOpenSettings: (listener) => stream.addEventListener('openSettings', listener),
  }
}
