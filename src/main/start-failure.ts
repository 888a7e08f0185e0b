import { words } from '../shared/words/words.ts'
import { causeOf, codeOf, folderInUse, folderUnusable } from './files/folder-errors.ts'
import { reportInTerminal } from './log/report-in-terminal.ts'

/**
 * Writes to the terminal why the app does not start.
 * @param folder the data folder, which the text names.
 * @returns what the user can do, in sentences.
 */
export function reportFailedStart(error: unknown, folder: string): string {
  const { life, sentences } = words()
  const hints: Readonly<Record<string, string>> = {
    [folderInUse]: life.folderInUse(folder),
    [folderUnusable]: sentences(life.folderUnusable(folder, causeOf(error)), life.folderUnusableHint),
  }
  const known = hints[codeOf(error)]
  if (known === undefined) reportInTerminal(error)
  else process.stderr.write(`${known}\n`)
  return known ?? life.startFailedHint(folder)
}
