import type { AddressesPage } from '../../tests/ui/pages/addresses-page.ts'
import { addressesPage } from '../../tests/ui/pages/addresses-page.ts'
import type { Shot, Stage } from './stage.ts'

const size = { width: 860, height: 640 }
const made = Date.UTC(2026, 10, 20, 9)
const day = 86_400_000
const names = [
  'coffee.shop',
  'newsletter',
  'bike.repair',
  'library',
  'train.tickets',
  'garden.tools',
  'concert',
  'recipes',
  'weather.alerts',
  'book.club',
  'marathon.2026',
  'photo.prints',
]

/** Two accounts, addresses from all over, two labels, one deleted. */
async function withAddresses(stage: Stage): Promise<AddressesPage> {
  for (const [index, name] of names.entries()) {
    stage.haltman.add(`${name}@post.example`, { createdAt: made - index * 9 * day })
  }
  stage.likedo.add('parcel.service@ig.do', { createdAt: made - 4 * day, tag: 'Deliveries' })
  const settings = await stage.settings()
  await settings.add('Haltman', stage.haltman, 'Mail')
  await settings.add('LikeDo', stage.likedo, 'Shopping')
  const addresses = addressesPage(settings)
  await addresses.open()
  await addresses.row('library@post.example').waitFor()
  for (const [name, label] of [
    ['coffee.shop', 'The corner café'],
    ['bike.repair', 'Winter service'],
  ] as const) {
    await addresses.labelOf(`${name}@post.example`).click()
    await addresses.labelBox(`${name}@post.example`).fill(label)
    await addresses.labelBox(`${name}@post.example`).press('Enter')
    await addresses.row(label).waitFor()
  }
  stage.haltman.switchOff('newsletter@post.example')
  await addresses.refresh.click()
  await addresses.page.getByText('1 changed').waitFor()
  return addresses
}

/** The page of all addresses in every state. */
export const addressesShots: readonly Shot[] = [
  {
    name: 'addresses',
    size,
    async play(stage) {
      await withAddresses(stage)
    },
  },
  {
    name: 'addresses-delete',
    size,
    async play(stage) {
      const addresses = await withAddresses(stage)
      for (const name of ['coffee.shop@post.example', 'library@post.example', 'parcel.service@ig.do']) {
        await addresses.select(name).check()
      }
      await addresses.delete.click()
      await addresses.dialog.waitFor()
    },
  },
  {
    name: 'addresses-delete-none',
    size,
    async play(stage) {
      const addresses = await withAddresses(stage)
      await addresses.select('parcel.service@ig.do').check()
      await addresses.delete.click()
      await addresses.dialog.waitFor()
    },
  },
  {
    name: 'addresses-delete-result',
    size,
    async play(stage) {
      const addresses = await withAddresses(stage)
      await addresses.selectAll.click()
      await addresses.delete.click()
      const path = '/api/alias/delete'
      for (let done = 0; done < 4; done += 1) stage.haltman.misbehave({ when: path, how: { slow: 1 } })
      const headers = { 'retry-after': '60' }
      stage.haltman.misbehave({ when: path, how: { status: 429, body: { error: 'rate_limited' }, headers } })
      await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
      await addresses.dialog.getByText('addresses kept').waitFor()
    },
  },
  {
    name: 'addresses-loading',
    size,
    async play(stage) {
      for (let index = 0; index < 600; index += 1) {
        const name = names[index % names.length]
        stage.haltman.add(`${name}${index}@post.example`, { createdAt: made - index * 3_600_000 })
      }
      stage.haltman.misbehave({ when: '/api/alias/list', how: { slow: 20 }, times: 2 })
      // Two pages come, the third never does.
      stage.haltman.misbehave({ when: '/api/alias/list', how: 'never' })
      const settings = await stage.settings()
      await settings.add('Haltman', stage.haltman, 'Mail')
      const addresses = addressesPage(settings)
      await addresses.open()
      await addresses.page.getByText(/ of 600 read/).waitFor()
    },
  },
  {
    name: 'addresses-import',
    size,
    async play(stage) {
      const addresses = await withAddresses(stage)
      const lines = [
        'address,account,provider,label',
        'old.forum@post.example,Mail,haltman,Forum',
        'first.phone@post.example,Mail,haltman,',
        'recipes@post.example,Mail,haltman,Sunday soups',
        'library@post.example,Mail,haltman,',
        'not an address,Mail,haltman,',
      ]
      const buffer = Buffer.from(lines.join('\r\n'))
      await addresses.choose({ name: 'aliasmith-addresses-2026-10-02.csv', mimeType: 'text/csv', buffer })
      await addresses.dialog.getByText('Line 6').waitFor()
    },
  },
  {
    name: 'addresses-export',
    size,
    async play(stage) {
      const addresses = await withAddresses(stage)
      await addresses.exportButton.click()
      await addresses.dialog.waitFor()
    },
  },
  {
    name: 'addresses-empty',
    size,
    async play(stage) {
      const addresses = addressesPage(await stage.settings())
      await addresses.open()
      await addresses.page.getByText('No addresses yet').waitFor()
    },
  },
  {
    name: 'addresses-narrow',
    size: { width: 320, height: 640 },
    async play(stage) {
      await withAddresses(stage)
    },
  },
]
