import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { requests } from '../../../src/shared/contract.ts'
import type { Result } from '../../../src/shared/result.ts'
import { type AttackedApp, startAttackedApp } from './attacked-app.ts'
import { createGenerator } from './generate-message.ts'
import { type Message, mayPass } from './may-pass.ts'
import { shapes } from './message-shapes.ts'

/** A busy machine is slow. */
vi.setConfig({ testTimeout: 60_000 })

const seed = 20_231
const messageCount = 100_000
/** The messages of one window at a time; fewer than a window may have in progress. */
const atOnce = 32
/** Caches and compiled code may use this much; a leak of a hundred bytes a message would be about as large. */
const growthBytes = 10 * 2 ** 20

/** The requests that use the file of an import. */
const usesFile = ['addImportPart', 'planImport', 'applyImport']

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

let attacked: AttackedApp

beforeAll(async () => {
  attacked = await startAttackedApp()
})
afterAll(() => attacked.stop())

const send = ({ sender, name, input }: Message) => attacked.started.app.route(sender, name, input)
const reasonOf = (answer: Result<unknown>) => (answer.ok ? 'done' : answer.failure.reason)

test('the contract accepts the same inputs, from the same windows, as its second version', () => {
  const windowsOf = (table: Readonly<Record<string, { readonly windows: readonly string[] }>>) =>
    Object.fromEntries(Object.entries(table).map(([name, { windows }]) => [name, windows]))
  expect(windowsOf(requests)).toEqual(windowsOf(shapes))
})

describe(`security 17: of ${messageCount} generated messages`, () => {
  test('invalid ones are refused, change nothing, and leave the memory flat', async () => {
    const ids = await attacked.accounts()
    const before = await attacked.traces()
    const generator = createGenerator(seed, ids)
    let refused = 0
    let heapEarly = 0
    for (let sent = 0; sent < messageCount; sent += 1) {
      if (sent === messageCount / 5) heapEarly = heapBytes()
      const message = generator.next()
      if (mayPass(message)) continue
      const reason = reasonOf(await send(message))
      if (reason !== 'message-refused') throw new Error(`${sent}: ${message.name} came through: ${reason}`)
      refused += 1
    }
    expect(refused).toBeGreaterThan(messageCount / 2)
    expect(await attacked.traces()).toEqual(before)
    expect(heapBytes() - heapEarly).toBeLessThan(growthBytes)
    expect(attacked.bugs).toEqual([])
  })

  test('valid ones are answered by the real app without an exception', async () => {
    const generator = createGenerator(seed, await attacked.accounts())
    const passed = new Map<string, number>()
    const wrong: string[] = []
    let batch: Promise<void>[] = []
    for (let sent = 0; sent < messageCount; sent += 1) {
      const message = generator.next()
      if (!mayPass(message)) continue
      // While a file is in use, another message about it is rightly answered as busy.
      if (usesFile.includes(message.name)) await Promise.all(batch)
      const answered = send(message).then((answer) => {
        const reason = reasonOf(answer)
        const isWrong = ['message-refused', 'own-fault', 'window-busy'].includes(reason)
        if (isWrong) wrong.push(`${sent}: ${message.name}: ${reason}`)
        passed.set(message.name, (passed.get(message.name) ?? 0) + 1)
      })
      batch.push(answered)
      if (batch.length < atOnce) continue
      await Promise.all(batch)
      batch = []
    }
    await Promise.all(batch)
    expect(wrong).toEqual([])
    expect(attacked.bugs).toEqual([])
    // The generator must have reached every request.
    expect([...passed.keys()].sort()).toEqual(Object.keys(requests).sort())
    expect([...passed.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(messageCount / 50)
  })

  test('nothing is left behind in shared prototypes', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })
})
