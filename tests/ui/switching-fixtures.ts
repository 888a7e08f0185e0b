import { cp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { previewBuilds, withoutElectron } from '../../vite.preview.config.ts'
import { type SwitchingServer, startSwitchingServer } from '../servers/switching-server.ts'
import { test as base } from './fixtures.ts'
import { type AddressesPage, addressesPage } from './pages/addresses-page.ts'

/** Puts the service of the tests in the place of a provider. */
const likedo = { find: /^\.\/likedo\.ts$/, replacement: resolve('tests/support/switching-likedo.ts') }

interface Fixtures {
  readonly service: SwitchingServer
  /** The page Addresses with an account of the service, and one address in its list: `amber@switch.example`. */
  readonly addresses: AddressesPage
}

interface WorkerFixtures {
  /** A preview that knows the service. */
  readonly switchingPreview: string
}

/** A test with the app running and an account of the service that exists only in tests. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  switchingPreview: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
    async ({}, use, { workerIndex }) => {
      const folder = resolve('test-results', `switching-${process.pid}-${workerIndex}`)
      const [main] = previewBuilds
      await build({
        ...main,
        resolve: { alias: [likedo, ...withoutElectron] },
        build: { ...main?.build, outDir: join(folder, 'preview') },
      })
      await cp('out/preview/web', join(folder, 'preview', 'web'), { recursive: true })
      await cp('out/renderer', join(folder, 'renderer'), { recursive: true })
      await use(join(folder, 'preview', 'main.js'))
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  previewScript: ({ switchingPreview }, use) => use(switchingPreview),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  service: async ({}, use) => {
    const server = await startSwitchingServer(Date.now)
    await use(server)
    await server.stop()
  },

  addresses: async ({ app, service }, use) => {
    await app.addAccount('likedo', service, 'Switches')
    service.make('amber', 'shop')
    const page = addressesPage(await app.openSettings())
    await page.open()
    await page.row('amber@switch.example').waitFor()
    await use(page)
  },
})

export { expect } from './fixtures.ts'
