import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Browser } from '@playwright/test'
import { startHaltmanServer } from '../tests/servers/haltman-server.ts'
import { startLikedoServer } from '../tests/servers/likedo-server.ts'
import { popoverPage } from '../tests/ui/pages/popover-page.ts'
import { settingsPage } from '../tests/ui/pages/settings-page.ts'
import { openChromium } from './find-chromium.ts'
import { buildOrExit } from './freshness.ts'
import { startPreview } from './preview-process.ts'
import { accountsShots } from './screenshots/accounts-shots.ts'
import { addressesShots } from './screenshots/addresses-shots.ts'
import { animatedPng, type Frame } from './screenshots/animated-png.ts'
import { arabicShots } from './screenshots/arabic-shots.ts'
import { hotkeyShots } from './screenshots/hotkey-shots.ts'
import { pagesShots } from './screenshots/pages-shots.ts'
import { popoverShots } from './screenshots/popover-shots.ts'
import type { Shot } from './screenshots/shots.ts'
import { temporaryFolder } from './temporary-folder.ts'

/* Takes the pictures whose names contain one of the given words, or all pictures without a word. */

const folder = 'docs/img'
const words = process.argv.slice(2)

/** Takes a picture with its own app, services and data. */
async function take(browser: Browser, shot: Shot, colorScheme: 'light' | 'dark'): Promise<void> {
  using data = temporaryFolder('screenshots')
  const args = ['--data', data.path, '--keychain', 'memory', ...(shot.args ?? [])]
  if (shot.data !== undefined) {
    // An app with accounts reports a missing book, so a first start creates the book.
    await (await startPreview(args)).end()
    for (const [name, contents] of Object.entries(shot.data)) {
      writeFileSync(join(data.path, name), JSON.stringify(contents))
    }
  }
  const preview = await startPreview(args)
  const haltman = await startHaltmanServer({
    domains: ['post.example', 'letters.example', 'mail.example'],
    owners: [{ key: 'c0ffee'.padEnd(64, '0'), email: 'you@inbox.example' }],
  })
  const likedo = await startLikedoServer()
  const [width, height] = shot.size
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme,
  })
  const page = await context.newPage()
  const open = async (path: '/popover.html' | '/settings.html', where = page) => {
    await where.goto(preview.page(path))
    return where
  }
  const frames: Frame[] = []
  const photograph = () => page.screenshot({ animations: 'disabled' })
  try {
    await shot.play({
      haltman,
      likedo,
      page,
      desktop: () => page.goto(preview.url),
      popover: async () => popoverPage(await open('/popover.html')),
      settings: async () => settingsPage(await open('/settings.html')),
      async frame(shownMs) {
        frames.push({ png: await photograph(), shownMs })
      },
      async behind(work) {
        const other = await open('/settings.html', await context.newPage())
        await work(settingsPage(other))
        await other.close()
      },
    })
    const file = `${shot.name}-${colorScheme}.png`
    writeFileSync(join(folder, file), frames.length > 0 ? animatedPng(frames) : await photograph())
    process.stdout.write(`${file}\n`)
  } finally {
    await context.close()
    await preview.end()
    await Promise.all([haltman.stop(), likedo.stop()])
  }
}

await buildOrExit()
mkdirSync(folder, { recursive: true })
const browser = await openChromium()
const shots = [
  ...popoverShots,
  ...accountsShots,
  ...addressesShots,
  ...pagesShots,
  ...arabicShots,
  ...hotkeyShots,
]
for (const shot of shots.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)) {
  for (const colours of ['light', 'dark'] as const) {
    // A failed picture does not hide the others.
    await take(browser, shot, colours).catch((error: unknown) => {
      process.exitCode = 1
      process.stderr.write(`${shot.name}-${colours}: ${inspect(error)}\n`)
    })
  }
}
await browser.close()
