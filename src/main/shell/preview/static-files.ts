import { appOrigin } from '../app-pages.ts'
import { readAppFile } from '../resolve-app-file.ts'

/**
 * Reads a built file by the rules of the app's own protocol: it is inside the folder, not reached by a link, and of a
 * type that pages use. Folders are tried in order.
 * @param pathname of a URL, still percent-encoded.
 */
export async function readStaticFile(folders: readonly string[], pathname: string) {
  for (const folder of folders) {
    const file = await readAppFile(folder, appOrigin + pathname)
    if (file !== undefined) return file
  }
  return undefined
}
