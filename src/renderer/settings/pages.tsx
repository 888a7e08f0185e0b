import { type Component, createSignal, type JSX, onCleanup, Show } from 'solid-js'
import type { SettingsPage } from '../../shared/views/snapshot.ts'
import { AccountsPage } from './accounts/accounts-page.tsx'
import type { Settings } from './create-settings.ts'
import { t } from './words.ts'

type Page = Component<{ readonly settings: Settings }>

/** The pages that the window does not begin with. Each is a file of its own. */
const loaders: Readonly<Record<Exclude<SettingsPage, 'accounts'>, () => Promise<Page>>> = {
  addresses: async () => (await import('./addresses/addresses-page.tsx')).AddressesPage,
  creating: async () => (await import('./creating/creating-page.tsx')).CreatingPage,
  shortcuts: async () => (await import('./shortcuts/shortcuts-page.tsx')).ShortcutsPage,
  general: async () => (await import('./general/general-page.tsx')).GeneralPage,
  about: async () => (await import('./about/about-page.tsx')).AboutPage,
}

/** The open page. The first one comes with the window; the others are fetched as soon as the window has time. */
export function Pages(props: { readonly settings: Settings }): JSX.Element {
  const [loaded, setLoaded] = createSignal<Readonly<Partial<Record<SettingsPage, Page>>>>({
    accounts: AccountsPage,
  })
  const asked = new Set<SettingsPage>(['accounts'])

  function load(page: SettingsPage): void {
    if (page === 'accounts' || asked.has(page)) return
    asked.add(page)
    loaders[page]().then(
      (found) => setLoaded((others) => ({ ...others, [page]: found })),
      () => {
        asked.delete(page)
        const [message, hint] = [t('page.failed'), t('page.failed.hint')]
        if (props.settings.page() === page)
          props.settings.fail({ code: 'storage-failed', reason: 'storage-failed', message, hint })
      },
    )
  }

  const timer = setTimeout(() => {
    for (const page of ['addresses', 'creating', 'shortcuts', 'general', 'about'] as const) load(page)
  })
  onCleanup(() => clearTimeout(timer))

  const open = () => {
    const page = props.settings.page()
    load(page)
    return loaded()[page]
  }
  return (
    <Show when={open()} keyed fallback={<p class="quiet">{t('page.loading')}</p>}>
      {(Open) => <Open settings={props.settings} />}
    </Show>
  )
}
