import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sender } from '../../../src/main/ipc/sender.ts'
import type { WindowName } from '../../../src/shared/contract.ts'
import { type AttackedApp, startAttackedApp } from './attacked-app.ts'
import { foreignOrigins, validInput } from './generate-message.ts'
import { shapes } from './message-shapes.ts'

const origin = 'app://aliasmith'
const windows: readonly WindowName[] = ['popover', 'settings']

/** Every sender that looks like the main frame of that window at the app's origin, and is not. */
function forgeries(window: WindowName): readonly (readonly [string, Sender])[] {
  // A mistake in a shell could produce any sender, whatever its type allows.
  const forged = (changes: object): Sender => Object.assign({ window, mainFrame: true, origin }, changes)
  return [
    ['an unknown window', forged({ window: undefined })],
    ['a window with an unknown name', forged({ window: 'devtools' })],
    ['a window with the name of an inherited property', forged({ window: 'constructor' })],
    ['a frame inside the window', forged({ mainFrame: false })],
    [
      'a frame of another origin inside the window',
      forged({ mainFrame: false, origin: 'https://evil.example' }),
    ],
    ['no origin at all', forged({ origin: undefined })],
    ...foreignOrigins.map(
      (foreign) => [`the origin ${JSON.stringify(foreign)}`, forged({ origin: foreign })] as const,
    ),
  ]
}

let attacked: AttackedApp
let ids: readonly string[]

beforeAll(async () => {
  attacked = await startAttackedApp()
  ids = await attacked.accounts()
})
afterAll(() => attacked.stop())

describe('security 17: a message whose sender is its only fault', () => {
  test.each(Object.entries(shapes))('is refused by %s, and nothing happens', async (name, shape) => {
    const input = validInput(name, ids)
    const senders = [
      ...shape.windows.flatMap(forgeries),
      ...windows
        .filter((window) => !shape.windows.includes(window))
        .map((window) => [`the window ${window}`, { window, mainFrame: true, origin }] as const),
    ]
    const before = await attacked.traces()
    const through: string[] = []
    for (const [who, sender] of senders) {
      const answer = await attacked.started.app.route(sender, name, input)
      if (answer.ok || answer.failure.reason !== 'message-refused') through.push(who)
    }
    expect(through).toEqual([])
    expect(await attacked.traces()).toEqual(before)
    // Only the sender was wrong: the same message from a correct sender is accepted.
    const [window] = shape.windows
    const honest = await attacked.started.app.route({ window, mainFrame: true, origin }, name, input)
    expect(honest).not.toMatchObject({ failure: { reason: 'message-refused' } })
    await attacked.accounts()
  })
})
