import '../ui/base.css'
import './popover.css'
import { render } from 'solid-js/web'
import { PopoverScreen } from './popover.tsx'
import { speak } from './words.ts'

const api = window.aliasmith

/** Requests the snapshot and draws the popover, or shows why it cannot. */
async function start(): Promise<void> {
  const first = await api.getSnapshot()
  document.body.textContent = ''
  if (!first.ok) {
    const later = await import('./later.tsx')
    later.showStartFailure(first.failure, start)
    return
  }
  const snapshot = first.value
  render(() => <PopoverScreen api={api} snapshot={snapshot} />, document.body)
}

api.on.languageChanged(speak)
await start()
