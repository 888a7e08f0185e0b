export { encodingNames } from './addresses.ts'
export { formCheckWords } from './form-checks.ts'
export { settingsWords } from './settings.ts'
