import { type AddressesPage, addressesPage } from '../../tests/ui/pages/addresses-page.ts'
import { asItOpens, type Shot, type Stage, shots } from './shots.ts'

const size = [860, 640] as const
const made = Date.UTC(2026, 10, 20, 9)
const day = 86_400_000
const names = [
  ...['coffee.shop', 'newsletter', 'bike.repair', 'library', 'train.tickets', 'garden.tools', 'concert'],
  ...['recipes', 'weather.alerts', 'book.club', 'marathon.2026', 'photo.prints'],
]

/** Two accounts with addresses from both, two labels and a deleted address. */
async function withAddresses({ haltman, likedo, settings: open }: Stage): Promise<AddressesPage> {
  for (const [index, name] of names.entries()) {
    haltman.add(`${name}@post.example`, { createdAt: made - index * 9 * day })
  }
  likedo.add('parcel.service@ig.do', { createdAt: made - 4 * day, tag: 'Deliveries' })
  const settings = await open()
  await settings.add('Haltman', haltman, 'Mail')
  await settings.add('LikeDo', likedo, 'Shopping')
  const addresses = addressesPage(settings)
  await addresses.open()
  await addresses.row('library@post.example').waitFor()
  for (const [address, label] of [
    ['coffee.shop@post.example', 'The corner café'],
    ['bike.repair@post.example', 'Winter service'],
  ] as const) {
    await addresses.labelOf(address).click()
    await addresses.labelBox(address).fill(label)
    await addresses.labelBox(address).press('Enter')
    await addresses.row(label).waitFor()
  }
  haltman.switchOff('newsletter@post.example')
  await addresses.refresh.click()
  await addresses.page.getByText('1 changed').waitFor()
  return addresses
}

async function askToDelete(addresses: AddressesPage, ...chosen: readonly string[]): Promise<void> {
  for (const address of chosen) await addresses.select(address).check()
  await addresses.delete.click()
  await addresses.dialog.waitFor()
}

/** The page of all addresses in every state. */
export const addressesShots: readonly Shot[] = [
  ...shots(
    { size, open: withAddresses },
    {
      addresses: asItOpens,
      'addresses-delete': (addresses) =>
        askToDelete(addresses, 'coffee.shop@post.example', 'library@post.example', 'parcel.service@ig.do'),
      'addresses-delete-none': (addresses) => askToDelete(addresses, 'parcel.service@ig.do'),
      async 'addresses-delete-result'(addresses, { haltman }) {
        await addresses.selectAll.click()
        await addresses.delete.click()
        const when = '/api/alias/delete'
        for (let done = 0; done < 4; done += 1) haltman.misbehave({ when, how: { slow: 1 } })
        const headers = { 'retry-after': '60' }
        haltman.misbehave({ when, how: { status: 429, body: { error: 'rate_limited' }, headers } })
        await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
        await addresses.dialog.getByText('addresses kept').waitFor()
      },
      async 'addresses-import'(addresses) {
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
      async 'addresses-export'(addresses) {
        await addresses.exportButton.click()
        await addresses.dialog.waitFor()
      },
    },
  ),
  ...shots({ size: [320, 640], open: withAddresses }, { 'addresses-narrow': asItOpens }),
  ...shots(
    { size, open: ({ settings }) => settings() },
    {
      async 'addresses-empty'(settings) {
        const addresses = addressesPage(settings)
        await addresses.open()
        await addresses.page.getByText('No addresses yet').waitFor()
      },
      async 'addresses-loading'(settings, { haltman }) {
        for (let index = 0; index < 600; index += 1) {
          const name = names[index % names.length]
          haltman.add(`${name}${index}@post.example`, { createdAt: made - index * 3_600_000 })
        }
        haltman.misbehave({ when: '/api/alias/list', how: { slow: 20 }, times: 2 })
        // Two pages arrive, the third never does.
        haltman.misbehave({ when: '/api/alias/list', how: 'never' })
        await settings.add('Haltman', haltman, 'Mail')
        const addresses = addressesPage(settings)
        await addresses.open()
        await addresses.page.getByText('400 of 600 read').waitFor()
        await addresses.list.getByRole('row').nth(1).waitFor()
      },
    },
  ),
]
