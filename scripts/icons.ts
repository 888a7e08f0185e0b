import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.ts'

/** The pictures made from each drawing: file name, edge in pixels, and the colour for drawings without one. */
const pictures = [
  ['icon.svg', 'icon.png', 512],
  ['tray.svg', 'trayTemplate.png', 16, '#000000'],
  ['tray.svg', 'trayTemplate@2x.png', 32, '#000000'],
  ['tray.svg', 'tray-on-light.png', 16, '#1f2430'],
  ['tray.svg', 'tray-on-light@2x.png', 32, '#1f2430'],
  ['tray.svg', 'tray-on-dark.png', 16, '#ffffff'],
  ['tray.svg', 'tray-on-dark@2x.png', 32, '#ffffff'],
] as const

const resource = (name: string): string => fileURLToPath(new URL(`../resources/${name}`, import.meta.url))

const browser = await chromium.launch({
  executablePath: findChromium() ?? chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  for (const [drawing, picture, edge, colour] of pictures) {
    const svg = await readFile(resource(drawing), 'utf8')
    await page.setViewportSize({ width: edge, height: edge })
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${edge}px;height:${edge}px;fill:${colour ?? 'none'}}</style>${svg}`,
    )
    await writeFile(resource(picture), await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
