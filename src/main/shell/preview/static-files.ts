import { readFileSync } from 'node:fs'
import { appOrigin } from '../app-pages.ts'
import { contentTypeOf, resolveAppFile } from '../resolve-app-file.ts'

/**
 * Reads a built file by the rules of the app's own protocol: it is inside the folder, not reached by a link, and of a
 * type that pages use. Folders are tried in order.
 * @param pathname of a URL, still percent-encoded.
 */
export function readStaticFile(folders: readonly string[], pathname: string) {
  for (const folder of folders) {
    const file = resolveAppFile(folder, appOrigin + pathname)
    const type = file === undefined ? undefined : contentTypeOf(file)
    if (file !== undefined && type !== undefined) return { content: readFileSync(file), type }
  }
  return undefined
}
