import { shell } from 'electron'
import type { FailureReason } from '../../../shared/failure.ts'

/** Shows a folder in the file manager; with the reason where there is none or the folder is gone. */
export async function showFolder(path: string): Promise<FailureReason | undefined> {
  try {
    // An empty text is a success.
    return (await shell.openPath(path)) === '' ? undefined : 'folder-not-opened'
  } catch {
    return 'folder-not-opened'
  }
}
