import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './report.ts'
import { inKb } from './report.ts'

const folder = 'out/renderer'

/** What a built page or script loads at once: tags of HTML, imports of JavaScript, fonts and imports of CSS. */
const references: Readonly<Record<string, readonly RegExp[]>> = {
  html: [/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g],
  js: [/\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g],
  css: [/@import\s+(?:url\()?["']?([^"')]+)/g, /url\(["']?(\.[^"')]+)/g],
}

/**
 * Every file that a page needs, the page first, found by following the references from file to file. Chunks that
 * several pages share count for each; what a script loads later counts, too.
 */
export function filesOf(page: string): readonly string[] {
  const files = new Set<string>()
  const follow = (file: string) => {
    if (files.has(file) || !existsSync(file)) return
    files.add(file)
    const text = readFileSync(file, 'utf8')
    for (const pattern of references[file.split('.').at(-1) ?? ''] ?? []) {
      for (const [, target = ''] of text.matchAll(pattern)) {
        follow(target.startsWith('/') ? join(folder, target) : join(dirname(file), target))
      }
    }
  }
  follow(page)
  return [...files]
}

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

const pages = [
  { name: 'popover', limit: 15_000 },
  { name: 'settings', limit: 40_000 },
]

/** Row (c): what each window's page weighs, gzipped file by file. The control is the same without compression. */
export const sizeBench: Bench = {
  what: 'size of the pages',
  async run() {
    return pages.map(({ name, limit }) => {
      const what = `${name}: HTML, JS and CSS, gzipped (control: as they are)`
      const files = filesOf(join(folder, `${name}.html`))
      if (files.length === 0) return { what, skipped: 'run npm run build first' }
      const sum = (sizeOf: (file: string) => number) => files.reduce((total, file) => total + sizeOf(file), 0)
      const size = sum(gzippedSize)
      return {
        what,
        measured: inKb(size),
        control: inKb(sum((file) => readFileSync(file).length)),
        limit: inKb(limit),
        over: size > limit,
      }
    })
  },
}
