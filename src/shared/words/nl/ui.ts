/** The phrases of what windows share. */

export { failureNoteWords } from './failure-note.ts'
export { keyNameWords } from './key-names.ts'
export { sentences } from './sentences.ts'
