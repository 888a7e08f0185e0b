/** Every phrase of the main process, in English. */

export { budgetWords as budgets } from './budgets.ts'
export { desktopWords as desktop } from './desktop.ts'
export { diagnosticsWords as diagnostics } from './diagnostics.ts'
export { failureWords as failures } from './failures.ts'
export { importWords as imports } from './imports.ts'
export { lifeWords as life } from './life.ts'
export { limitWords as limits } from './limits.ts'
export { listWords as lists } from './lists.ts'
export { nameFormatWords as nameFormats } from './name-formats.ts'
export { terminalWords as terminal } from './terminal.ts'
export { untoldWords as untold } from './untold.ts'
export { updateWords as updates } from './updates.ts'
