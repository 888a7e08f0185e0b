import { For, type JSX, Show } from 'solid-js'
import type { AboutFolder } from '../../../shared/views/about.ts'
import { Mark } from '../../ui/mark.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import { type AboutState, createAbout } from './create-about.ts'
import { Diagnostics } from './diagnostics.tsx'
import { Licences } from './licences.tsx'
import { t } from './words.ts'

/** The app's description, version, folders, diagnostics and licences. */
export function AboutPage(props: { readonly settings: Settings }): JSX.Element {
  const about = createAbout(props.settings)
  const { preview, version } = props.settings.snapshot
  return (
    <>
      <header class="about-head">
        <span class="about-mark">
          <Mark />
        </span>
        <div>
          <h1 tabindex="-1">Aliasmith</h1>
          <p class="quiet">{t('about.tagline')}</p>
        </div>
      </header>
      <Show when={preview}>
        <p class="note note-plain">{t('about.preview', props.settings.mac)}</p>
      </Show>
      <dl class="card rows facts">
        <div>
          <dt>{t('about.version')}</dt>
          <dd class="selectable">{version}</dd>
        </div>
        <div>
          <dt>{t('about.runtime')}</dt>
          <dd class="selectable">
            <For each={about.about()?.runtime}>
              {({ name, version: of }) => (
                <p>
                  {name} {of}
                </p>
              )}
            </For>
          </dd>
        </div>
        <div>
          <dt>{t('about.licence')}</dt>
          <dd>{t('about.licence.mit')}</dd>
        </div>
        <Folder about={about} folder="data" path={about.dataFolder} preview={preview} />
        <Folder about={about} folder="logs" path={about.about()?.logsFolder ?? ''} preview={preview} />
      </dl>
      <Diagnostics about={about} />
      <Licences about={about} />
    </>
  )
}

const folderWords = {
  data: ['about.dataFolder', 'about.dataFolder.hint'],
  logs: ['about.logsFolder', 'about.logsFolder.hint'],
} as const

/** A folder of the app: its path, and a button that opens it; a browser tab cannot open folders. */
function Folder(props: {
  readonly about: AboutState
  readonly folder: AboutFolder
  readonly path: string
  readonly preview: boolean
}): JSX.Element {
  const { about, folder, preview } = props
  const [title, hint] = folderWords[folder]
  const action = preview ? 'about.copyPath' : 'about.openFolder'
  return (
    <div>
      <dt>{t(title)}</dt>
      <dd class="folder">
        <div>
          <p class="selectable mono">
            <bdi dir="ltr">{visibleText(props.path)}</bdi>
          </p>
          <p class="quiet small">{t(hint)}</p>
          <p class="quiet small" role="status">
            {about.openedFolder() === folder && t(preview ? 'about.pathCopied' : 'about.opened')}
          </p>
        </div>
        <button
          type="button"
          aria-label={t(`${action}.${folder}`)}
          onClick={() => void about.openFolder(folder)}
        >
          {t(action)}
        </button>
      </dd>
    </div>
  )
}
