import { preferencePages } from '../../tests/ui/pages/preference-pages.ts'
import type { Shot, Stage } from './stage.ts'

async function open({ settings, page }: Stage, name: 'General' | 'Creating') {
  await (await settings()).navigation.getByRole('button', { name }).click()
  const pages = preferencePages(page)
  await pages.heading(name).waitFor()
  return pages
}

/** The pages of the settings window that hold preferences. */
export const generalShots: readonly Shot[] = [
  {
    name: 'settings-general',
    size: { width: 760, height: 640 },
    async play(stage) {
      await (await open(stage, 'General')).theme.waitFor()
    },
  },
  {
    name: 'settings-general-narrow',
    size: { width: 320, height: 820 },
    async play(stage) {
      await (await open(stage, 'General')).theme.waitFor()
    },
  },
  {
    name: 'settings-copying',
    size: { width: 760, height: 720 },
    practice: true,
    async play(stage) {
      const { clearClipboard } = await open(stage, 'Creating')
      await clearClipboard.selectOption('After 1 minute')
      await clearClipboard.focus()
    },
  },
  {
    name: 'settings-copying-narrow',
    size: { width: 320, height: 640 },
    practice: true,
    async play(stage) {
      const { clearClipboard } = await open(stage, 'Creating')
      await stage.page.getByRole('button', { name: 'New sample' }).waitFor()
      await clearClipboard.scrollIntoViewIfNeeded()
      await stage.page.mouse.wheel(0, 2_000)
    },
  },
]
