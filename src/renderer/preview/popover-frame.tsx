import { createEffect, type JSX } from 'solid-js'
import type { DesktopConnection } from './connect-desktop.ts'
import { t } from './words.ts'

/**
 * The popover in a frame under the tray icon. It loads hidden, like the real window, takes the focus when it is shown
 * and notifies the server when it loses the focus.
 */
export function PopoverFrame(props: {
  connection: DesktopConnection
  /** Whether the desktop itself caused a loss of focus, for example by a press on the tray icon, which hides nothing. */
  keepsOpen(): boolean
}): JSX.Element {
  const { desktop, perform } = props.connection
  let frame: HTMLIFrameElement | undefined
  let loaded = false

  function takeFocus() {
    if (!frame || frame.hidden || !loaded) return
    frame.contentWindow?.focus()
    void perform({ do: 'popover-shown' })
  }

  function whenLoaded() {
    loaded = true
    frame?.contentWindow?.addEventListener('blur', () => {
      // A frame also loses the focus while it is being hidden.
      if (frame?.hidden) return
      if (props.keepsOpen()) frame?.contentWindow?.focus()
      else void perform({ do: 'popover-blurred' })
    })
    takeFocus()
  }

  createEffect(() => {
    document.documentElement.style.setProperty('--text-size', String(desktop.textSize / 100))
  })

  createEffect(() => {
    if (desktop.popoverVisible) takeFocus()
  })

  return (
    <iframe
      class="popover"
      title={t('popover')}
      src="/popover.html"
      hidden={!desktop.popoverVisible}
      ref={frame}
      onLoad={whenLoaded}
    />
  )
}
