import { For, type JSX } from 'solid-js'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { AboutState } from './create-about.ts'
import { t } from './words.ts'

/** The licences of the packages in the app. They are long, so they are loaded when the section is opened. */
export function Licences(props: { readonly about: AboutState }): JSX.Element {
  const about = props.about
  return (
    <details
      class="card about-more"
      onToggle={(event) => {
        // The packages inside also send toggle events.
        if (event.target === event.currentTarget && event.currentTarget.open) void about.listLicences()
      }}
    >
      <summary>
        <Icon path={icons.chevron} />
        {t('about.licences')}
      </summary>
      <p class="quiet">{t('about.licences.lead')}</p>
      <ul class="licences" aria-label={t('about.licences.list')}>
        <For each={about.licences()}>
          {({ name, version, licence, text }) => (
            <li>
              <details>
                <summary>
                  <Icon path={icons.chevron} />
                  {name} {version} <span class="quiet">{licence}</span>
                </summary>
                <pre dir="ltr" class="licence selectable small">
                  {text}
                </pre>
              </details>
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}
