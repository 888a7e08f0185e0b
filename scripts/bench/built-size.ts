import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gzipSync } from 'node:zlib'
import { compressedEnding } from '../../src/main/shell/resolve-app-file.ts'
import type { Bench } from './rows.ts'

const folder = 'out/renderer'

/** The references that a built file loads at once: tags of HTML, imports of JavaScript, fonts and imports of CSS. */
const atOnce: Readonly<Record<string, readonly RegExp[]>> = {
  html: [/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g],
  js: [/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g],
  css: [/@import\s+(?:url\()?["']?([^"')]+)/g, /url\(["']?(\.[^"')]+)/g],
}

/** The references that a script loads on demand. */
const later = /\bimport\s*\(\s*["'`](\.[^"'`]+)["'`]/g

/** The content of a built file, which the build may have compressed; `undefined` if it built none. */
function contentOf(file: string): Buffer | undefined {
  if (existsSync(file)) return readFileSync(file)
  const compressed = `${file}${compressedEnding}`
  return existsSync(compressed) ? brotliDecompressSync(readFileSync(compressed)) : undefined
}

/**
 * The contents of the files that a page needs, the page first, found by following the references from file to file. Chunks that several
 * pages share count for each.
 * @param whole includes files that its scripts load later.
 */
function filesOf(page: string, whole: boolean): readonly Buffer[] {
  const files = new Map<string, Buffer>()
  const follow = (file: string) => {
    const content = files.has(file) ? undefined : contentOf(file)
    if (content === undefined) return
    files.set(file, content)
    const text = content.toString('utf8')
    const kind = file.split('.').at(-1) ?? ''
    for (const pattern of [...(atOnce[kind] ?? []), ...(whole && kind === 'js' ? [later] : [])]) {
      for (const [, target = ''] of text.matchAll(pattern)) {
        follow(target.startsWith('/') ? join(folder, target) : join(dirname(file), target))
      }
    }
  }
  follow(page)
  return [...files.values()]
}

function gzippedSize(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

/** The gzipped size of what a window loads before its first paint, in bytes: HTML, scripts, styles and first words. */
export function sizeAsItOpens(page: 'popover' | 'settings'): number {
  return filesOf(join(folder, `${page}.html`), false).reduce((total, file) => total + gzippedSize(file), 0)
}

const pages: readonly (readonly [what: string, page: string, whole: boolean, limit?: number])[] = [
  ['popover as it opens', 'popover', false, 15_900],
  ['popover with all actions', 'popover', true],
  ['settings as they open', 'settings', false, 40_000],
  ['settings with every page', 'settings', true],
]

/** Row (c): the size of each window's page, gzipped file by file. The control is the same without compression. */
export const sizeBench: Bench = {
  what: 'size of the pages',
  async run() {
    return pages.map(([what, page, whole, limit]) => {
      const files = filesOf(join(folder, `${page}.html`), whole)
      const sum = (sizeOf: (content: Buffer) => number) =>
        files.reduce((total, file) => total + sizeOf(file), 0)
      return {
        what: `${what}: HTML, JS and CSS, gzipped (control: as they are)`,
        unit: 'bytes',
        measured: sum(gzippedSize),
        control: sum((content) => content.length),
        ...(limit === undefined ? {} : { limit: { of: 'measured', atMost: limit } }),
      }
    })
  },
}
