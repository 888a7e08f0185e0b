import type { JSX } from 'solid-js'
import { onCleanup, Show } from 'solid-js'
import type { DesktopConnection } from './connect-desktop.ts'
import { MenuBar } from './menu-bar.tsx'
import { Notifications } from './notifications.tsx'
import { PopoverFrame } from './popover-frame.tsx'
import { t } from './words.ts'

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
            {t('ended')}
          </p>
        </Show>
        <h1>{t('title')}</h1>
        <p class="quiet">{t('explanation')}</p>
        <section class="panel">
          <h2>{t('hotkeys')}</h2>
          <div class="hotkeys">
            <button
              type="button"
              data-keeps-popover
              onClick={() => perform({ do: 'press-hotkey', hotkey: 'newAddress' })}
            >
              {t('pressNewAddress')}
            </button>
            <kbd>{desktop.hotkeys.newAddress ?? t('notBound')}</kbd>
            <button
              type="button"
              data-keeps-popover
              onClick={() => perform({ do: 'press-hotkey', hotkey: 'openPopover' })}
            >
              {t('pressOpenPopover')}
            </button>
            <kbd>{desktop.hotkeys.openPopover ?? t('notBound')}</kbd>
          </div>
        </section>
        <section class="panel">
          <h2>{t('clipboard')}</h2>
          <output aria-label={t('clipboard')}>{desktop.clipboard}</output>
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
