import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import { firstAnswerId } from '../../shared/first-answer.ts'
import baseStyles from '../ui/base.css?inline'
import popoverStyles from './popover.css?inline'
import { PopoverScreen } from './popover.tsx'
import { speak } from './words.ts'

const api = window.aliasmith

/** What waits for the first frame is drawn after this time without one. Milliseconds. */
const longestFrameMs = 100

/** The answer that came with the page. A second try asks anew. */
function answerOfPage(): ReturnType<typeof JSON.parse> {
  const block = document.getElementById(firstAnswerId)
  block?.remove()
  return block && JSON.parse(block.textContent)
}

/**
 * Draws the popover from the snapshot, or shows why it cannot. An answer in the page is drawn at once: the events after it
 * are delivered as soon as this script has run.
 */
async function start(): Promise<void> {
  const first: Awaited<ReturnType<typeof api.getSnapshot>> = answerOfPage() ?? (await api.getSnapshot())
  document.body.textContent = ''
  if (!first.ok) {
    const later = await import('./later.tsx')
    later.showStartFailure(first.failure, start)
    return
  }
  const snapshot = first.value
  const [painted, setPainted] = createSignal(false)
  render(() => <PopoverScreen api={api} snapshot={snapshot} painted={painted} />, document.body)
  const paint = () => setPainted(true)
  // By the second frame the first is on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(paint)))
  // A hidden window has no frames.
  setTimeout(paint, longestFrameMs)
}

// In the script, because the first frame would wait for another file.
document.adoptedStyleSheets = [baseStyles, popoverStyles].map((styles) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
})
api.on.languageChanged(speak)
await start()
