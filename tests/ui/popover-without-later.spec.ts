import { expect, test } from './fixtures.ts'

// What the popover shows until its later part is there. `serve` lets that part arrive.
let serve: () => void = () => undefined

test.beforeEach(async ({ context }) => {
  const served = new Promise<void>((resolve) => {
    serve = resolve
  })
  await context.route('**/later.js', async (route) => {
    await served
    await route.continue()
  })
})

test('the first screen without an account holds no sentence that jumps once the welcome is drawn', async ({
  app,
}) => {
  const { addAccount, page, settings } = await app.openPopover()
  const sentence = page.getByText('What you make appears here.')
  await expect(settings).toBeVisible()
  await expect(sentence).toBeHidden()
  serve()
  await expect(addAccount).toBeVisible()
  await expect(sentence).toBeVisible()
})

test.describe('with the practice account', () => {
  test.use({ practice: true })

  test('the warning has its colour from the first frame', async ({ app }) => {
    const { page } = await app.openPopover()
    const warning = page.getByText('For practice: receives no mail')
    const colour = () => warning.evaluate((element) => getComputedStyle(element).color)
    const before = await colour()
    serve()
    await expect(page.locator('[role=menu]')).toBeAttached()
    expect(before).toBe(await colour())
  })
})
