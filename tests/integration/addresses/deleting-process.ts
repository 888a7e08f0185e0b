import { startApp } from '../../support/start-app.ts'

/*
 * Deletes one address, and is killed before it can report the outcome. Its arguments: the data folder,
 * the key and the id of the address. Its keychain has this one key and saves nothing.
 */
const [folder = '', key = '', id = ''] = process.argv.slice(2)
const keychain = { get: async () => key, set: async () => undefined, delete: async () => true }
const { ask } = await startApp({ folder, keychain })
process.stdout.write('started\n')
const deleted = await ask('undoAddress', { id: Number(id) })
process.stdout.write(`${JSON.stringify(deleted)}\n`)
