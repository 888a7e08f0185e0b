import { createBridge } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { failed } from '../../shared/result.ts'
import { openEventStream, postMessage } from './event-stream.ts'

const stream = openEventStream()

/** Nothing is asked before the page can hear: an event in between would be lost, and the page stay behind. */
const listening = new Promise((resolve) => {
  stream.addEventListener('open', resolve, { once: true })
  stream.addEventListener('error', resolve, { once: true })
})

const previewEnded: Failure = {
  code: 'unreachable',
  reason: 'connection-refused',
  message: 'The preview has ended.',
  hint: 'Start it again in the terminal and open the new link.',
}

async function ask(name: string, input: unknown): Promise<unknown> {
  await listening
  try {
    const answer = await postMessage(`/ipc/${name}`, { input })
    return answer.ok ? await answer.json() : failed(previewEnded)
  } catch {
    return failed(previewEnded)
  }
}

function listen(name: string, listener: (payload: unknown) => void) {
  const hear = (event: MessageEvent<string>) => listener(JSON.parse(event.data))
  stream.addEventListener(name, hear)
  return () => stream.removeEventListener(name, hear)
}

Object.defineProperty(window, 'aliasmith', { value: createBridge({ ask, listen }) })

// Sent to a popover only when it stands in a tab of its own, without the page of the desktop.
listen('openSettings', () => window.open('/settings.html', '_blank'))

// In Electron the theme of the whole app; a browser has none but that of the page.
listen('theme', (theme) => {
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : ''
})
