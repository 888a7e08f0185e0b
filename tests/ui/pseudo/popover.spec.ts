import { popoverWords } from '../../../src/shared/words/en/popover.ts'
import { popoverLaterWords } from '../../../src/shared/words/en/popover-later.ts'
import { pseudo } from '../../support/pseudo-language.ts'
import { expect, test } from './fixtures.ts'
import { createLook } from './look.ts'

const words = pseudo(popoverWords)
const laterWords = pseudo(popoverLaterWords)

test.use({ previewArgs: ['--taken', 'CommandOrControl+Alt+Shift+N'] })

test('every screen of the popover is whole in a language that is longer than English', async ({
  app,
  haltman,
}) => {
  const { page } = await app.openPopover()
  const look = createLook(page, { widths: [380], height: 700, values: ['Post', 'coffee', 'lost'] })
  const name = page.locator('#name')
  const rows = page.getByRole('listbox')
  const create = rows.getByRole('option').first()
  const failure = page.getByRole('alert')
  const dialog = page.getByRole('dialog')

  await page.getByRole('button', { name: laterWords.practise }).waitFor()
  await expect(page.locator('.notice')).toBeVisible()
  await look('first run, with a notice')
  await page.getByRole('button', { name: words.dismiss }).click()
  await look('first run')
  await page.getByRole('button', { name: laterWords.practise }).click()
  await expect(create).toBeVisible()
  await look('practice')
  await create.click()
  await expect(rows.locator('.made')).toBeVisible()
  await look('practice, made')
  await page.keyboard.press('F1')
  await expect(dialog).toBeVisible()
  await look('keys')
  await page.keyboard.press('Escape')
  await name.fill('…')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await look('a wrong name')
  await page.locator('#label').fill('coffee'.repeat(40))
  await look('a label that is too long')
  await page.locator('#label').fill('')

  await app.addAccount('haltman', haltman, 'Post')
  await page.getByRole('combobox', { name: words.account }).selectOption({ label: 'Post · Haltman' })
  await page.locator('select#domain').selectOption('one.example')
  const refuse = async (screen: string, how: Parameters<typeof haltman.misbehave>[0]['how']) => {
    haltman.misbehave({ when: '/api/alias/create', how })
    await name.fill(`coffee${screen.length}`)
    await name.press('Control+Enter')
    await expect(failure).toBeVisible()
    await look(screen)
    await name.fill('')
  }
  await refuse('a failed server', { status: 500 })
  haltman.add('coffee@one.example', { owner: 'other@inbox.example' })
  await name.fill('coffee')
  await name.press('Control+Enter')
  await expect(failure).toBeVisible()
  await look('a taken name')

  await name.fill('coffee.shop')
  await page.locator('#label').fill('coffee')
  await name.press('Control+Enter')
  await expect(rows.locator('.made')).toBeVisible()
  await look('made')
  const tops = await page
    .locator('.bar button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
  expect(tops, 'the buttons stand in one line').toEqual([tops[0], tops[0], tops[0]])
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('menu')).toBeVisible()
  await look('actions')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  await expect(dialog).toBeVisible()
  await look('details')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(dialog).toBeVisible()
  await look('a deletion for ever')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  haltman.misbehave({ when: '/api/alias/create', how: 'reset', commits: true })
  haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
  await name.fill('lost')
  await name.press('Control+Enter')
  await expect(failure).toBeVisible()
  await look('an unknown outcome')
  await page.getByRole('button', { name: words.checkAgain }).click()
  await expect(rows.locator('.made')).toContainText('lost@one.example')

  await name.fill('coffee.shop')
  await look('a search')
  await name.fill('nothing.like.this')
  await look('a search that finds nothing')
  await refuse('too many requests', {
    status: 429,
    body: { error: 'rate_limited', where: 'create', reason: 'too_many_requests_key' },
    headers: { 'retry-after': '600' },
  })
})
