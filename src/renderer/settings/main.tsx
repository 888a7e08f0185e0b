import { render } from 'solid-js/web'
import '../ui/base.css'
import { guardFocus } from '../ui/guard-focus.ts'
import { speak } from '../ui/language.ts'
import './settings.css'
import { SettingsWindow } from './settings-window.tsx'
import { StartFailure } from './start-failure.tsx'

// Before the first paint: the page shows what is behind it, or does not.
const frame = new URLSearchParams(location.search).get('frame')
if (frame !== null) document.documentElement.dataset.frame = frame

const root = document.getElementById('root')

/** Requests the snapshot and draws the window, or shows why it cannot. */
async function start(): Promise<void> {
  if (root === null) return
  const answer = await window.aliasmith.getSnapshot()
  root.replaceChildren()
  if (answer.ok) {
    const snapshot = answer.value
    render(() => <SettingsWindow api={window.aliasmith} snapshot={snapshot} />, root)
    return
  }
  const { failure } = answer
  render(() => <StartFailure failure={failure} onRetry={start} />, root)
}

window.aliasmith.on.languageChanged(speak)
guardFocus(() => document.querySelector('h1'))
void start()
