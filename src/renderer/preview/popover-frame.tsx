import { createEffect, type JSX } from 'solid-js'
import type { DesktopConnection } from './connect-desktop.ts'
import { t } from './words.ts'

/**
 * The popover in a frame under the tray icon. It loads hidden, as the real window does, takes the focus when it is
 * shown and tells the server when it loses it.
 */
export function PopoverFrame(props: {
  connection: DesktopConnection
  /** Whether a loss of focus is the desktop's own doing, such as a press on the tray icon, and hides nothing. */
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
      // A frame that is being hidden loses the focus, too.
      if (frame?.hidden) return
      if (props.keepsOpen()) frame?.contentWindow?.focus()
      else void perform({ do: 'popover-blurred' })
    })
    takeFocus()
  }

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
