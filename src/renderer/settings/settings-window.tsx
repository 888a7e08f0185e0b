import type { JSX } from 'solid-js'
import { Match, Show, Switch } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Snapshot } from '../../shared/snapshot.ts'
import { AboutPage } from './about/about-page.tsx'
import { AccountForm } from './accounts/account-form.tsx'
import { AccountsPage } from './accounts/accounts-page.tsx'
import { AddressesPage } from './addresses/addresses-page.tsx'
import { createSettings } from './create-settings.ts'
import { CreatingPage } from './creating/creating-page.tsx'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { FailureNote } from './parts/failure-note.tsx'

/** The settings window: where one is, what one should know, and the page itself. */
export function SettingsWindow(props: {
  readonly api: AliasmithApi
  readonly snapshot: Snapshot
}): JSX.Element {
  // Both stay the same for as long as the window is drawn.
  const settings = createSettings(props.api, props.snapshot)
  return (
    <div class="window">
      <Navigation settings={settings} />
      <main class="content">
        <Notices settings={settings} />
        <Show when={settings.failure()}>{(failure) => <FailureNote failure={failure()} />}</Show>
        <Switch>
          <Match when={settings.page() === 'accounts'}>
            <AccountsPage settings={settings} />
          </Match>
          <Match when={settings.page() === 'addresses'}>
            <AddressesPage settings={settings} />
          </Match>
          <Match when={settings.page() === 'creating'}>
            <CreatingPage settings={settings} />
          </Match>
          <Match when={settings.page() === 'about'}>
            <AboutPage snapshot={settings.snapshot} />
          </Match>
        </Switch>
      </main>
      <Show when={settings.form()} keyed>
        {(open) => <AccountForm settings={settings} open={open} />}
      </Show>
    </div>
  )
}
