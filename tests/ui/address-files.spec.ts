import { readFile } from 'node:fs/promises'
import { addyCsv, bitwardenJson } from '../support/exported-files.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { openWith } from './open-addresses.ts'
import { type AddressesPage, addressesPage } from './pages/addresses-page.ts'

for (const format of ['CSV', 'JSON'] as const) {
  test(`a list is exported as ${format}, and comes back into an empty book after a preview of the changes`, async ({
    app,
    haltman,
  }) => {
    const addresses = await openWith(app, haltman, 3)
    await addresses.labelOf('name1@one.example').click()
    await addresses.labelBox('name1@one.example').fill('=1+1')
    await addresses.page.keyboard.press('Enter')
    await expect(addresses.labelOf('name1@one.example')).toContainText('=1+1')
    const file = await addresses.save(format)
    expect(file.name).toMatch(/^aliasmith-addresses-\d{4}-\d\d-\d\d\.(csv|json)$/)
    const text = await readFile(file.path, 'utf8')
    expect(text).toContain(format === 'CSV' ? ",'=1+1," : '"label":"=1+1"')

    await addresses.choose(file.path)
    await expect(addresses.dialog).toContainText('Everything in this file is here already.')
    await addresses.dialog.getByRole('button', { name: 'Close' }).click()
    const more = text.replaceAll('name0@', 'other@')
    const mimeType = 'text/plain'
    await addresses.choose({ name: 'more.txt', mimeType, buffer: Buffer.from(more) })
    await expect(addresses.dialog).toContainText('New1')
    await addresses.dialog.getByRole('button', { name: 'Import' }).click()
    await expect(addresses.page.getByText('Imported: 1 new, 0 changed')).toBeVisible()
    await expect(addresses.row('other@one.example')).toBeVisible()
  })
}

test('a large file is accepted, and a file that was not exported is refused in words', async ({ app }) => {
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  await expect(addresses.page.getByText('No addresses yet')).toBeVisible()
  const mimeType = 'text/csv'
  await addresses.choose({ name: 'photo.csv', mimeType, buffer: Buffer.from('not a list') })
  await expect(addresses.dialog.getByRole('alert')).toContainText('holds no addresses that can be read')
  await addresses.dialog.getByRole('button', { name: 'Close' }).click()
  await addresses.choose({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('PNG\0\0\0') })
  await expect(addresses.dialog.getByRole('alert')).toContainText('holds no text that can be read')
  await addresses.dialog.getByRole('button', { name: 'Close' }).click()
  const line = (index: number) => `n${index}@one.example,Mail,haltman,${'x'.repeat(400)}\r\n`
  const lines = Array.from({ length: 8_000 }, (_, index) => line(index)).join('')
  const buffer = Buffer.from(`address,account,provider,label\r\n${lines}broken\r\n`)
  await addresses.choose({ name: 'large.csv', mimeType, buffer })
  await expect(addresses.dialog).toContainText('8,000', { timeout: 30_000 })
  await expect(addresses.dialog).toContainText('Line 8,002')
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.page.getByText('8,000 addresses')).toBeVisible({ timeout: 30_000 })
  await expect(addresses.account.getByRole('option', { name: 'Mail (no account)' })).toBeAttached()
})

const choose = (addresses: AddressesPage, text: string) =>
  addresses.choose({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a file without anything new says why', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 1)
  await expect(addresses.row('name0@one.example')).toBeVisible()
  const sentences = [
    ['x,y,haltman\r\n,,\r\n', 'Nothing in this file can be read'],
    ['', 'This file holds no addresses.'],
    [
      'name0@one.example,Mail,haltman\r\nx,y,z\r\n',
      'Everything that can be read in this file is here already.',
    ],
  ] as const
  for (const [lines, sentence] of sentences) {
    await choose(addresses, `address,account,provider\r\n${lines}`)
    await expect(addresses.dialog).toContainText(sentence)
    await expect(addresses.dialog.getByRole('button')).toHaveText(['Close'])
    await addresses.page.keyboard.press('Escape')
    await expect(addresses.dialog).toBeHidden()
  }
})

test('a file from a spreadsheet is read, and a file without the needed columns is refused with their names', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 1)
  for (const separator of [';', '\t']) {
    await choose(addresses, 'name,label\r\na@b.example,x\r\n'.replaceAll(',', separator))
    await expect(addresses.dialog.getByRole('alert')).toContainText(
      'does not name the columns address, account, and provider.',
    )
    await addresses.page.keyboard.press('Escape')
    await choose(
      addresses,
      'account,provider,address\r\nMail,haltman,a@b.example\r\n'.replaceAll(',', separator),
    )
    await expect(addresses.dialog).toContainText('New1')
    await addresses.page.keyboard.press('Escape')
    await expect(addresses.dialog).toBeHidden()
  }
})

