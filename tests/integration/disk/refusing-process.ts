import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { startApp } from '../../support/start-app.ts'

/*
 * Starts the app on a folder, as the user of the process, tries to write, and prints the results.
 * Its argument is the folder.
 */
const { get, ask, app } = await startApp({ folder: process.argv[2] ?? '', keychain: createMemoryKeychain() })
const { notices, accounts, desktop } = await get('getSnapshot')
const listed = await ask('listAddressRange', { query: 'kept', offset: 0, limit: 200 })
const account = accounts.find(({ provider }) => provider === 'practice')
const made = await ask('createAddress', {
  accountId: account?.id ?? '',
  localPart: 'not.written',
  domain: 'practice.invalid',
  label: '',
})
const changed = await ask('changePreferences', { theme: 'light' })
await app.close()

/** The output of the process. */
export interface Told {
  readonly notices: readonly string[]
  readonly listed: number
  readonly accounts: number
  readonly theme: string
  readonly made: string
  readonly changed: string
}

const told: Told = {
  notices: notices.map(({ message, hint }) => `${message} ${hint}`),
  listed: listed.ok ? listed.value.entries.length : -1,
  accounts: accounts.length,
  theme: desktop.preferences.theme,
  made: made.ok ? 'made' : made.failure.reason,
  changed: changed.ok ? 'changed' : changed.failure.reason,
}
process.stdout.write(`${JSON.stringify(told)}\n`)
