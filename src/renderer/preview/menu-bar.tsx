import type { JSX } from 'solid-js'
import type { DesktopConnection } from './connect-desktop.ts'
import { TrayMenuLines } from './tray-menu.tsx'
import { t } from './words.ts'

/** The bar at the top of the desktop: the preview's name, the link to Settings, and the tray. */
export function MenuBar(props: { connection: DesktopConnection }): JSX.Element {
  const { desktop, perform } = props.connection
  return (
    <header class="menu-bar">
      <strong>Aliasmith</strong>
      <span class="quiet">{t('name')}</span>
      <nav>
        <a href="/settings.html" target="_blank" rel="noopener">
          {t('settings')}
        </a>
        <button type="button" class="plain" popovertarget="tray-menu">
          {t('trayMenu')}
        </button>
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
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 4.5h12v8H2zM2.5 5l5.5 4.5L13.5 5" />
          </svg>
        </button>
      </nav>
      <menu id="tray-menu" popover aria-label={t('trayMenu')}>
        <TrayMenuLines items={desktop.trayMenu} path={[]} perform={perform} />
      </menu>
    </header>
  )
}
