import type { JSX } from 'solid-js'
import { For, Show } from 'solid-js'
import type { Snapshot } from '../../../shared/snapshot.ts'
import { acceleratorKeys } from '../../ui/accelerator-keys.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'

function Keys(props: { readonly accelerator: string; readonly platform: Snapshot['platform'] }): JSX.Element {
  return (
    <span class="keys">
      <For each={acceleratorKeys(props.accelerator, props.platform)}>{(key) => <kbd>{key}</kbd>}</For>
    </span>
  )
}

/** What the app is, which one, and where it keeps its data. */
export function AboutPage(props: { readonly settings: Settings }): JSX.Element {
  return (
    <>
      <header class="about-head">
        <span class="about-mark" aria-hidden="true">
          @
        </span>
        <div>
          <h1>Aliasmith</h1>
          <p class="quiet">{t('about.tagline')}</p>
        </div>
      </header>
      <Show when={props.settings.snapshot.preview}>
        <p class="note note-plain">{t('about.preview')}</p>
      </Show>
      <dl class="card facts">
        <div>
          <dt>{t('about.version')}</dt>
          <dd class="selectable">{props.settings.snapshot.version}</dd>
        </div>
        <div>
          <dt>{t('about.licence')}</dt>
          <dd>{t('about.licence.mit')}</dd>
        </div>
        <div>
          <dt>{t('about.newAddress')}</dt>
          <dd>
            <Keys
              accelerator={props.settings.desktop().hotkeys.newAddress.accelerator}
              platform={props.settings.snapshot.platform}
            />
          </dd>
        </div>
        <div>
          <dt>{t('about.openPopover')}</dt>
          <dd>
            <Keys
              accelerator={props.settings.desktop().hotkeys.openPopover.accelerator}
              platform={props.settings.snapshot.platform}
            />
          </dd>
        </div>
        <div>
          <dt>{t('about.dataFolder')}</dt>
          <dd>
            <p class="selectable mono">{props.settings.snapshot.dataFolder}</p>
            <p class="quiet small">{t('about.dataFolder.hint')}</p>
          </dd>
        </div>
      </dl>
    </>
  )
}
