import { copyFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { planFile } from '../../support/import-file.ts'
import { startApp } from '../../support/start-app.ts'
import { importedAddresses, type KillPlan } from './kill-plan.ts'

/*
 * Works until it is killed. Its argument is the plan as JSON. It prints each step before it begins it and again when the
 * step is done. A step that was printed as done must not be lost.
 */
const plan: KillPlan = JSON.parse(process.argv[2] ?? '')
const say = (what: string, name: string | number) => process.stdout.write(`${what} ${name}\n`)
await (plan.kind === 'use' ? use(plan) : migrate(plan))

async function use({ folder, key, accountId, domain, life }: KillPlan & { kind: 'use' }): Promise<never> {
  // It has this one key and saves nothing.
  const keychain = { get: async () => key, set: async () => undefined, delete: async () => true }
  const { ask } = await startApp({ folder, keychain })
  say('started', life)
  for (let round = 0; ; round += 1) {
    const name = `k${life}.${round}`
    say('creating', name)
    const made = await ask('createAddress', { accountId, localPart: name, domain, label: 'before' })
    if (made.ok) {
      say('created', name)
      const saved = await ask('saveLabel', { id: made.value.entry.id, label: 'after' })
      if (saved.ok) say('labelled', name)
    }
    const rows = importedAddresses(name).map((address) => `${address},File,haltman`)
    const planned = await planFile({ ask }, `address,account,provider\n${rows.join('\n')}\n`)
    if (!planned.ok) continue
    say('importing', name)
    const applied = await ask('applyImport', { importId: planned.value.importId })
    if (applied.ok) say('imported', name)
  }
}

async function migrate({ folder, older, life }: KillPlan & { kind: 'migrate' }): Promise<never> {
  for (let round = 0; ; round += 1) {
    const file = join(folder, `migrated-${life}-${round}.sqlite`)
    copyFileSync(older, `${file}.part`)
    renameSync(`${file}.part`, file)
    say('migrating', round)
    const opened = await openAddressBook(file)
    if (!opened.ok) throw new Error(opened.failure.reason)
    say('migrated', round)
    opened.value.book.close()
  }
}
