/** The requests of a process of a test, in the place of Electron's own. */
export { nodeFetch as systemFetch } from '../../src/main/shell/node-fetch.ts'
