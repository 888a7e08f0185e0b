import type { JSX } from 'solid-js'
import busyOnDark from '../../../resources/tray/busy-on-dark@2x.png'
import busyOnLight from '../../../resources/tray/busy-on-light@2x.png'
import failedOnDark from '../../../resources/tray/failed-on-dark@2x.png'
import failedOnLight from '../../../resources/tray/failed-on-light@2x.png'
import idleOnDark from '../../../resources/tray/idle-on-dark@2x.png'
import idleOnLight from '../../../resources/tray/idle-on-light@2x.png'
import type { PreviewDesktop } from '../../shared/views/preview-desktop.ts'

const pictures: Readonly<
  Record<PreviewDesktop['trayState'], { readonly dark: string; readonly light: string }>
> = {
  idle: { dark: idleOnDark, light: idleOnLight },
  busy: { dark: busyOnDark, light: busyOnLight },
  failed: { dark: failedOnDark, light: failedOnLight },
}

/** The icon that the app has in a real tray, in the colours of the desktop. */
export function TrayPicture(props: { readonly state: PreviewDesktop['trayState'] }): JSX.Element {
  const picture = () => pictures[props.state]
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset={picture().dark} />
      <img src={picture().light} alt="" width="22" height="22" />
    </picture>
  )
}
