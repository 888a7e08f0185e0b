import { preferencePages } from '../../tests/ui/pages/preference-pages.ts'
import type { SettingsPage } from '../../tests/ui/pages/settings-page.ts'
import { shortcutsPage } from '../../tests/ui/pages/shortcuts-page.ts'
import { withAccounts } from './accounts-shots.ts'
import { asItOpens, type Shot, type Stage, shots } from './shots.ts'

const size = [760, 560] as const
const practice = ['--practice']
const wayland = ['--wayland']

/** Goes to a page of the settings, in a window without accounts or in the given window. */
const go =
  (name: 'About' | 'New addresses' | 'General', open = ({ settings }: Stage) => settings()) =>
  async (stage: Stage) => {
    const window = await open(stage)
    await window.navigation.getByRole('button', { name }).click()
    return window
  }

async function shortcuts({ settings }: Stage) {
  const page = shortcutsPage(await settings())
  await page.open()
  await page.recorder('Open popover').waitFor()
  return page
}

/** Hides the folder of the pictures' data, which means nothing to a reader. */
async function hideFolders({ page }: SettingsPage): Promise<void> {
  for (const [found, shown] of [
    [/aliasmith-screenshots[^/]*$/, '~/.config/Aliasmith/data'],
    [/aliasmith-screenshots.*logs$/, '~/.config/Aliasmith/data/logs'],
  ] as const) {
    await page.getByText(found).evaluate((folder, text) => folder.replaceChildren(text), shown)
  }
}

const untilDrawn = ({ page }: SettingsPage) => preferencePages(page).theme.waitFor()

/** The other pages of the settings window, and the preview's desktop. */
export const pagesShots: readonly Shot[] = [
  ...shots({ size: [760, 720], open: go('General') }, { 'settings-general': untilDrawn }),
  ...shots({ size: [320, 820], open: go('General') }, { 'settings-general-narrow': untilDrawn }),
  ...shots(
    { size, open: go('New addresses', withAccounts) },
    { 'settings-new-addresses': ({ page }) => page.getByRole('status', { name: 'Sample' }).waitFor() },
  ),
  ...shots(
    { size, args: practice, open: go('New addresses') },
    {
      async 'settings-template'({ page }) {
        await page.getByRole('radio', { name: 'Template' }).check()
        await page.getByRole('textbox', { name: 'Template' }).fill('{word}.{word}-{digits:4}')
        await page
          .getByRole('status', { name: 'Sample' })
          .getByText(/-\d{4}/)
          .waitFor()
        await page.getByText('Saved').first().waitFor()
      },
    },
  ),
  ...shots(
    { size: [760, 720], args: practice, open: go('New addresses') },
    {
      async 'settings-copying'({ page }) {
        const { clearClipboard } = preferencePages(page)
        await clearClipboard.selectOption('After 1 minute')
        await clearClipboard.focus()
      },
    },
  ),
  ...shots(
    { size: [320, 640], args: practice, open: go('New addresses') },
    {
      async 'settings-copying-narrow'({ page }) {
        await page.getByRole('button', { name: 'New sample' }).waitFor()
        await preferencePages(page).clearClipboard.scrollIntoViewIfNeeded()
        await page.mouse.wheel(0, 2_000)
      },
    },
  ),
  ...shots(
    { size, open: shortcuts },
    {
      'settings-shortcuts': asItOpens,
      async 'settings-shortcuts-recording'({ page, recorder, row }) {
        await recorder('New address').press('Enter')
        for (const key of ['Control', 'Shift']) await page.keyboard.down(key)
        await row('New address').getByText('Shift').waitFor()
      },
      async 'settings-shortcuts-refused'(page) {
        await page.record('Open popover', 'Control+Alt+j')
        await page.row('Open popover').getByText('Restore the default').waitFor()
        await page.record('New address', 'Control+c')
        await page.failure('New address').waitFor()
      },
    },
  ),
  ...shots(
    { size: [760, 720], args: wayland, open: shortcuts },
    {
      async 'settings-shortcuts-wayland'({ commands, copyCommand }) {
        await copyCommand('aliasmith --new').click()
        await commands.getByText('Copied').first().waitFor()
      },
    },
  ),
  ...shots({ size: [320, 640], args: wayland, open: shortcuts }, { 'settings-shortcuts-narrow': asItOpens }),
  ...shots({ size, args: practice, open: go('About') }, { 'settings-about': hideFolders }),
  ...shots(
    { size, open: go('About') },
    {
      async 'settings-about-licences'(window) {
        await window.about.licences.click()
        await window.about.packages.getByText('axios').first().click()
        await hideFolders(window)
      },
    },
  ),
  ...shots(
    { size: [760, 720], args: practice, open: go('About', withAccounts) },
    {
      async 'settings-about-diagnostics'(window) {
        const { about } = window
        await about.diagnostics.click()
        // The computer that takes the pictures means nothing to a reader either.
        await about.diagnosticsText.locator('pre').evaluate((text) => {
          const shown = text.textContent ?? ''
          text.replaceChildren(
            shown
              .replace(/^System: .*$/m, 'System: linux 6.12.0 x64')
              .replace(/release=\S+/, 'release=6.12.0'),
          )
        })
        await hideFolders(window)
        await about.copyDiagnostics.click()
        await about.copyDiagnostics.scrollIntoViewIfNeeded()
      },
    },
  ),
  ...shots(
    { size: [1100, 760], args: practice, open: ({ desktop }) => desktop() },
    {
      async preview(_, { page }) {
        await page.getByRole('button', { name: 'Press New address hotkey' }).click()
        await page.getByRole('list', { name: 'Notifications' }).getByText('Practice').first().waitFor()
        await page.getByRole('button', { name: 'Tray icon' }).click()
        await page.frameLocator('iframe').getByRole('button', { name: 'Create and copy' }).waitFor()
      },
    },
  ),
]
