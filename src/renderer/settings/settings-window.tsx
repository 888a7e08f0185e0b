import { type JSX, Show } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Snapshot } from '../../shared/views/snapshot.ts'
import { AccountForm } from './accounts/account-form.tsx'
import { createSettings } from './create-settings.ts'
import { FailureNote } from './failure-note.tsx'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { Pages } from './pages.tsx'

/** The settings window: the navigation, the notices, and the open page. */
export function SettingsWindow(props: {
  readonly api: AliasmithApi
  readonly snapshot: Snapshot
}): JSX.Element {
  // The props never change while the window exists.
  const settings = createSettings(props.api, props.snapshot)
  return (
    <div class="window">
      <Navigation settings={settings} />
      <main class="content">
        <Notices settings={settings} />
        <Show when={settings.failure()}>{(failure) => <FailureNote failure={failure()} />}</Show>
        <Pages settings={settings} />
      </main>
      <Show when={settings.form()} keyed>
        {(open) => <AccountForm settings={settings} open={open} />}
      </Show>
    </div>
  )
}
