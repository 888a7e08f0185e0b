import type { SettingsPage } from '../../tests/ui/pages/settings-page.ts'
import type { Stage } from './stage.ts'

/** Opens the settings window and adds an account of each service. */
export async function withAccounts({ haltman, likedo, settings }: Stage): Promise<SettingsPage> {
  const window = await settings()
  await window.add('Haltman', haltman, 'Mail')
  await window.add('LikeDo', likedo, 'Shopping')
  return window
}
