import { createEffect, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { accountForm, loadAccountForm } from './accounts/load-account-form.ts'
import { createSettings } from './create-settings.ts'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { Pages } from './pages.tsx'
import { settingsKeyOf } from './settings-keys.ts'
import { t } from './words.ts'

/** The settings window: the navigation, the notices, and the open page. */
export function SettingsWindow(props: {
  readonly api: AliasmithApi
  readonly snapshot: Snapshot
}): JSX.Element {
  // The props never change while the window exists.
  const settings = createSettings(props.api, props.snapshot)

  /** Fetches the form in advance, and again when it is opened, if that failed. */
  async function load(): Promise<void> {
    try {
      await loadAccountForm()
    } catch {
      if (settings.form() === undefined) return
      settings.closeForm()
      const [message, hint] = [t('form.failed'), t('form.failed.hint')]
      settings.fail({ code: 'storage-failed', reason: 'storage-failed', message, hint })
    }
  }
  const [keysSheet, setKeysSheet] = createSignal<typeof import('./settings-keys-sheet.tsx').SettingsKeys>()
  /** Fetches the list of keys when it is first shown. */
  async function loadKeys(): Promise<void> {
    try {
      const { SettingsKeys } = await import('./settings-keys-sheet.tsx')
      setKeysSheet(() => SettingsKeys)
    } catch {
      settings.showKeys(false)
      const [message, hint] = [t('page.failed'), t('page.failed.hint')]
      settings.fail({ code: 'storage-failed', reason: 'storage-failed', message, hint })
    }
  }
  createEffect(() => {
    if (settings.keysAreShown() && keysSheet() === undefined) void loadKeys()
  })
  createEffect(() => {
    document.title = t('window.title', t(`nav.${settings.page()}`))
  })
  createEffect(() => {
    settings.form()
    if (accountForm() === undefined) void load()
  })

  function onKeyDown(event: KeyboardEvent): void {
    const row = settingsKeyOf(event)
    if (row === undefined) return
    event.preventDefault()
    row.run(settings)
  }
  onMount(() => document.addEventListener('keydown', onKeyDown))
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))

  return (
    <div class="window">
      <Navigation settings={settings} />
      <main class="content">
        <Notices settings={settings} />
        <Show when={settings.failure()}>{(failure) => <FailureNote failure={failure()} />}</Show>
        <Pages settings={settings} />
      </main>
      <Show when={settings.keysAreShown() && keysSheet()} keyed>
        {(SettingsKeys) => <SettingsKeys settings={settings} />}
      </Show>
      <Show when={accountForm()} keyed>
        {(AccountForm) => (
          <Show when={settings.form()} keyed>
            {(open) => <AccountForm settings={settings} open={open} />}
          </Show>
        )}
      </Show>
    </div>
  )
}
