import { createSignal, For, type JSX, Show } from 'solid-js'
import { accountHotkey, type HotkeyId, hotkeyNames } from '../../../shared/views/desktop.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import { nameOf } from './create-recorder.ts'
import { t } from './words.ts'

/** How to bind the hotkeys in the settings of a desktop that may not pass them on. */
export function DesktopCommands(props: { readonly settings: Settings }): JSX.Element {
  const [copied, setCopied] = createSignal<HotkeyId>()
  const commandOf = (id: HotkeyId) => props.settings.desktop().hotkeyCommands[id] ?? ''
  /** With a single account, its command and the app's do the same. */
  const hotkeys = (): readonly HotkeyId[] => {
    const accounts = props.settings.accounts()
    return [...hotkeyNames, ...(accounts.length > 1 ? accounts.map(({ id }) => accountHotkey(id)) : [])]
  }

  async function copy(id: HotkeyId): Promise<void> {
    setCopied(undefined)
    const done = await props.settings.run(props.settings.api.copyHotkeyCommand({ id }))
    if (done === null) setCopied(id)
  }

  return (
    <section class="card card-padded" aria-labelledby="desktop-commands">
      <h2 id="desktop-commands">{t('shortcuts.desktop.title')}</h2>
      <p>{t('shortcuts.desktop.why')}</p>
      <p>{t('shortcuts.desktop.former')}</p>
      <p>{t('shortcuts.desktop.how')}</p>
      <ul class="commands">
        <For each={hotkeys()}>
          {(id) => (
            <li>
              <span>{visibleText(nameOf(id, props.settings))}</span>
              <code dir="ltr" class="mono selectable">
                {commandOf(id)}
              </code>
              <button
                type="button"
                aria-label={copied() === id ? undefined : t('shortcuts.command.copy.of', commandOf(id))}
                onClick={() => void copy(id)}
              >
                <Icon path={copied() === id ? icons.check : icons.copy} />
                {copied() === id ? t('shortcuts.command.copied') : t('shortcuts.command.copy')}
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
