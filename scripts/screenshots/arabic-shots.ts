import { addressActionWords } from '../../src/shared/words/ar/address-actions.ts'
import { popoverWords } from '../../src/shared/words/ar/popover.ts'
import { popoverLaterWords } from '../../src/shared/words/ar/popover-later.ts'
import { settingsWords } from '../../src/shared/words/ar/settings.ts'
import { settingsGeneralWords } from '../../src/shared/words/ar/settings-general.ts'
import { popoverPage } from '../../tests/ui/pages/popover-page.ts'
import { preferencePages } from '../../tests/ui/pages/preference-pages.ts'
import { type Shot, type Stage, shots } from './shots.ts'

const names = { first: popoverWords, later: popoverLaterWords, actions: addressActionWords }

/** Adds an account in a window that is not in the picture, and chooses Arabic there. */
async function speakArabic(stage: Stage): Promise<void> {
  await stage.behind(async (settings) => {
    await settings.add('Haltman', stage.haltman, 'بريدي')
    const general = preferencePages(settings.page)
    await general.open('General')
    await general.language.selectOption('ar')
    await settings.page.getByRole('heading', { name: settingsGeneralWords['general.title'] }).waitFor()
  })
}

async function popover(stage: Stage) {
  await speakArabic(stage)
  const window = popoverPage((await stage.popover()).page, names)
  await window.domain.selectOption('post.example')
  return window
}

async function settings(stage: Stage) {
  await speakArabic(stage)
  const { page } = await stage.settings()
  return page
}

/** Both windows in Arabic, from right to left. */
export const arabicShots: readonly Shot[] = [
  ...shots(
    { size: [380, 560], open: popover },
    {
      async 'popover-arabic'({ create, label, name, result }) {
        for (const [made, purpose] of [
          ['newsletter', 'النشرة الأسبوعية'],
          ['coffee.shop', 'المقهى'],
        ] as const) {
          await name.fill(made)
          await label.fill(purpose)
          await create.click()
          await result.getByText(made).waitFor()
        }
      },
    },
  ),
  ...shots(
    { size: [760, 720], open: settings },
    {
      async 'settings-arabic'(page) {
        await page.getByRole('button', { name: settingsWords['nav.general'], exact: true }).click()
        await page.getByRole('switch', { name: settingsGeneralWords['general.notifications'] }).waitFor()
      },
    },
  ),
]
