import { expectFocusKept } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'
import { expect, test } from './switching-fixtures.ts'

const aliasPath = /^\/aliases\/./
const names = ['amber', 'birch', 'cedar'] as const
const address = (name: string) => `${name}@switch.example`

test.beforeEach(async ({ addresses, service }) => {
  service.make('birch', '')
  service.make('cedar', '')
  await addresses.refresh.click()
  await expect(addresses.rows).toHaveCount(3)
})

test('several addresses get a label at once, also at their service', async ({ addresses, service }) => {
  const { dialog, page } = addresses
  await addresses.selectAll.click()
  await expect(addresses.count).toHaveText('3 selected')
  await addresses.bulk('Label…').click()
  await expect(dialog.getByRole('heading')).toHaveText('Label 3 addresses')
  await expect(dialog.getByRole('textbox', { name: 'Label' })).toBeFocused()
  await expectNoViolations(page)
  await page.keyboard.type('garden')
  await page.keyboard.press('Enter')
  await expect(addresses.said).toHaveText('3 addresses labelled')
  for (const name of names) {
    await expect(addresses.labelOf(address(name))).toContainText('garden')
    await expect.poll(() => service.find(address(name))?.note).toBe('garden')
  }
  await expect(addresses.count).toHaveText('3 selected')
  await expectFocusKept(page)
})

test('several addresses are switched off and on, and those that stay are counted', async ({
  addresses,
  service,
}) => {
  const { dialog, page } = addresses
  await addresses.select(address('birch')).check()
  await addresses.select(address('cedar')).check()
  await addresses.bulk('Switch off…').click()
  await expect(dialog.getByRole('heading')).toHaveText('Switch off 2 addresses?')
  await dialog.getByRole('button', { name: 'Switch off' }).click()
  await expect(addresses.said).toHaveText('2 addresses switched off')
  expect(service.find(address('birch'))?.enabled).toBe(false)
  expect(service.find(address('amber'))?.enabled).toBe(true)

  await addresses.cell(address('amber')).click()
  await page.keyboard.press('Control+a')
  await expect(addresses.count).toHaveText('3 selected')
  await addresses.bulk('Switch on…').click()
  await expect(dialog).toContainText('1 address stays as it is: it cannot be switched on, or is on already.')
  await dialog.getByRole('button', { name: 'Switch on' }).click()
  await expect(addresses.said).toHaveText('2 addresses switched on')
  expect(service.find(address('cedar'))?.enabled).toBe(true)
})

test('each refused change of several is reported with its reason, and the others are made', async ({
  addresses,
  service,
}) => {
  const { dialog, page } = addresses
  await addresses.selectAll.click()
  await addresses.bulk('Switch off…').click()
  service.misbehave({ when: aliasPath, how: { status: 403, body: { error: 'plan' } } })
  await dialog.getByRole('button', { name: 'Switch off' }).click()
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('2 addresses switched off')
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText('1 address not changed')
  await expectNoViolations(page)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  expect(names.filter((name) => service.find(address(name))?.enabled)).toHaveLength(1)
  await expectFocusKept(page)
})
