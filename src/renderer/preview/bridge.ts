import { createBridge } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { failed } from '../../shared/result.ts'
import { textSizeStepOf } from '../../shared/rules/text-size.ts'
import type { PageAction } from '../../shared/views/preview-desktop.ts'
import { openEventStream, postMessage } from './event-stream.ts'

const stream = openEventStream()

/** Requests wait for the event stream. Otherwise the page would miss an event in between and stay outdated. */
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

// Sent to a popover only if it is in a tab of its own, without the desktop page.
listen('openSettings', () => window.open('/settings.html', '_blank'))

// Electron sets the theme for the whole app; in a browser each page sets its own.
listen('theme', (theme) => {
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : ''
})

/** Whether the page is in the frame of the preview's desktop, which enlarges it as a whole. */
const isFramed = window.parent !== window

// Electron enlarges pages itself, and hears the keys for it.
listen('textSize', (size) => {
  if (typeof size === 'number' && !isFramed) document.documentElement.style.zoom = String(size / 100)
})
window.addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, metaKey, altKey: alt, shiftKey: shift } = event
  const step = textSizeStepOf({ key, code, command: ctrlKey || metaKey, alt, shift })
  // The page uses the key itself, to record a hotkey.
  if (step === undefined || event.defaultPrevented) return
  event.preventDefault()
  const action: PageAction = { do: 'step-text-size', step }
  // Without the preview the page says so at its next request.
  void postMessage('/desktop', action).catch(() => undefined)
})
