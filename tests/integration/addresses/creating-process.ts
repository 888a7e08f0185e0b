import { startApp } from '../../support/start-app.ts'

/*
 * Creates one address, and is killed before it can report the outcome. Its arguments: the data folder,
 * the key and the wish as JSON. Its keychain has this one key and saves nothing.
 */
const [folder = '', key = '', wish = '{}'] = process.argv.slice(2)
const keychain = { get: async () => key, set: async () => undefined, delete: async () => true }
const { ask } = await startApp({ folder, keychain })
process.stdout.write('started\n')
const made = await ask('createAddress', JSON.parse(wish))
process.stdout.write(`${JSON.stringify(made)}\n`)
