import { For, type JSX, Show } from 'solid-js'
import { hotkeyNames } from '../../../shared/views/desktop.ts'
import { PageHead } from '../../ui/page-head.tsx'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { createRecorder } from './create-recorder.ts'
import { DesktopCommands } from './desktop-commands.tsx'
import { HotkeyRow } from './hotkey-row.tsx'

/** The global hotkeys, with advice for desktops that may not pass them on. */
export function ShortcutsPage(props: { readonly settings: Settings }): JSX.Element {
  // The props never change while the page exists.
  const recorder = createRecorder(props.settings)
  return (
    <>
      <PageHead title={t('shortcuts.title')} lead={t('shortcuts.lead')} />
      <Show when={props.settings.snapshot.preview}>
        <p class="note note-plain">{t('shortcuts.preview')}</p>
      </Show>
      <div class="card rows">
        <For each={hotkeyNames}>
          {(name) => <HotkeyRow settings={props.settings} recorder={recorder} name={name} />}
        </For>
      </div>
      <Show when={!props.settings.desktop().hotkeysAreGranted}>
        <DesktopCommands settings={props.settings} />
      </Show>
      <p role="status" class="visually-hidden">
        {recorder.said()}
      </p>
    </>
  )
}
