import { expect, test } from 'vitest'
import type { Keychain } from '../../../src/main/accounts/keychain.ts'
import { createPatientKeychain, KeychainTimeout } from '../../../src/main/accounts/patient-keychain.ts'

/** A keychain whose answers the test supplies, and a clock that the test advances. */
function setUp() {
  const open: { readonly call: string; answer(value?: unknown): void; fail(error: Error): void }[] = []
  const due: (() => void)[] = []
  const call = (name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<never>()
    open.push({ call: name, answer: (value) => resolve(value as never), fail: reject })
    return promise
  }
  const system: Keychain = {
    get: (name) => call(`get ${name}`),
    set: (name) => call(`set ${name}`),
    delete: (name) => call(`delete ${name}`),
  }
  const keychain = createPatientKeychain(system, {
    after(_, run) {
      due.push(run)
      return () => void due.splice(due.indexOf(run), 1)
    },
  })
  const calls = () => open.map(({ call: name }) => name)
  const passDeadline = () => {
    for (const run of due.splice(0)) run()
  }
  const settled = () => new Promise(setImmediate)
  return { keychain, open, calls, due, passDeadline, settled }
}

test('calls run one at a time, in order, also after a failure', async () => {
  const { keychain, open, calls, due, settled } = setUp()
  const first = keychain.get('a')
  const second = keychain.delete('b')
  await settled()
  expect(calls()).toEqual(['get a'])
  open[0]?.fail(new Error('no'))
  await expect(first).rejects.toThrow('no')
  await settled()
  expect(calls()).toEqual(['get a', 'delete b'])
  open[1]?.answer(true)
  expect(await second).toBe(true)
  expect(due).toEqual([])
})

test('a call without an answer by its deadline is abandoned; a call that could not begin by then is dropped', async () => {
  const { keychain, open, calls, passDeadline, settled } = setUp()
  const hangs = keychain.get('a')
  const waits = keychain.set('b', 'secret')
  await settled()
  passDeadline()
  await expect(hangs).rejects.toThrow(KeychainTimeout)
  await expect(waits).rejects.toThrow(KeychainTimeout)
  open[0]?.answer('late')
  await settled()
  const next = keychain.get('c')
  await settled()
  expect(calls()).toEqual(['get a', 'get c'])
  open[1]?.answer('secret')
  expect(await next).toBe('secret')
})

test('a secret that is stored too late is reported, and one that is stored in time is not', async () => {
  const { keychain, open, passDeadline, settled } = setUp()
  const late: string[] = []
  const hangs = keychain.set('a', 'secret', () => late.push('a'))
  await settled()
  passDeadline()
  await expect(hangs).rejects.toThrow(KeychainTimeout)
  expect(late).toEqual([])
  open[0]?.answer()
  const inTime = keychain.set('b', 'secret', () => late.push('b'))
  await settled()
  open[1]?.answer()
  await inTime
  expect(late).toEqual(['a'])
})

test('a deletion that may be late gets its turn after a hanging call, and its failure stops nothing', async () => {
  const { keychain, open, calls, passDeadline, settled } = setUp()
  const hangs = keychain.get('a')
  keychain.deleteInTheEnd('b')
  await settled()
  passDeadline()
  await expect(hangs).rejects.toThrow(KeychainTimeout)
  open[0]?.answer()
  await settled()
  expect(calls()).toEqual(['get a', 'delete b'])
  open[1]?.fail(new Error('no'))
  const next = keychain.get('c')
  await settled()
  open[2]?.answer('secret')
  expect(await next).toBe('secret')
})
