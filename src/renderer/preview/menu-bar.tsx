import type { JSX } from 'solid-js'
import { Mark } from '../ui/mark.tsx'
import type { DesktopConnection } from './connect-desktop.ts'
import { TrayMenuLines } from './tray-menu.tsx'
import { TrayPicture } from './tray-picture.tsx'
import { t } from './words.ts'

/** The bar at the top of the desktop: the preview's name, the link to Settings, and the tray. */
export function MenuBar(props: { connection: DesktopConnection }): JSX.Element {
  const { desktop, perform } = props.connection
  return (
    <header class="menu-bar">
      <Mark />
      <strong>Aliasmith</strong>
      <span class="quiet">{t('name')}</span>
      <nav>
        <a href="/settings.html" target="_blank" rel="noopener">
          {t('settings')}
        </a>
        <button type="button" class="plain" popovertarget="tray-menu">
          {t('trayMenu')}
        </button>
        <span class="tray-hint">
          {t('trayHint')}
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <path d="M2 8h19M15.5 3 21 8l-5.5 5" />
          </svg>
        </span>
        <button
          type="button"
          class="plain icon tray-icon"
          aria-label={t('trayIcon')}
          aria-pressed={desktop.popoverVisible}
          data-state={desktop.trayState}
          title={desktop.trayTooltip || 'Aliasmith'}
          data-keeps-popover
          onClick={() => perform({ do: 'toggle-popover' })}
        >
          <TrayPicture state={desktop.trayState} />
        </button>
      </nav>
      <menu id="tray-menu" popover aria-label={t('trayMenu')}>
        <TrayMenuLines items={desktop.trayMenu} path={[]} perform={perform} />
      </menu>
    </header>
  )
}
