import { expect, type Page } from '@playwright/test'
import { layoutFaults } from './layout-faults.ts'
import { hardCoded } from './page-texts.ts'

/** How a window of the tests is looked at. */
interface View {
  /** The widths of the window, and its height. */
  readonly widths: readonly number[]
  readonly height: number
  /** Texts that the test gave and no language changes. */
  readonly values: readonly string[]
}

/** Looks at a page in each width, in the first one from right to left, too, and expects that every text is of the catalogue and whole. */
export function createLook(page: Page, { widths, height, values }: View) {
  const turn = (dir: 'ltr' | 'rtl') =>
    page.evaluate((to) => {
      document.documentElement.dir = to
      // What appears or moves has arrived.
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
    }, dir)
  return async (screen: string) => {
    expect.soft(await hardCoded(page, values), screen).toEqual([])
    // The first width comes last, and stays.
    for (const [place, width] of [...widths.entries()].toReversed()) {
      await page.setViewportSize({ width, height })
      for (const dir of place === 0 ? (['rtl', 'ltr'] as const) : (['ltr'] as const)) {
        await turn(dir)
        expect.soft(await layoutFaults(page), `${screen}, ${width} px, ${dir}`).toEqual([])
        const folder = process.env.ALIASMITH_LOOK
        if (folder)
          await page.screenshot({ path: `${folder}/${screen.replaceAll(' ', '-')}-${width}-${dir}.png` })
      }
    }
  }
}
