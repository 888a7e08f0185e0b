import { beforeAll, vi } from 'vitest'
import { systemFetch } from '../../../src/main/shell/electron/system/system-fetch.ts'
import { app, resetElectron } from '../../unit/electron/fake-electron/index.ts'
import { describeMatrix } from './describe-matrix.ts'
import { headerFaults } from './faults/headers.ts'
import { statusFaults, statusLineFaults } from './faults/status.ts'
import { matrixOperations } from './operations.ts'

vi.mock('electron', () => import('../../unit/electron/fake-electron/index.ts'))

beforeAll(async () => {
  resetElectron()
  app.ready.resolve()
  await app.whenReady()
})

/** Faults that Electron passes on unchanged, so that the app builds an answer. Only Chromium shows how they are parsed. */
const handedOn = [
  /^sends a header in|^sends a header named|^sets cookies|^sends an invalid date/,
  /^answers (?:20\d|304|401|421|429|500|600|999)\b/,
  /with another address$|^redirects to "(?:https|file|javascript)/,
  /^sends (?:102|103|199) first|^has (?:the|no) status text/,
]
const operations = matrixOperations.filter(
  ({ provider, name }) => provider === 'haltman' && (name === 'create' || name === 'list'),
)
const rows = [...headerFaults, ...statusFaults, ...statusLineFaults]
  .filter(({ name }) => handedOn.some((pattern) => pattern.test(name)))
  // Only Node sends a request again.
  .filter(({ requests }) => requests === undefined)

describeMatrix('the network of the system', rows, { operations, transport: systemFetch })
