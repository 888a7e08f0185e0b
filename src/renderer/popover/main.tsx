import '../ui/base.css'
import './popover.css'
import { render } from 'solid-js/web'
import { useLanguage } from '../../shared/words/language.ts'
import { PopoverScreen } from './popover.tsx'
import { StartFailure } from './start-failure.tsx'

const api = window.aliasmith

/** Requests the snapshot and draws the popover, or shows why it cannot. */
async function start(): Promise<void> {
  const first = await api.getSnapshot()
  document.body.textContent = ''
  render(() => {
    if (first.ok) {
      useLanguage(first.value.desktop.preferences.language)
      return <PopoverScreen api={api} snapshot={first.value} />
    }
    return <StartFailure failure={first.failure} onRetry={start} />
  }, document.body)
}

await start()
