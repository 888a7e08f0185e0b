import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { appOrigin } from '../app-pages.ts'
import { resolveAppFile } from '../resolve-app-file.ts'

/** A file as it is sent. */
export interface StaticFile {
  readonly content: Buffer
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Reads a built file by the rules of the app's own protocol: it is inside the folder, not reached by a link, and of a
 * type that pages use. Folders are tried in order.
 * @param pathname of a URL, still percent-encoded.
 */
export async function readStaticFile(
  folders: readonly string[],
  pathname: string,
): Promise<StaticFile | undefined> {
  for (const folder of folders) {
    const file = await resolveAppFile(folder, appOrigin + pathname)
    const type = types[extname(file ?? '')]
    if (file !== undefined && type !== undefined) return { content: await readFile(file), type }
  }
  return undefined
}
