import type { SettingsPage } from './settings-page.ts'

/** The page Shortcuts as its user finds it: by role and accessible name. */
export function shortcutsPage({ page, navigation, notices }: SettingsPage) {
  /** The row of a hotkey, by its name on the screen. */
  const row = (name: string) => page.getByRole('region', { name, exact: true })
  return {
    page,
    notices,
    row,
    recorder: (name: string) => row(name).getByRole('button', { name: `Change ${name} hotkey` }),
    failure: (name: string) => row(name).getByRole('alert'),
    restore: (name: string) => row(name).getByRole('button', { name: /^Restore the default/ }),
    useAnyway: (name: string) => row(name).getByRole('button', { name: /^Use .* anyway$/ }),
    turnOff: (name: string) => row(name).getByRole('button', { name: /^Turn off/ }),
    said: page.getByRole('status').last(),
    commands: page.getByRole('region', { name: 'If a hotkey does nothing' }),
    copyCommand: (command: string) =>
      page.getByRole('button', { name: new RegExp(`^Cop(y|ied) ${command}$`) }),
    async open() {
      await navigation.getByRole('button', { name: 'Shortcuts' }).click()
      await page.getByRole('heading', { name: 'Shortcuts', exact: true }).waitFor()
    },
    /** Records keys with the keyboard alone, from any focus. */
    async record(name: string, keys: string) {
      await this.recorder(name).focus()
      await page.keyboard.press('Enter')
      await row(name).getByText('Press the new keys.').waitFor()
      await page.keyboard.press(keys)
    },
  }
}

/** The page Shortcuts as its user finds it. */
export type ShortcutsPage = ReturnType<typeof shortcutsPage>
