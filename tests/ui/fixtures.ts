import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { startPreview } from '../../scripts/preview-process.ts'
import type { ProviderId } from '../../src/shared/views/provider.ts'
import { type HaltmanServer, startHaltmanServer } from '../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../servers/likedo-server.ts'
import { openPreviewClient } from '../support/preview-client.ts'
import { quickFolder } from '../support/quick-folder.ts'
import { type DesktopPage, desktopPage } from './pages/desktop-page.ts'
import { type PopoverPage, popoverPage } from './pages/popover-page.ts'
import { type SettingsPage, settingsPage } from './pages/settings-page.ts'

/** The app in a browser, on a data folder that lasts as long as the test. */
export interface RunningApp {
  openDesktop(): Promise<DesktopPage>
  openPopover(): Promise<PopoverPage>
  openSettings(): Promise<SettingsPage>
  /** Adds an account by the request of the settings window, without the window. */
  addAccount(
    provider: ProviderId,
    server: Pick<HaltmanServer | LikedoServer, 'key' | 'url'>,
    nickname: string,
  ): Promise<void>
  /** The folder of its data. */
  readonly folder: string
  /** The output of its process since its last start. */
  said(): string
  /** Ends the app and starts it again on the same data, changed by `meanwhile`. Windows must be opened again. */
  restart(meanwhile?: (folder: string) => Promise<void>): Promise<void>
}

interface Fixtures {
  readonly app: RunningApp
  /** Whether the app starts with the practice account. */
  readonly practice: boolean
  /** More arguments for the start of the preview. */
  readonly previewArgs: readonly string[]
  /** The built preview. */
  readonly previewScript: string
  readonly haltman: HaltmanServer
  readonly likedo: LikedoServer
}

/** Keys of several users of the LikeDo server; its `key` is the first. */
export const likedoKeys = Array.from({ length: 5 }, () => `lk_${randomBytes(20).toString('hex')}`)

/** A test with the app running, and a service for each provider that starts when a test asks for it. */
export const test = base.extend<Fixtures>({
  practice: [false, { option: true }],
  previewArgs: [[], { option: true }],
  previewScript: ['out/preview/main.js', { option: true }],

  app: async ({ context, practice, previewArgs, previewScript }, use) => {
    const folder = await mkdtemp(join(quickFolder(), 'aliasmith-ui-'))
    const practiceArgs = practice ? ['--practice'] : []
    const args = ['--data', folder, '--keychain', 'memory', '--any-server', ...practiceArgs, ...previewArgs]
    const start = () => startPreview(args, [], previewScript)
    let preview = await start()
    const problems: string[] = []
    const open = async (address: string): Promise<Page> => {
      const page = await context.newPage()
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      await page.goto(address)
      return page
    }
    await use({
      openDesktop: async () => desktopPage(await open(preview.url)),
      openPopover: async () => popoverPage(await open(preview.page('/popover.html'))),
      openSettings: async () => settingsPage(await open(preview.page('/settings.html'))),
      async addAccount(provider, { key, url: server }, nickname) {
        const client = await openPreviewClient(preview.url)
        const saved = await client.ask('saveAccount', { provider, nickname, key, server })
        base.expect(saved).toMatchObject({ ok: true })
      },
      folder,
      said: () => preview.said(),
      async restart(meanwhile) {
        for (const page of context.pages()) await page.close()
        await preview.end()
        await meanwhile?.(folder)
        preview = await start()
      },
    })
    for (const page of context.pages()) await page.close()
    const code = await preview.end()
    await rm(folder, { recursive: true, force: true })
    base.expect(code, 'the preview ends cleanly').toBe(0)
    base.expect(problems, 'no window reported a problem').toEqual([])
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  haltman: async ({}, use) => {
    const server = await startHaltmanServer({ domains: ['one.example', 'two.example'] })
    await use(server)
    await server.stop()
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  likedo: async ({}, use) => {
    const server = await startLikedoServer({ owners: likedoKeys.map((key) => ({ key })) })
    await use(server)
    await server.stop()
  },
})

export { expect } from '@playwright/test'
