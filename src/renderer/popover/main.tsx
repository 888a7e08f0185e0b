import '../ui/base.css'
import './popover.css'
import { render } from 'solid-js/web'
import { PopoverScreen } from './popover.tsx'
import { StartFailure } from './start-failure.tsx'

const api = window.aliasmith

/** Requests the snapshot and draws the popover, or shows why it cannot. */
async function start(): Promise<void> {
  const first = await api.getSnapshot()
  document.body.textContent = ''
  const retry = (): void => {
    dispose()
    void start()
  }
  const dispose = render(
    () =>
      first.ok ? (
        <PopoverScreen api={api} snapshot={first.value} />
      ) : (
        <StartFailure failure={first.failure} onRetry={retry} />
      ),
    document.body,
  )
}

await start()
