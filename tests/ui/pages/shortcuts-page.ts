import type { SettingsPage } from './settings-page.ts'

/** The name of a hotkey on the screen. */
export type HotkeyTitle = 'New address' | 'Open popover'

/** The page Shortcuts as its user finds it: by role and accessible name. */
export function shortcutsPage({ page, navigation, notices }: SettingsPage) {
  const row = (name: HotkeyTitle) => page.getByRole('region', { name, exact: true })
  return {
    page,
    notices,
    row,
    recorder: (name: HotkeyTitle) => row(name).getByRole('button', { name: `Change ${name} hotkey` }),
    failure: (name: HotkeyTitle) => row(name).getByRole('alert'),
    restore: (name: HotkeyTitle) => row(name).getByRole('button', { name: /^Restore the default/ }),
    turnOff: (name: HotkeyTitle) => row(name).getByRole('button', { name: /^Turn off/ }),
    said: page.getByRole('status').last(),
    commands: page.getByRole('region', { name: 'If a hotkey does nothing' }),
    copyCommand: (command: string) =>
      page.getByRole('button', { name: new RegExp(`^Cop(y|ied) ${command}$`) }),
    async open() {
      await navigation.getByRole('button', { name: 'Shortcuts' }).click()
      await page.getByRole('heading', { name: 'Shortcuts', exact: true }).waitFor()
    },
    /** Records keys with the keyboard alone, from any focus. */
    async record(name: HotkeyTitle, keys: string) {
      await this.recorder(name).focus()
      await page.keyboard.press('Enter')
      await row(name).getByText('Press the new keys.').waitFor()
      await page.keyboard.press(keys)
    },
  }
}

/** The page Shortcuts as its user finds it. */
export type ShortcutsPage = ReturnType<typeof shortcutsPage>
