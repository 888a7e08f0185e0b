import { type Component, createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { type SettingsPage, settingsPages } from '../../shared/views/snapshot.ts'
import * as icons from '../ui/icons.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { AccountsPage } from './accounts/accounts-page.tsx'
import type { Settings } from './create-settings.ts'
import { t } from './words.ts'

type Page = Component<{ readonly settings: Settings }>

interface PageRow {
  /** The path of its icon in the navigation. */
  readonly icon: string
  /** Each page except the first is in a separate file, fetched later. */
  readonly load: () => Promise<Page> | Page
}

/** The pages of the window, in the order of `settingsPages`. */
export const pages: Readonly<Record<SettingsPage, PageRow>> = {
  accounts: { icon: icons.accounts, load: () => AccountsPage },
  addresses: {
    icon: icons.addresses,
    load: async () => (await import('./addresses/addresses-page.tsx')).AddressesPage,
  },
  creating: {
    icon: icons.creating,
    load: async () => (await import('./creating/creating-page.tsx')).CreatingPage,
  },
  shortcuts: {
    icon: icons.shortcuts,
    load: async () => (await import('./shortcuts/shortcuts-page.tsx')).ShortcutsPage,
  },
  general: {
    icon: icons.general,
    load: async () => (await import('./general/general-page.tsx')).GeneralPage,
  },
  about: {
    icon: icons.about,
    load: async () => (await import('./about/about-page.tsx')).AboutPage,
  },
}

/** The open page. The first page comes with the window; the others are fetched as soon as the window is idle. */
export function Pages(props: { readonly settings: Settings }): JSX.Element {
  const [loaded, setLoaded] = createSignal<Readonly<Partial<Record<SettingsPage, Page>>>>({
    accounts: AccountsPage,
  })
  const requested = new Set<SettingsPage>(['accounts'])

  async function load(page: SettingsPage): Promise<void> {
    if (requested.has(page)) return
    requested.add(page)
    try {
      const found = await pages[page].load()
      setLoaded((others) => ({ ...others, [page]: found }))
      // A key can open a page while nothing has the focus.
      if (props.settings.page() === page) queueMicrotask(() => keepFocus(document.querySelector('h1')))
    } catch {
      requested.delete(page)
      const [message, hint] = [t('page.failed'), t('page.failed.hint')]
      if (props.settings.page() === page)
        props.settings.fail({ code: 'storage-failed', reason: 'storage-failed', message, hint })
    }
  }

  const timer = setTimeout(() => {
    for (const page of settingsPages) void load(page)
  })
  onCleanup(() => clearTimeout(timer))

  const open = () => {
    const page = props.settings.page()
    void load(page)
    return loaded()[page]
  }
  return (
    <Show when={open()} keyed fallback={<p class="quiet">{t('page.loading')}</p>}>
      {(Open) => <Open settings={props.settings} />}
    </Show>
  )
}
