import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { startHaltmanServer } from '../tests/servers/haltman-server.ts'
import { startLikedoServer } from '../tests/servers/likedo-server.ts'
import { popoverPage } from '../tests/ui/pages/popover-page.ts'
import { settingsPage } from '../tests/ui/pages/settings-page.ts'
import { findChromium } from './find-chromium.ts'
import { buildIfStale } from './freshness.ts'
import { startPreview } from './preview-process.ts'
import { addressesShots } from './screenshots/addresses-shots.ts'
import { generalShots } from './screenshots/general-shots.ts'
import { handleShots } from './screenshots/handle-shots.ts'
import { popoverShots } from './screenshots/popover-shots.ts'
import { settingsShots } from './screenshots/settings-shots.ts'
import { shortcutsShots } from './screenshots/shortcuts-shots.ts'
import type { Shot } from './screenshots/stage.ts'

const folder = 'docs/img'

/** Takes one picture, with an app, services and data of its own. */
async function take(browser: Browser, shot: Shot, colorScheme: 'light' | 'dark'): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'aliasmith-screenshots-'))
  for (const [name, contents] of Object.entries(shot.data ?? {})) {
    writeFileSync(join(data, name), JSON.stringify(contents))
  }
  const practice = shot.practice ? ['--practice'] : []
  const more = [...practice, ...(shot.previewArgs ?? [])]
  const preview = await startPreview(['--data', data, '--keychain', 'memory', ...more])
  const haltman = await startHaltmanServer({
    domains: ['post.example', 'letters.example', 'mail.example'],
    owners: [{ key: 'c0ffee'.padEnd(64, '0'), email: 'you@inbox.example' }],
  })
  const likedo = await startLikedoServer()
  const context = await browser.newContext({ viewport: shot.size, deviceScaleFactor: 2, colorScheme })
  const page = await context.newPage()
  try {
    await shot.play({
      haltman,
      likedo,
      page,
      async desktop() {
        await page.goto(preview.url)
      },
      async popover() {
        await page.goto(preview.page('/popover.html'))
        return popoverPage(page)
      },
      async settings() {
        await page.goto(preview.page('/settings.html'))
        return settingsPage(page)
      },
      async behind(work) {
        const other = await context.newPage()
        await other.goto(preview.page('/settings.html'))
        await work(settingsPage(other))
        await other.close()
      },
    })
    await page.screenshot({ path: join(folder, `${shot.name}-${colorScheme}.png`), animations: 'disabled' })
    process.stdout.write(`${shot.name}-${colorScheme}.png\n`)
  } finally {
    await context.close()
    await preview.end()
    await Promise.all([haltman.stop(), likedo.stop()])
    rmSync(data, { recursive: true, force: true })
  }
}

/** Takes the pictures whose names contain one of the given words; all of them if none is given. */
async function takeAll(words: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath ? { executablePath } : {}),
  })
  mkdirSync(folder, { recursive: true })
  const shots = [
    ...popoverShots,
    ...settingsShots,
    ...handleShots,
    ...addressesShots,
    ...generalShots,
    ...shortcutsShots,
  ]
  const wanted = shots.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  for (const shot of wanted) {
    await take(browser, shot, 'light')
    await take(browser, shot, 'dark')
  }
  await browser.close()
}

const built = await buildIfStale()
if (built === 0) await takeAll(process.argv.slice(2))
else process.exitCode = built
