import { type JSX, Show } from 'solid-js'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { AboutState } from './create-about.ts'
import { t } from './words.ts'

/** The diagnostics for a report, shown before they can be copied. */
export function Diagnostics(props: { readonly about: AboutState }): JSX.Element {
  const about = props.about
  return (
    <details
      class="card about-more"
      onToggle={(event) => {
        if (event.currentTarget.open) void about.showDiagnostics()
      }}
    >
      <summary>
        <Icon path={icons.chevron} />
        {t('about.diagnostics')}
      </summary>
      <p class="quiet">{t('about.diagnostics.lead')}</p>
      <Show when={about.diagnostics()}>
        {(text) => (
          <>
            {/* Focusable, so that the keyboard can scroll it. */}
            <section class="about-scroll" aria-label={t('about.diagnostics.text')} tabindex="0">
              <pre dir="ltr" class="selectable mono">
                {text()}
              </pre>
            </section>
            <p class="about-actions">
              <button type="button" onClick={() => void about.copyDiagnostics()}>
                {t('about.diagnostics.copy')}
              </button>
              <span class="quiet" role="status">
                {about.copied() && t('about.diagnostics.copied')}
              </span>
            </p>
          </>
        )}
      </Show>
    </details>
  )
}
