import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules of axe about colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Targets of 24 by 24 pixels, or as far from each other: WCAG 2.5.8. Axe leaves the rule out by default. */
const targets = { rules: { 'target-size': { enabled: true } } }

/**
 * Expects that axe finds no violations once everything has appeared: half seen, it has less contrast. A test in dark
 * colours also runs in light ones and finds the same elements there, so that in dark ones only the colours are examined.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => {
      const { endTime } = effect?.getComputedTiming() ?? {}
      return typeof endTime === 'number' && Number.isFinite(endTime)
    })
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  // Its other mode reads frames of other origins in a page of its own, at twice the time; a window has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (isDark ? axe.withRules(colourRules) : axe.options(targets)).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
