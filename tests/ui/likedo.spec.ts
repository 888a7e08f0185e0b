import { expect, test } from './fixtures.ts'

test('a Pro domain is refused by its field, and a free one works, with its label and budget', async ({
  app,
  likedo,
}) => {
  const settings = await app.openSettings()
  await settings.add('LikeDo', likedo)
  const desktop = await app.openDesktop()
  await desktop.trayIcon.click()
  const { popover } = desktop
  await popover.name.fill('coffee')
  await popover.label.fill('café')
  await popover.domain.fill('kfc.sh')
  await popover.create.click()
  await expect(popover.failure).toContainText('kfc.sh needs a paid plan at LikeDo.')
  await expect(popover.domain).toHaveAttribute('aria-invalid', 'true')
  await popover.domain.fill('ig.do')
  await popover.create.click()
  await expect(desktop.clipboard).toHaveText('coffee@ig.do')
  await expect(popover.undo).toHaveCount(0)
  await expect(popover.page.getByText('49 of 50 left this month')).toBeVisible()
  expect(likedo.addresses()).toEqual(['coffee@ig.do'])
})

test('a name of three letters is refused while it is typed, and nothing is sent', async ({ app, likedo }) => {
  const settings = await app.openSettings()
  await settings.add('LikeDo', likedo)
  const before = likedo.requests.length
  const popover = await app.openPopover()
  await popover.name.fill('abc')
  await expect(popover.name).toHaveAttribute('aria-invalid', 'true')
  await expect(popover.name).toHaveAccessibleDescription(/too short for LikeDo/)
  await popover.name.press('Enter')
  await expect(popover.result).toHaveCount(0)
  expect(likedo.requests.slice(before).filter(({ method }) => method === 'POST')).toEqual([])
})
