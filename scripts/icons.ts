import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { openChromium } from './find-chromium.ts'
import { icoFile } from './icons/icon-files.ts'
import { type TrayPicture, trayPictures } from './icons/tray-pictures.ts'

const resource = (name: string): string => fileURLToPath(new URL(`../resources/${name}`, import.meta.url))

/** Draws an SVG in the corner of the page and takes its picture. */
async function draw(page: Page, svg: string, style: string, edge: number): Promise<Buffer> {
  await page.setViewportSize({ width: edge, height: edge })
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${edge}px;height:${edge}px}${style}</style>${svg}`,
  )
  return page.screenshot({ omitBackground: true })
}

async function drawTray(page: Page, svg: string, picture: TrayPicture): Promise<Buffer> {
  const images = []
  for (const edge of picture.edges) {
    images.push({ edge, png: await draw(page, svg, picture.style, edge) })
  }
  const [first] = images
  if (first === undefined) throw new Error(`${picture.file} has no size.`)
  return picture.file.endsWith('.ico') ? icoFile(images) : first.png
}

const browser = await openChromium()
try {
  const page = await browser.newPage()
  const icon = await readFile(resource('icon.svg'), 'utf8')
  await writeFile(resource('icon.png'), await draw(page, icon, '', 512))
  const tray = await readFile(resource('tray/tray.svg'), 'utf8')
  for (const picture of trayPictures()) {
    await writeFile(resource(`tray/${picture.file}`), await drawTray(page, tray, picture))
  }
} finally {
  await browser.close()
}
