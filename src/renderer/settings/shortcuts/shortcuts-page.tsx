import type { JSX } from 'solid-js'
import type { Settings } from '../create-settings.ts'
import { PageHead } from '../parts/page-head.tsx'
import { t } from '../words.ts'

/** Shortcuts. */
export function ShortcutsPage(_props: { readonly settings: Settings }): JSX.Element {
  return <PageHead title={t('shortcuts.title')} />
}
