import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser } from '@playwright/test'
import { openChromium } from './find-chromium.ts'
import { icnsEdges, icnsFile, icoEdges, icoFile, type Picture } from './icons/icon-files.ts'

/*
 * Makes what the packages show before the app runs from resources/icon.svg: the icons of the three systems and the
 * window of the disk image. The icons inside the app are scripts/icons.ts.
 */

const folder = resolve('resources/packages')

/** The edges that the icon themes of Linux have folders for, in pixels. */
const linuxEdges = [16, 24, 32, 48, 64, 128, 256, 512] as const

/** The plate of the drawing spans 464 of 512; on macOS it spans 824 of 1,024, with room for the system's shadow. */
const macScale = 824 / 1024 / (464 / 512)

/** The window of the disk image in points; the places of its two icons are in electron-builder.ts. */
const diskImage = { width: 540, height: 380 }

const browser = await openChromium()
try {
  const drawing = await readFile('resources/icon.svg', 'utf8')
  const pictures = (edges: readonly number[], scale = 1) =>
    Promise.all(edges.map((edge) => drawIcon(browser, drawing, edge, scale)))

  await mkdir(join(folder, 'icons'), { recursive: true })
  for (const { edge, png } of await pictures(linuxEdges)) {
    await writeFile(join(folder, `icons/${edge}x${edge}.png`), png)
  }
  await writeFile(join(folder, 'icon.ico'), icoFile(await pictures(icoEdges)))
  await writeFile(join(folder, 'icon.icns'), icnsFile(await pictures(icnsEdges, macScale)))
  await writeFile(join(folder, 'dmg-background.png'), await drawDiskImage(browser, 1))
  await writeFile(join(folder, 'dmg-background@2x.png'), await drawDiskImage(browser, 2))
} finally {
  await browser.close()
}

/** Draws the icon on a transparent square; `scale` is how much of it the drawing takes. */
async function drawIcon(open: Browser, svg: string, edge: number, scale: number): Promise<Picture> {
  const page = await open.newPage({ viewport: { width: edge, height: edge } })
  const size = edge * scale
  await page.setContent(`
    <style>
      * { margin: 0 }
      body { display: grid; place-items: center; height: ${edge}px; overflow: hidden }
      svg { display: block; width: ${size}px; height: ${size}px }
    </style>${svg}`)
  const png = await page.screenshot({ omitBackground: true })
  // A text, because scripts know no canvas.
  const pixels = await page.evaluate<readonly number[]>(`
    fetch('data:image/png;base64,${png.toString('base64')}').then((answer) => answer.blob())
      .then((blob) => createImageBitmap(blob)).then((picture) => {
        const context = new OffscreenCanvas(${edge}, ${edge}).getContext('2d')
        context.drawImage(picture, 0, 0)
        return [...context.getImageData(0, 0, ${edge}, ${edge}).data]
      })`)
  await page.close()
  return { edge, png, pixels: Uint8Array.from(pixels) }
}

/** Draws the ground of the disk image: calm, light, an arrow from the app to the folder. */
async function drawDiskImage(open: Browser, deviceScaleFactor: number): Promise<Buffer> {
  const page = await open.newPage({ viewport: diskImage, deviceScaleFactor })
  await page.setContent(`
    <style>
      * { margin: 0 }
      body {
        width: ${diskImage.width}px; height: ${diskImage.height}px; overflow: hidden; position: relative;
        background: linear-gradient(#fcfefe, #e6f1f0);
        font: 500 15px/20px system-ui, 'Helvetica Neue', 'Noto Sans', sans-serif; color: #33504d; text-align: center;
      }
      p { position: absolute; inset: 48px 0 auto }
      svg { position: absolute; left: 234px; top: 172px }
    </style>
    <p>Drag Aliasmith into Applications</p>
    <svg width="72" height="36" viewBox="0 0 72 36" fill="none" stroke="#12857b" stroke-opacity=".6"
      stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M6 18H64M52 6 64 18 52 30"/></svg>`)
  const picture = await page.screenshot()
  await page.close()
  return picture
}
