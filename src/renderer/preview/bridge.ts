import { createBridge } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { failed } from '../../shared/result.ts'
import { textSizeStepOf } from '../../shared/rules/text-size.ts'
import type { PageAction } from '../../shared/views/preview-desktop.ts'
import { previewEnded as ar } from '../../shared/words/ar/preview-page.ts'
import type { PreviewEnded } from '../../shared/words/catalogue.ts'
import { previewEnded as de } from '../../shared/words/de/preview-page.ts'
import { previewEnded as en } from '../../shared/words/en/preview-page.ts'
import { previewEnded as es } from '../../shared/words/es/preview-page.ts'
import { previewEnded as fr } from '../../shared/words/fr/preview-page.ts'
import { previewEnded as it } from '../../shared/words/it/preview-page.ts'
import { previewEnded as ja } from '../../shared/words/ja/preview-page.ts'
import { type Language, languages } from '../../shared/words/language.ts'
import { previewEnded as nl } from '../../shared/words/nl/preview-page.ts'
import { previewEnded as pl } from '../../shared/words/pl/preview-page.ts'
import { previewEnded as pt } from '../../shared/words/pt-BR/preview-page.ts'
import { previewEnded as ru } from '../../shared/words/ru/preview-page.ts'
import { previewEnded as zh } from '../../shared/words/zh-Hans/preview-page.ts'
import { openEventStream, postMessage } from './event-stream.ts'

const stream = openEventStream()

/** Requests wait for the event stream. Otherwise the page would miss an event in between and stay outdated. */
const listening = new Promise((resolve) => {
  stream.addEventListener('open', resolve, { once: true })
  stream.addEventListener('error', resolve, { once: true })
})

/** In every language, because nothing can be loaded once the preview has ended. */
const ends: Readonly<Record<Language, PreviewEnded>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  'pt-BR': pt,
  ru,
  'zh-Hans': zh,
}

/** The failure of a request that the preview no longer answers, in the page's language. */
function previewEnded(): Failure {
  const language = languages.find((known) => known === document.documentElement.lang) ?? 'en'
  const [message, hint] = ends[language]
  return { code: 'unreachable', reason: 'connection-refused', message, hint }
}

async function ask(name: string, input: unknown): Promise<unknown> {
  await listening
  try {
    const answer = await postMessage(`/ipc/${name}`, { input })
    return answer.ok ? await answer.json() : failed(previewEnded())
  } catch {
    return failed(previewEnded())
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
