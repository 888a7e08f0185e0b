import { homedir } from 'node:os'
import { redactError } from './redact-line.ts'

/** Writes an error to the terminal that started the app, with no more of it than the log would hold. */
export function reportInTerminal(error: unknown): void {
  process.stderr.write(`${redactError(error, { home: homedir() }).join('\n')}\n`)
}
