import { createSignal, For, type JSX, Show } from 'solid-js'
import { type HotkeyName, hotkeyNames } from '../../../shared/views/desktop.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { nameOf } from './create-recorder.ts'

/** How to bind the hotkeys in the settings of a desktop that may not pass them on. */
export function DesktopCommands(props: { readonly settings: Settings }): JSX.Element {
  const [copied, setCopied] = createSignal<HotkeyName>()
  const commandOf = (name: HotkeyName) => props.settings.desktop().hotkeyCommands[name]

  async function copy(name: HotkeyName): Promise<void> {
    setCopied(undefined)
    const done = await props.settings.run(props.settings.api.copyHotkeyCommand({ name }))
    if (done === null) setCopied(name)
  }

  return (
    <section class="card card-padded" aria-labelledby="desktop-commands">
      <h2 id="desktop-commands">{t('shortcuts.desktop.title')}</h2>
      <p>{t('shortcuts.desktop.why')}</p>
      <p>{t('shortcuts.desktop.former')}</p>
      <p>{t('shortcuts.desktop.how')}</p>
      <ul class="commands">
        <For each={hotkeyNames}>
          {(name) => (
            <li>
              <span>{nameOf(name)}</span>
              <code class="mono selectable">{commandOf(name)}</code>
              <button type="button" onClick={() => void copy(name)}>
                <Icon path={copied() === name ? icons.check : icons.copy} />
                {copied() === name ? t('shortcuts.command.copied') : t('shortcuts.command.copy')}
                <span class="visually-hidden"> {commandOf(name)}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <p role="status" class="visually-hidden">
        <Show when={copied()}>{t('shortcuts.command.copied')}</Show>
      </p>
    </section>
  )
}
