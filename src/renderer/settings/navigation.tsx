import { For, type JSX, Show } from 'solid-js'
import { type SettingsPage, settingsPages } from '../../shared/views/snapshot.ts'
import type { Settings } from './create-settings.ts'
import { Icon } from './parts/icon.tsx'
import { t } from './words.ts'

const names = {
  accounts: 'nav.accounts',
  addresses: 'nav.addresses',
  creating: 'nav.creating',
  shortcuts: 'nav.shortcuts',
  general: 'nav.general',
  about: 'nav.about',
} as const satisfies Readonly<Record<SettingsPage, string>>

/** The pages of the window; the open one is marked. */
export function Navigation(props: { readonly settings: Settings }): JSX.Element {
  return (
    <nav class="navigation" aria-label={t('nav.name')}>
      <ul>
        <For each={settingsPages}>
          {(page) => (
            <li>
              <button
                type="button"
                class="navigation-item"
                aria-current={props.settings.page() === page ? 'page' : undefined}
                onClick={() => props.settings.goTo(page)}
              >
                <Icon name={page} />
                <span>{t(names[page])}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.settings.snapshot.preview}>
        <p class="navigation-note">{t('window.preview')}</p>
      </Show>
    </nav>
  )
}
