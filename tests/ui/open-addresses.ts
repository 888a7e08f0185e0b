import type { HaltmanServer } from '../servers/haltman-server.ts'
import type { RunningApp } from './fixtures.ts'
import { type AddressesPage, addressesPage } from './pages/addresses-page.ts'

/** The creation time of the newest of these addresses. */
export const longAgo = Date.UTC(2020, 0, 1)

/** Opens the page with an account whose service lists `count` addresses: `name0` is the newest. */
export async function openWith(
  app: RunningApp,
  haltman: HaltmanServer,
  count: number,
): Promise<AddressesPage> {
  for (let index = 0; index < count; index += 1) {
    haltman.add(`name${index}@one.example`, { createdAt: longAgo - index * 60_000 })
  }
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  return addresses
}
