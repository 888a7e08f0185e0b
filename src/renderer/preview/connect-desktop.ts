import { createSignal } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import type { DesktopAction, PreviewDesktop } from '../../shared/views/preview-desktop.ts'
import { speak } from '../ui/language.ts'
import { openEventStream, postMessage } from './event-stream.ts'

const beforeFirstWord: PreviewDesktop = {
  platform: 'linux',
  clipboard: '',
  notifications: [],
  popoverVisible: false,
  textSize: 100,
  trayTooltip: '',
  trayState: 'idle',
  trayMenu: [],
  hotkeys: {},
}

/**
 * The page's connection to the preview's desktop, which runs in the server. Connects to the desktop in the server for
 * as long as the page is open.
 */
export function connectDesktop() {
  const stream = openEventStream()
  const [desktop, setDesktop] = createStore(beforeFirstWord)
  const [ended, setEnded] = createSignal(false)

  stream.addEventListener('desktop', (event: MessageEvent<string>) =>
    setDesktop(reconcile(JSON.parse(event.data))),
  )
  stream.addEventListener('language', (event: MessageEvent<string>) => speak(JSON.parse(event.data)))
  stream.addEventListener('open', () => setEnded(false))
  stream.addEventListener('error', () => setEnded(true))

  return {
    desktop,
    /** Whether the server has stopped answering. */
    ended,
    async perform(action: DesktopAction): Promise<void> {
      try {
        await postMessage('/desktop', action)
      } catch {
        setEnded(true)
      }
    },
    /** Called when the app wants its settings window. */
    onOpenSettings: (listener: () => void) => stream.addEventListener('openSettings', listener),
  }
}

export type DesktopConnection = ReturnType<typeof connectDesktop>
