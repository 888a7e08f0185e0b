import type { JSX } from 'solid-js'
import { onCleanup, Show } from 'solid-js'
import type { DesktopConnection } from './connect-desktop.ts'
import { MenuBar } from './menu-bar.tsx'
import { Notifications } from './notifications.tsx'
import { PopoverFrame } from './popover-frame.tsx'

/** A small desktop in a browser tab: what the app does to a real one, it does to this. */
export function Desktop(props: { connection: DesktopConnection }): JSX.Element {
  const { desktop, ended, perform, onOpenSettings } = props.connection
  const presses = followPresses()

  onOpenSettings(() => {
    // A browser that blocks the tab leaves the link in the menu bar.
    window.open('/settings.html', '_blank')
  })

  return (
    <>
      <MenuBar connection={props.connection} />
      <PopoverFrame connection={props.connection} keepsOpen={presses.onDesktopControl} />
      <main>
        <Show when={ended()}>
          <p class="alert" role="alert">
            The preview has ended. Start it again with <code>npm run preview</code> and open the new link.
          </p>
        </Show>
        <h1>A desktop in a tab</h1>
        <p class="quiet">
          This is the preview, not the real tray app. The tray icon, the hotkeys, the clipboard and the
          notifications on this page stand in for those of your system; everything behind them is the app
          itself.
        </p>
        <section class="panel">
          <h2>Hotkeys</h2>
          <div class="hotkeys">
            <button
              type="button"
              data-keeps-popover
              onClick={() => perform({ do: 'press-hotkey', hotkey: 'newAddress' })}
            >
              Press New address hotkey
            </button>
            <kbd>{desktop.hotkeys.newAddress ?? 'not bound'}</kbd>
            <button
              type="button"
              data-keeps-popover
              onClick={() => perform({ do: 'press-hotkey', hotkey: 'openPopover' })}
            >
              Press Open popover hotkey
            </button>
            <kbd>{desktop.hotkeys.openPopover ?? 'not bound'}</kbd>
          </div>
        </section>
        <section class="panel">
          <h2>Clipboard</h2>
          <output aria-label="Clipboard">{desktop.clipboard}</output>
        </section>
        <Notifications connection={props.connection} />
      </main>
    </>
  )
}

/**
 * Tells whether the pointer is down on something that, on a real desktop, would not take the focus from the popover or
 * would close it by itself. Without it the press on the tray icon would hide the popover and its click open it again.
 */
function followPresses() {
  let pressed = false
  const press = (event: PointerEvent) => {
    pressed = event.target instanceof Element && event.target.closest('[data-keeps-popover]') !== null
  }
  // The click, and the loss of focus that belongs to it, come before the next task.
  const release = () => setTimeout(() => (pressed = false))
  window.addEventListener('pointerdown', press, { capture: true })
  window.addEventListener('pointerup', release)
  window.addEventListener('pointercancel', release)
  onCleanup(() => {
    window.removeEventListener('pointerdown', press, { capture: true })
    window.removeEventListener('pointerup', release)
    window.removeEventListener('pointercancel', release)
  })
  return { onDesktopControl: () => pressed }
}
