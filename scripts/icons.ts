import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { openChromium } from './find-chromium.ts'
import { icnsEdges, icnsFile, icoEdges, icoFile, type Picture } from './icons/icon-files.ts'
import { trayPictures } from './icons/tray-pictures.ts'

/*
 * Draws every icon from resources/icon.svg and resources/tray/tray.svg: the app's icons, the icons that the three
 * systems show before it runs, and the window of the disk image.
 */

/** The edges of the icon folders in Linux themes, in pixels. */
const linuxEdges = [16, 24, 32, 48, 64, 128, 256, 512]

/** The plate of the drawing spans 464 of 512; on macOS it spans 824 of 1,024, with room for the system's shadow. */
const macScale = 824 / 1024 / (464 / 512)

/** The largest edge at which the mark needs more of the plate to be legible, in pixels. */
const smallEdge = 24
const largerMark = '.mark { scale: 1.2; transform-origin: 256px 256px }'

/** The window of the disk image in points; the places of its two icons are in electron-builder.ts. */
const diskImage = { width: 540, height: 380 }

const put = (name: string, contents: Uint8Array) => writeFile(`resources/${name}`, contents)
const browser = await openChromium()
const page = await browser.newPage()

/** Draws an SVG in the middle of a transparent square; `scale` is the part of the square that it fills. */
async function draw(svg: string, edge: number, { scale = 1, style = '' } = {}): Promise<Buffer> {
  await page.setViewportSize({ width: edge, height: edge })
  await page.setContent(`
    <style>
      * { margin: 0 }
      body { display: grid; place-items: center; height: ${edge}px; overflow: hidden }
      svg { display: block; width: ${edge * scale}px; height: ${edge * scale}px }
      ${style}
    </style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

/** The pixels of a PNG, by rows. */
async function pixelsOf(png: Buffer, edge: number): Promise<Uint8Array> {
  // A text, because the types of scripts have no canvas.
  const pixels = await page.evaluate<readonly number[]>(`
    fetch('data:image/png;base64,${png.toString('base64')}').then((answer) => answer.blob())
      .then((blob) => createImageBitmap(blob)).then((picture) => {
        const context = new OffscreenCanvas(${edge}, ${edge}).getContext('2d')
        context.drawImage(picture, 0, 0)
        return [...context.getImageData(0, 0, ${edge}, ${edge}).data]
      })`)
  return Uint8Array.from(pixels)
}

async function drawAll(svg: string, edges: readonly number[], options = {}): Promise<readonly Picture[]> {
  const pictures = []
  for (const edge of edges) pictures.push({ edge, png: await draw(svg, edge, options) })
  return pictures
}

/** Draws the app's icon. */
const drawIcon = (svg: string, edge: number, scale = 1) =>
  draw(svg, edge, { scale, style: edge <= smallEdge ? largerMark : '' })

/** Draws the background of the disk image: an arrow from the app to the folder, without words of any language. */
async function drawDiskImage(deviceScaleFactor: number): Promise<Buffer> {
  const ground = await browser.newPage({ viewport: diskImage, deviceScaleFactor })
  await ground.setContent(`
    <style>
      * { margin: 0 }
      body {
        width: ${diskImage.width}px; height: ${diskImage.height}px; overflow: hidden; position: relative;
        background: linear-gradient(#fcfefe, #e6f1f0);
      }
      svg { position: absolute; left: 234px; top: 172px }
    </style>
    <svg width="72" height="36" viewBox="0 0 72 36" fill="none" stroke="#12857b" stroke-opacity=".6"
      stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M6 18H64M52 6 64 18 52 30"/></svg>`)
  return ground.screenshot()
}

try {
  const icon = await readFile('resources/icon.svg', 'utf8')
  const tray = await readFile('resources/tray/tray.svg', 'utf8')
  await put('icon.png', await drawIcon(icon, 512))
  for (const { file, edges, style } of trayPictures()) {
    const pictures = await drawAll(tray, edges, { style })
    await put(`tray/${file}`, file.endsWith('.ico') ? icoFile(pictures) : (pictures[0]?.png ?? Buffer.of()))
  }
  await mkdir('resources/packages/icons', { recursive: true })
  for (const edge of linuxEdges) await put(`packages/icons/${edge}x${edge}.png`, await drawIcon(icon, edge))
  const forWindows = []
  for (const edge of icoEdges) {
    const png = await drawIcon(icon, edge)
    forWindows.push({ edge, png, pixels: await pixelsOf(png, edge) })
  }
  await put('packages/icon.ico', icoFile(forWindows))
  const forMac = []
  for (const edge of icnsEdges) forMac.push({ edge, png: await drawIcon(icon, edge, macScale) })
  await put('packages/icon.icns', icnsFile(forMac))
  await put('packages/dmg-background.png', await drawDiskImage(1))
  await put('packages/dmg-background@2x.png', await drawDiskImage(2))
} finally {
  await browser.close()
}
