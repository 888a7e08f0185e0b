import { createMemo, For, type JSX, Show } from 'solid-js'
import { accountHotkey, hotkeyNames } from '../../../shared/views/desktop.ts'
import { PageHead } from '../../ui/page-head.tsx'
import type { Settings } from '../create-settings.ts'
import { createRecorder } from './create-recorder.ts'
import { DesktopCommands } from './desktop-commands.tsx'
import { HotkeyRow } from './hotkey-row.tsx'
import { t } from './words.ts'

/** The global hotkeys, with advice for desktops that may not pass them on. */
export function ShortcutsPage(props: { readonly settings: Settings }): JSX.Element {
  // The props never change while the page exists.
  const recorder = createRecorder(props.settings)
  /** Kept by their ids, so that a change of an account does not end a recording. */
  const ofAccounts = createMemo(() => props.settings.accounts().map(({ id }) => accountHotkey(id)), [], {
    equals: (before, now) => before.length === now.length && before.every((id, place) => id === now[place]),
  })
  const isAnySet = () => ofAccounts().some((id) => props.settings.desktop().hotkeys[id]?.accelerator)
  return (
    <>
      <PageHead title={t('shortcuts.title')} lead={t('shortcuts.lead')} />
      <Show when={props.settings.snapshot.preview}>
        <p class="note note-plain">{t('shortcuts.preview')}</p>
      </Show>
      <div class="card rows">
        <For each={hotkeyNames}>
          {(id) => <HotkeyRow settings={props.settings} recorder={recorder} id={id} heading="h2" />}
        </For>
      </div>
      <Show when={ofAccounts().length > 1 || isAnySet()}>
        <section class="hotkeys-of-accounts" aria-labelledby="account-hotkeys">
          <h2 id="account-hotkeys">{t('shortcuts.accounts.title')}</h2>
          <p class="quiet">{t('shortcuts.accounts.lead')}</p>
          <div class="card rows">
            <For each={ofAccounts()}>
              {(id) => <HotkeyRow settings={props.settings} recorder={recorder} id={id} heading="h3" />}
            </For>
          </div>
        </section>
      </Show>
      <Show when={!props.settings.desktop().hotkeysAreGranted}>
        <DesktopCommands settings={props.settings} />
      </Show>
      <button type="button" class="keys-button" onClick={() => props.settings.showKeys(true)}>
        {t('keys.show')}
        <span class="keys" aria-hidden="true">
          <kbd>?</kbd>
        </span>
      </button>
      <p role="status" class="visually-hidden">
        {recorder.said()}
      </p>
    </>
  )
}
