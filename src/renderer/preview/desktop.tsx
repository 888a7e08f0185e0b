import { createEffect, For, type JSX, onCleanup, Show } from 'solid-js'
import { type AccountHotkey, defaultHotkeys, type HotkeyId } from '../../shared/views/desktop.ts'
import { acceleratorKeys } from '../ui/accelerator-keys.ts'
import { sentences } from '../ui/words.ts'
import type { DesktopConnection } from './connect-desktop.ts'
import { MenuBar } from './menu-bar.tsx'
import { Notifications } from './notifications.tsx'
import { PopoverFrame } from './popover-frame.tsx'
import { previewEnded, t } from './words.ts'

/** A small desktop in a browser tab, which stands in for a real desktop. */
export function Desktop(props: { connection: DesktopConnection }): JSX.Element {
  const { desktop, ended, onOpenSettings } = props.connection
  const presses = followPresses()
  const ofAccounts = () =>
    Object.keys(desktop.hotkeys).filter((id): id is AccountHotkey => !Object.hasOwn(defaultHotkeys, id))
  const keysOf = (id: HotkeyId) => acceleratorKeys(desktop.hotkeys[id] ?? '', desktop.platform).join(' ')

  createEffect(() => {
    document.title = t('pageTitle')
  })
  onOpenSettings(() => {
    // If the browser blocks the tab, the link in the menu bar still works.
    window.open('/settings.html', '_blank')
  })

  return (
    <>
      <MenuBar connection={props.connection} />
      <PopoverFrame connection={props.connection} keepsOpen={presses.onDesktopControl} />
      <main aria-labelledby="desktop-title">
        <Show when={ended()}>
          <p class="alert" role="alert">
            {sentences(...previewEnded())}
          </p>
        </Show>
        <h1 id="desktop-title">{t('title')}</h1>
        <p class="quiet">{t('explanation')}</p>
        <section class="panel">
          <h2>{t('hotkeys')}</h2>
          <div class="hotkeys">
            <Hotkey connection={props.connection} name="newAddress" label={t('pressNewAddress')} />
            <Hotkey connection={props.connection} name="openPopover" label={t('pressOpenPopover')} />
            <For each={ofAccounts()}>
              {(id) => <Hotkey connection={props.connection} name={id} label={t('pressKeys', keysOf(id))} />}
            </For>
          </div>
        </section>
        <section class="panel">
          <h2>{t('clipboard')}</h2>
          <output dir="auto" aria-label={t('clipboard')}>
            {desktop.clipboard}
          </output>
        </section>
        <Notifications connection={props.connection} />
      </main>
    </>
  )
}

/** A button in place of a global hotkey, and the keys that would press it. */
function Hotkey(props: { connection: DesktopConnection; name: HotkeyId; label: string }): JSX.Element {
  const { desktop, perform } = props.connection
  const keys = () => {
    const accelerator = desktop.hotkeys[props.name]
    return accelerator === undefined
      ? t('notBound')
      : acceleratorKeys(accelerator, desktop.platform).join(' ')
  }
  return (
    <>
      <button
        type="button"
        data-keeps-popover
        onKeyDown={(event) => {
          // A held key presses once, as it does on a real desktop.
          if (event.repeat) event.preventDefault()
        }}
        onClick={() => perform({ do: 'press-hotkey', hotkey: props.name })}
      >
        {props.label}
      </button>
      <kbd dir="ltr">{keys()}</kbd>
    </>
  )
}

/**
 * Follows whether the pointer is down on a part that, on a real desktop, would leave the focus in the popover or close
 * it itself. Otherwise a press on the tray icon would hide the popover, and its click would open it again.
 */
function followPresses() {
  let pressed = false
  const press = (event: PointerEvent) => {
    pressed = event.target instanceof Element && event.target.closest('[data-keeps-popover]') !== null
  }
  // The click and its loss of focus come before the next task.
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
