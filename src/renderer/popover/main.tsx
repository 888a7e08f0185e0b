import '../ui/base.css'
import './popover.css'
import { render } from 'solid-js/web'
import { useLanguage } from '../../shared/words/language.ts'
import { PopoverScreen } from './popover.tsx'

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
  useLanguage(snapshot.desktop.preferences.language)
  render(() => <PopoverScreen api={api} snapshot={snapshot} />, document.body)
}

await start()
