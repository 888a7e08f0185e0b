import { For, type JSX, Show } from 'solid-js'
import { settingsPages } from '../../shared/views/snapshot.ts'
import { Icon } from '../ui/icon.tsx'
import type { Settings } from './create-settings.ts'
import { pages } from './pages.tsx'
import { t } from './words.ts'

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
                <Icon path={pages[page].icon} />
                <span>{t(`nav.${page}`)}</span>
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
