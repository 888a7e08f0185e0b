import { addressActionWords } from '../../../src/shared/words/en/address-actions.ts'
import { addressesWords } from '../../../src/shared/words/en/addresses.ts'
import { settingsWords } from '../../../src/shared/words/en/settings.ts'
import { pseudo } from '../../support/pseudo-language.ts'
import { longAgo } from '../open-addresses.ts'
import { expect, test } from './fixtures.ts'
import { createLook } from './look.ts'

const words = pseudo({ ...settingsWords, ...addressesWords })
const actionWords = pseudo(addressActionWords)

test('the page of addresses and its dialogs are whole in a language that is longer than English', async ({
  app,
  haltman,
}) => {
  for (let index = 0; index < 4; index += 1)
    haltman.add(`coffee${index}@one.example`, { createdAt: longAgo - index })
  const { page } = await app.openSettings()
  const look = createLook(page, {
    widths: [720, 1200, 360],
    height: 640,
    values: ['Post', 'coffee'],
  })
  const dialog = page.getByRole('dialog')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const choose = async (name: string, text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(words['addresses.import']).click(),
    ])
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  }

  await button(words['nav.addresses']).click()
  await expect(page.getByText(words['addresses.empty.title'])).toBeVisible()
  await look('no addresses')
  await app.addAccount('haltman', haltman, 'Post')
  await button(words['addresses.refresh']).click()
  const row = (index: number) => page.getByRole('row').filter({ hasText: `coffee${index}@one.example` })
  await expect(row(3)).toBeVisible()
  await look('addresses')
  await row(0)
    .getByRole('button', { name: actionWords['actions.of']('coffee0@one.example') })
    .click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('the menu of an address')
  await page.keyboard.press('Escape')
  await row(0).getByRole('gridcell').nth(1).click()
  await look('a marked address')
  await page.keyboard.press('Control+i')
  await expect(dialog.or(page.getByRole('complementary'))).toBeVisible()
  await look('the details of an address')
  await page.keyboard.press('Escape')
  await row(1).getByRole('checkbox').check()
  await row(2).getByRole('checkbox').check()
  await look('selected addresses')
  await button(words['addresses.bulk.label']).click()
  await expect(dialog).toBeVisible()
  await look('a label for several')
  await page.keyboard.press('Escape')
  await button(words['addresses.delete']).click()
  await expect(dialog).toBeVisible()
  await look('addresses are deleted')
  await page.keyboard.press('Escape')
  await button(words['addresses.export']).click()
  await expect(dialog).toBeVisible()
  await look('an export')
  await page.keyboard.press('Escape')
  await choose('coffee.csv', 'coffee')
  await expect(dialog.getByRole('alert')).toBeVisible()
  await look('a file that is no list')
  await page.keyboard.press('Escape')
  const file = `address,account,provider,label,coffee\r\ncoffee0@one.example,Post,haltman,coffee,1\r\nnew@one.example,Post,haltman,coffee\ufffd,2\r\nbroken,Post,haltman,,3\r\n`
  await choose('coffee.csv', file)
  await expect(button(words['import.yes'])).toBeVisible()
  await look('an import')
  await button(words['import.yes']).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('searchbox').fill('nothing like this')
  await expect(page.getByText(words['addresses.nothing'])).toBeVisible()
  await look('a search that finds nothing')
})
