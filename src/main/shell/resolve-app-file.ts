import { realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { attempt } from '../base/attempt.ts'
import { appOrigin } from './app-pages.ts'

/**
 * A part of a path, in the form that the build uses: no separators, hidden files, alternate streams or trailing dot.
 */
const plainSegment = /^[\w-](?:[\w.-]*[\w-])?$/

/**
 * The path segments of an app URL, or `undefined` if they are not plain names. They are decoded once, so that an
 * encoded dot, separator or NUL is checked in its decoded form.
 */
export function segmentsOf(url: string): readonly string[] | undefined {
  if (!url.startsWith(`${appOrigin}/`)) return undefined
  const [path = ''] = url.slice(appOrigin.length + 1).split(/[?#]/)
  const segments: string[] = []
  for (const encoded of path.split('/')) {
    const segment = attempt(() => decodeURIComponent(encoded))
    if (segment === undefined || !plainSegment.test(segment)) return undefined
    segments.push(segment)
  }
  return segments
}

/** The ending of a file that the build compressed, after its own. */
export const compressedEnding = '.br'

const decompress = promisify(brotliDecompress)

/**
 * The absolute path of the file inside `folder` that an app URL names, or `undefined` if it must not be served: names
 * that are not plain, missing files, folders, and anything behind a symbolic link.
 */
export function resolveAppFile(folder: string, url: string): string | undefined {
  const segments = segmentsOf(url)
  if (segments === undefined) return undefined
  try {
    // At once: a window waits for several files, and each step in another thread would take longer than the work.
    const expected = join(realpathSync.native(folder), ...segments)
    // A link anywhere below the folder makes the real path differ from the expected one.
    if (realpathSync.native(expected) !== expected) return undefined
    return statSync(expected).isFile() ? expected : undefined
  } catch {
    return undefined
  }
}

/** The kinds of file that the build produces. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The `Content-Type` of a file by its name; `undefined` for a kind that the build does not produce and pages do not get. */
export function contentTypeOf(file: string): string | undefined {
  return contentTypes[extname(file)]
}

/**
 * The content and the type of the file inside `folder` that an app URL names, by the rules of `resolveAppFile`, or
 * `undefined` if pages do not get it. A file that the build compressed is decompressed.
 */
export async function readAppFile(
  folder: string,
  url: string,
): Promise<{ readonly content: Buffer; readonly type: string } | undefined> {
  const path = segmentsOf(url)?.join('/')
  const type = path === undefined ? undefined : contentTypeOf(path)
  if (type === undefined) return undefined
  const file = resolveAppFile(folder, url)
  if (file !== undefined) return { content: await readFile(file), type }
  const compressed = resolveAppFile(folder, `${appOrigin}/${path}${compressedEnding}`)
  if (compressed === undefined) return undefined
  return { content: await decompress(await readFile(compressed)), type }
}
