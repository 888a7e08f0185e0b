import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import { buildIfStale } from './freshness.ts'
import type { PreviewProcess } from './preview-process.ts'
import { startPreview } from './preview-process.ts'

/** A state of a window worth a picture, reached as a user would reach it. */
interface Shot {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  /** Whether there is a practice account. */
  readonly practice: boolean
  open(page: Page, preview: PreviewProcess): Promise<unknown>
}

const popover = { width: 360, height: 560 }
const settings = { width: 900, height: 640 }

const shots: readonly Shot[] = [
  {
    name: 'preview',
    size: { width: 1100, height: 720 },
    practice: true,
    async open(page, preview) {
      await page.goto(preview.url)
      await page.getByRole('button', { name: 'Tray icon' }).click()
      await page.frameLocator('iframe').getByRole('button', { name: 'Create and copy' }).click()
      await page.frameLocator('iframe').getByRole('region', { name: 'New address' }).waitFor()
    },
  },
  {
    name: 'popover-first-run',
    size: popover,
    practice: false,
    async open(page, preview) {
      await page.goto(preview.page('/popover.html'))
      await page.getByRole('button', { name: 'Add account' }).waitFor()
    },
  },
  {
    name: 'popover-created',
    size: popover,
    practice: true,
    async open(page, preview) {
      await page.goto(preview.page('/popover.html'))
      await page.getByRole('button', { name: 'Create and copy' }).click()
      await page.getByRole('region', { name: 'New address' }).waitFor()
    },
  },
  {
    name: 'settings-accounts',
    size: settings,
    practice: true,
    async open(page, preview) {
      await page.goto(preview.page('/settings.html'))
      await page.getByRole('button', { name: 'Add account' }).waitFor()
    },
  },
]

const folder = 'docs/img'

async function takeAll(): Promise<void> {
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath ? { executablePath } : {}),
  })
  mkdirSync(folder, { recursive: true })
  for (const shot of shots)
    for (const colorScheme of ['light', 'dark'] as const) await take(shot, colorScheme)
  await browser.close()

  async function take({ name, size, practice, open }: Shot, colorScheme: 'light' | 'dark') {
    const data = mkdtempSync(join(tmpdir(), 'aliasmith-screenshots-'))
    const args = ['--data', data, '--keychain', 'memory', ...(practice ? ['--practice'] : [])]
    const preview = await startPreview(args)
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2, colorScheme })
    await open(page, preview)
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' })
    await page.close()
    await preview.end()
    rmSync(data, { recursive: true, force: true })
    process.stdout.write(`${name}-${colorScheme}.png\n`)
  }
}

const built = await buildIfStale()
if (built === 0) await takeAll()
else process.exitCode = built
