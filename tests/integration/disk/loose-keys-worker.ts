import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** What the process is to do, and at which of its steps it is killed. */
export interface LooseKeysPlan {
  readonly folder: string
  readonly keychain: string
  readonly act: 'add' | 'move' | 'renew' | 'remove' | 'refused'
  /** Counted from 0: right before that step. */
  readonly step: number
}

/*
 * A process that changes an account and is killed right before one of its steps: a call of the keychain, or one that
 * changes a file. It prints `done` if it had fewer steps than that.
 */
const plan: LooseKeysPlan = JSON.parse(process.argv[2] ?? '')
let steps = -1
const step = () => {
  if (steps < 0) return
  if (steps === plan.step) process.kill(process.pid, 'SIGKILL')
  steps += 1
}
for (const name of ['renameSync', 'copyFileSync', 'fsyncSync'] as const) {
  const real: (...args: readonly never[]) => unknown = fs[name]
  Object.assign(fs, {
    [name](...args: readonly never[]) {
      step()
      return real(...args)
    },
  })
}
syncBuiltinESMExports()

// Loaded afterwards, so that every module sees the counted functions.
const { createFileKeychain } = await import('../../support/file-keychain.ts')
const { keyForms, openAccounts } = await import('./loose-keys-fixtures.ts')
const real = createFileKeychain(plan.keychain)
const { accounts } = openAccounts(plan.folder, {
  get: real.get,
  async set(name, secret) {
    step()
    if (plan.act === 'refused') throw new Error('Cannot create an item in a locked collection')
    await real.set(name, secret)
    step()
  },
  async delete(name) {
    step()
    const deleted = await real.delete(name)
    step()
    return deleted
  },
})
const id = accounts.all()[0]?.id ?? ''
steps = 0
if (plan.act === 'add' || plan.act === 'refused') await accounts.save(keyForms.second)
else if (plan.act === 'move') await accounts.save({ ...keyForms.moved, id })
else if (plan.act === 'renew') await accounts.save({ ...keyForms.renewed, id })
else await accounts.remove(id)
process.stdout.write('done\n')
