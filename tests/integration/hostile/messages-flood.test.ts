import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mostUnderWay } from '../../../src/main/ipc/busy-windows.ts'
import { copyPlain } from '../../../src/main/ipc/plain-data.ts'
import type { WindowName } from '../../../src/shared/contract.ts'
import type { Result } from '../../../src/shared/result.ts'
import { type AttackedApp, startAttackedApp } from './attacked-app.ts'
import { validInput } from './generate-message.ts'
import { type Field, shapes } from './message-shapes.ts'

/** A busy machine is slow. */
vi.setConfig({ testTimeout: 60_000 })

const floodCount = 10_000
const tenMegabytes = 10 * 2 ** 20

let attacked: AttackedApp
beforeEach(async () => {
  attacked = await startAttackedApp()
})
afterEach(() => attacked.stop())

const ask = (window: WindowName, name: string, input?: unknown) =>
  attacked.started.app.route({ window, mainFrame: true, origin: 'app://aliasmith' }, name, input)
const reasonOf = (answer: Result<unknown>) => (answer.ok ? 'made' : answer.failure.reason)

/** The number of times that each item occurs. */
function tally(reasons: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return Object.fromEntries(counts)
}

async function haltmanAccount(): Promise<string> {
  await attacked.accounts()
  const { accounts } = await attacked.started.get('getSnapshot')
  return accounts.find(({ provider }) => provider === 'haltman')?.id ?? ''
}

describe('security 17: a window that floods the app', () => {
  test('with creations gets as many as it may have in progress, one at a time, and may ask again later', async () => {
    const accountId = await haltmanAccount()
    const { haltman, logged } = attacked
    const loggedBefore = logged()
    const draft = { accountId, domain: 'one.example', label: '' }
    const answered: string[] = []
    const flood = Array.from({ length: floodCount }, async (_, index) => {
      const answer = await ask('popover', 'createAddress', { ...draft, localPart: `flood${index}` })
      answered.push('flood')
      return reasonOf(answer)
    })
    const honest = ask('settings', 'getSnapshot').then((answer) => {
      answered.push('honest')
      return answer
    })
    expect(tally(await Promise.all(flood))).toEqual({
      made: mostUnderWay,
      'window-busy': floodCount - mostUnderWay,
    })
    expect((await honest).ok).toBe(true)
    // Before the last creation: the other window did not have to wait for the end of the flood.
    expect(answered.indexOf('honest')).toBeLessThan(answered.length - 1)
    expect(haltman.addresses()).toHaveLength(mostUnderWay)
    expect(haltman.mostAtOnce()).toBe(1)
    // A flood does not push other entries out of the log.
    expect(logged() - loggedBefore).toBeLessThanOrEqual(2 * mostUnderWay)
    expect(reasonOf(await ask('popover', 'createAddress', { ...draft, localPart: 'later' }))).toBe('made')
  })

  test.each(Object.keys(shapes))('with %s is answered every time', async (name) => {
    const [window = 'settings'] = shapes[name as keyof typeof shapes].windows
    const input = validInput(name, await attacked.accounts())
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(window, name, input)))
    const busy = tally(answers.map(reasonOf))['window-busy']
    expect(busy).toBe(200 - mostUnderWay)
    expect(attacked.bugs).toEqual([])
  })
})

/** A value of ten megabytes or a million parts, in the place of a valid one. */
const huge: Readonly<Record<string, () => unknown>> = {
  'a text of ten megabytes': () => 'x'.repeat(tenMegabytes),
  'a list of ten million numbers': () => Array.from({ length: tenMegabytes }, () => 1),
  'a million nested lists': () => {
    let deep: unknown = 1
    for (let level = 0; level < 1_000_000; level += 1) deep = [deep]
    return deep
  },
  'an object of five thousand fields': () =>
    Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`f${index}`, index])),
}

describe('security 17: a huge value', () => {
  test.each(Object.keys(huge))('(%s) is refused in every field that has a smaller limit', async (what) => {
    const ids = await attacked.accounts()
    const before = await attacked.traces()
    const value = huge[what]?.()
    const holdsAnyText = (field: Field | undefined) =>
      field !== undefined && 'text' in field && field.text > tenMegabytes && typeof value === 'string'
    const through: string[] = []
    for (const [name, { windows, fields = {} }] of Object.entries(shapes)) {
      const [window = 'settings'] = windows
      const whole = validInput(name, ids)
      const inputs = [
        value,
        ...Object.keys(fields)
          .filter((field) => !holdsAnyText(fields[field]))
          .map((field) => ({ ...Object(whole), [field]: value })),
      ]
      for (const input of inputs) {
        const reason = reasonOf(await ask(window, name, input))
        if (reason !== 'message-refused') through.push(`${name}: ${reason}`)
      }
    }
    expect(through).toEqual([])
    expect(await attacked.traces()).toEqual(before)
  })

  test('is not read to its end', () => {
    let looks = 0
    const endless = new Proxy([], {
      get: (target, name) => (name === 'length' ? 2 ** 32 - 1 : Reflect.get(target, name)),
      getOwnPropertyDescriptor(target, name) {
        looks += 1
        return Reflect.getOwnPropertyDescriptor(target, name)
      },
      ownKeys() {
        looks += 1
        return ['length']
      },
    })
    expect(copyPlain({ ids: endless })).toEqual({ ok: false, failure: 'not-plain' })
    expect(looks).toBe(0)
  })
})
