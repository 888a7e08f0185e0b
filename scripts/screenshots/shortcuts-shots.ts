import type { ShortcutsPage } from '../../tests/ui/pages/shortcuts-page.ts'
import { shortcutsPage } from '../../tests/ui/pages/shortcuts-page.ts'
import type { Shot, Stage } from './stage.ts'

const size = { width: 760, height: 560 }

async function open({ settings }: Stage): Promise<ShortcutsPage> {
  const shortcuts = shortcutsPage(await settings())
  await shortcuts.open()
  await shortcuts.recorder('Open popover').waitFor()
  return shortcuts
}

/** The page Shortcuts in every state. */
export const shortcutsShots: readonly Shot[] = [
  {
    name: 'settings-shortcuts',
    size,
    async play(stage) {
      await open(stage)
    },
  },
  {
    name: 'settings-shortcuts-recording',
    size,
    async play(stage) {
      const { page, recorder, row } = await open(stage)
      await recorder('New address').press('Enter')
      for (const key of ['Control', 'Shift']) await page.keyboard.down(key)
      await row('New address').getByText('Shift').waitFor()
    },
  },
  {
    name: 'settings-shortcuts-refused',
    size,
    async play(stage) {
      const shortcuts = await open(stage)
      await shortcuts.record('Open popover', 'Control+Alt+j')
      await shortcuts.row('Open popover').getByText('Restore the default').waitFor()
      await shortcuts.record('New address', 'Control+c')
      await shortcuts.failure('New address').waitFor()
    },
  },
  {
    name: 'settings-shortcuts-wayland',
    size: { width: 760, height: 720 },
    previewArgs: ['--wayland'],
    async play(stage) {
      const shortcuts = await open(stage)
      await shortcuts.copyCommand('aliasmith --new').click()
      await shortcuts.commands.getByText('Copied').first().waitFor()
    },
  },
  {
    name: 'settings-shortcuts-narrow',
    size: { width: 320, height: 640 },
    previewArgs: ['--wayland'],
    async play(stage) {
      await open(stage)
    },
  },
]
