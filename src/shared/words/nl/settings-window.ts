/** The phrases that the settings window loads at once. */

export { formCheckWords } from './form-checks.ts'
export { settingsWords } from './settings.ts'