test('a file of another program is imported for the chosen account, with the keyboard alone', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 1)
  await choose(addresses, 'alias,note,enabled\r\nfrom@one.example,Größe,true\r\n')
  const owner = addresses.dialog.getByLabel('Account of these addresses')
  await expect(owner).toHaveAccessibleDescription(/does not name it/)
  await expect(addresses.dialog.getByRole('alert')).toHaveCount(0)
  await expect(addresses.dialog.getByRole('button')).toHaveText(['Close'])
  await expectNoViolations(addresses.page)
  await addresses.page.keyboard.press('Shift+Tab')
  await expect(owner).toBeFocused()
  await addresses.page.keyboard.press('ArrowDown')
  await expect(addresses.dialog).toContainText('New1')
  await expect(owner).toBeFocused()
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.row('from@one.example')).toContainText('Größe')
})

const chooseBytes = (addresses: AddressesPage, bytes: Buffer) =>
  addresses.choose({ name: 'list.csv', mimeType: 'text/csv', buffer: bytes })

test('the dialog shows the encoding of a file, and offers others if it is a guess', async ({ app }) => {
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  const text = 'address,account,provider,label\r\na@b.example,Mail,haltman,Café\r\n'
  await chooseBytes(addresses, Buffer.from(`\ufeff${text}`, 'utf16le'))
  await expect(addresses.dialog).toContainText('Text encoding: Unicode (UTF-16)')
  await expect(addresses.dialog).toContainText('New1')
  await addresses.page.keyboard.press('Escape')

  // These are letters in the Windows encoding of Russia, which decode as other letters in Western Europe.
  const cyrillic = Buffer.concat([
    Buffer.from('address,account,provider,label\r\na@b.example,Mail,haltman,'),
    Buffer.from([0xca, 0xee, 0xf4, 0xe5]),
    Buffer.from('\r\n'),
  ])
  await chooseBytes(addresses, cyrillic)
  const encoding = addresses.dialog.getByRole('combobox', { name: 'Text encoding' })
  const sample = addresses.dialog.getByRole('list', { name: 'Labels as they are read' })
  await expect(encoding).toHaveValue('windows-1252')
  await expect(sample).toHaveText('Êîôå')
  await encoding.selectOption('Unicode (UTF-8)')
  await expect(addresses.dialog.getByRole('alert')).toContainText('is not encoded as Unicode (UTF-8)')
  await expectNoViolations(addresses.page)
  await encoding.selectOption('Cyrillic (Windows-1251)')
  await expect(sample).toHaveText('Кофе')
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.labelOf('a@b.example')).toContainText('Кофе')
})

test('columns that are not imported, and labels that would be replaced, are shown before the import', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 2)
  await addresses.labelOf('name0@one.example').click()
  await addresses.labelBox('name0@one.example').fill('mine')
  await addresses.page.keyboard.press('Enter')
  await expect(addresses.labelOf('name0@one.example')).toContainText('mine')
  const lines = (label: string) =>
    `alias,note,password,tags,account,provider\r\nname0@one.example,${label},x,y,Mail,haltman\r\n`
  await choose(addresses, lines('theirs'))
  await expect(addresses.dialog).toContainText('These columns are not imported: password and tags')
  await expect(addresses.dialog).toContainText('Read under another name: alias as address and note as label')
  await expect(addresses.dialog).toContainText('“mine” becomes “theirs”')
  await expectNoViolations(addresses.page)
  await addresses.page.keyboard.press('Escape')
  await choose(addresses, lines('min\ufffd'))
  await expect(addresses.dialog).toContainText('1 label in the file contains “\ufffd”')
  await expect(addresses.dialog.getByRole('button')).toHaveText(['Close'])
})

test('labels that were changed after the file was written stay, unless the user chooses to replace them', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 1)
  const file = await addresses.save('JSON')
  const old = (await readFile(file.path, 'utf8')).replace('"label":""', '"label":"older"')
  await addresses.labelOf('name0@one.example').click()
  await addresses.labelBox('name0@one.example').fill('newer')
  await addresses.page.keyboard.press('Enter')
  await expect(addresses.labelOf('name0@one.example')).toContainText('newer')
  await addresses.choose({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(old) })
  const replace = addresses.dialog.getByRole('checkbox', { name: 'Replace 1 label that you changed' })
  await expect(replace).not.toBeChecked()
  await expect(addresses.dialog).toContainText('Changed0')
  await replace.focus()
  await addresses.page.keyboard.press('Space')
  await expect(addresses.dialog).toContainText('“newer” becomes “older”')
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.labelOf('name0@one.example')).toContainText('older')
})

