import type { Plugin } from 'vite'
import { events, requests } from '../../src/shared/contract.ts'

const namesOf = (table: object) =>
  JSON.stringify(Object.fromEntries(Object.keys(table).map((name) => [name, 0])))

/**
 * Leaves only the names of the contract's tables to the bridge, which uses nothing else of them. The checks of the inputs
 * would run at each start of a window, and belong to the main process.
 */
export const contractNames: Plugin = {
  name: 'contract-names',
  apply: 'build',
  load: (id) =>
    id.endsWith('/src/shared/contract.ts')
      ? `export const requests = ${namesOf(requests)}, events = ${namesOf(events)}`
      : undefined,
}
