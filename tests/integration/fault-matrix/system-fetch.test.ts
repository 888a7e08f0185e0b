import { beforeAll, vi } from 'vitest'
import { systemFetch } from '../../../src/main/shell/electron/system/system-fetch.ts'
import { app, resetElectron } from '../../unit/electron/fake-electron/index.ts'
import { describeMatrix } from './describe-matrix.ts'
import { headerFaults } from './faults/headers.ts'
import { statusFaults } from './faults/status.ts'
import { matrixOperations } from './operations.ts'

vi.mock('electron', () => import('../../unit/electron/fake-electron/index.ts'))

beforeAll(async () => {
  resetElectron()
  app.ready.resolve()
  await app.whenReady()
})

/** What Electron hands on as it came, so that the app has to make an answer of it. How it is parsed only Chromium shows. */
const handedOn = [
  /^sends a header in|^sends a header named|^sets cookies|^sends a date/,
  /^answers (?:20\d|304|401|421|429|500|600|999)\b/,
  /with another address$|^sends on to "(?:https|file|javascript)/,
  /^says (?:102|103|199) first|as the reason of its status$|^gives no reason/,
]
const operations = matrixOperations.filter(
  ({ provider, name }) => provider === 'haltman' && (name === 'create' || name === 'list'),
)
const rows = [...headerFaults, ...statusFaults]
  .filter(({ name }) => handedOn.some((pattern) => pattern.test(name)))
  // Chromium asks once; that Node asks twice is its own.
  .filter(({ requests }) => requests === undefined)
  .map((fault) => ({ ...fault, operations }))

describeMatrix('the network of the system', rows, systemFetch)