test('an import is cancelled from the keyboard, and changes nothing', async ({ app }) => {
  test.slow()
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  const lines = Array.from({ length: 30_000 }, (_, index) => `n${index}@one.example,Mail,haltman`).join(
    '\r\n',
  )
  await choose(addresses, `address,account,provider\r\n${lines}\r\n`)
  await expect(addresses.dialog).toContainText('New30,000', { timeout: 60_000 })
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.dialog.getByRole('status')).toHaveText('Importing…')
  await expect(addresses.dialog.getByRole('progressbar', { name: 'Importing…' })).toBeVisible()
  await addresses.page.keyboard.press('Escape')
  await expect(addresses.page.getByText('The import was cancelled. Nothing was changed.')).toBeVisible({
    timeout: 60_000,
  })
  await expect(addresses.dialog).toBeHidden()
  await expect(addresses.page.getByText('No addresses yet')).toBeVisible()
})

test('a label of several lines is shown on one line, and opening its editor changes nothing', async ({
  app,
}) => {
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  await choose(addresses, 'address,account,provider,label\r\na@b.example,Mail,haltman,"one\r\ntwo"\r\n')
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.labelOf('a@b.example')).toHaveText('one two')
  await addresses.labelOf('a@b.example').click()
  await expect(addresses.labelBox('a@b.example')).toHaveValue('one two')
  await addresses.page.keyboard.press('Enter')
  await expect(addresses.labelOf('a@b.example')).toHaveText('one two')
})

test('an address at a domain in other letters shows it in both', async ({ app }) => {
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  await choose(addresses, 'address,account,provider\r\na@bücher.example,Mail,haltman\r\n')
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.row('a@xn--bcher-kva.example')).toContainText('bücher.example')
  await addresses.search.fill('bucher')
  await expect(addresses.page.getByText('1 address', { exact: true })).toBeVisible()
})

test('the export of an alias service is named, and imported for the chosen account', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 1)
  await choose(addresses, addyCsv([{ email: 'shop@x.addy.example', active: false, description: 'Größe' }]))
  await expect(addresses.dialog).toContainText('Export of addy.io')
  await expect(addresses.dialog.getByRole('alert')).toHaveCount(0)
  await addresses.dialog.getByLabel('Account of these addresses').selectOption('Mail')
  await expect(addresses.dialog).toContainText('New1')
  await expect(addresses.dialog).toContainText('Export of addy.io')
  await expect(addresses.dialog).toContainText('email as address')
  await expect(addresses.dialog).toContainText('These columns are not imported: id, user_id')
  await expectNoViolations(addresses.page)
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.row('shop@x.addy.example')).toContainText('Größe')
  await expect(addresses.row('shop@x.addy.example')).toContainText('Switched off')
})

test('of a password manager, only the addresses of the ticked domains are imported', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 1)
  const file = bitwardenJson([
    { name: 'Shop', username: 'shop@one.example' },
    { name: 'Bank', username: 'bank@bank.example' },
    { name: 'Paper', username: 'paper@alias.example' },
    { name: 'A note' },
  ])
  await choose(addresses, file)
  await addresses.dialog.getByLabel('Account of these addresses').selectOption('Mail')
  const domain = (name: string) => addresses.dialog.getByRole('checkbox', { name })
  await expect(domain('one.example')).toBeChecked()
  await expect(domain('bank.example')).not.toBeChecked()
  await expect(addresses.dialog).toContainText('New1')
  await expect(addresses.dialog).toContainText('1 other entry has no email address as its user name.')
  await expectNoViolations(addresses.page)
  await domain('alias.example').focus()
  await addresses.page.keyboard.press('Space')
  await expect(addresses.dialog).toContainText('New2')
  await expect(domain('alias.example')).toBeFocused()
  await domain('one.example').uncheck()
  await domain('alias.example').uncheck()
  await expect(addresses.dialog).toContainText('No domain is ticked, so there is nothing to import.')
  await domain('alias.example').check()
  await addresses.dialog.getByRole('button', { name: 'Import' }).click()
  await expect(addresses.labelOf('paper@alias.example')).toContainText('Paper')
  await expect(addresses.row('shop@one.example')).toHaveCount(0)
  await expect(addresses.row('bank@bank.example')).toHaveCount(0)
})

test('an encrypted export, an archive and an unknown list say what to do', async ({ app }) => {
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  const refused = addresses.dialog.getByRole('alert')
  const files = [
    [Buffer.from('{"encrypted":true,"data":"2.x"}'), 'Export again without encryption'],
    [Buffer.from('PK\u0003\u0004\0\0'), 'unpack the archive'],
    [Buffer.from('[{"mail":"a@b.example"}]'), 'addy.io, SimpleLogin, Firefox Relay and Bitwarden'],
    [Buffer.from(addyCsv([{ email: 'a@b.example' }])), 'Add the account of these addresses first'],
  ] as const
  for (const [bytes, sentence] of files) {
    await chooseBytes(addresses, bytes)
    await expect(refused).toContainText(sentence)
    await addresses.page.keyboard.press('Escape')
    await expect(addresses.dialog).toBeHidden()
  }
})
