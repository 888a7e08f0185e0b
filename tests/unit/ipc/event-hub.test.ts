import { expect, it } from 'vitest'
import { createEventHub } from '../../../src/main/ipc/event-hub.ts'

/** A hub that writes down what it does. */
function startHub() {
  const done: string[] = []
  const hub = createEventHub((window, name) => void done.push(`${window} hears ${name}`))
  return { hub, done }
}

it('tells each event to the windows that the contract names for it', () => {
  const { hub, done } = startHub()
  hub.tell('noticesChanged', [])
  hub.tell('addressesChanged', null)
  expect(done).toEqual([
    'popover hears noticesChanged',
    'settings hears noticesChanged',
    'popover hears addressesChanged',
    'settings hears addressesChanged',
  ])
})

it('calls listeners of that event alone, in their order, after the windows', () => {
  const { hub, done } = startHub()
  hub.listen(['addressesChanged', 'noticesChanged'], () => done.push('first'))
  hub.listen(['noticesChanged'], () => done.push('second'))
  hub.tell('addressesChanged', null)
  hub.tell('settingsPlaced', { page: 'accounts' })
  expect(done).toEqual([
    'popover hears addressesChanged',
    'settings hears addressesChanged',
    'first',
    'settings hears settingsPlaced',
  ])
  done.length = 0
  hub.tell('noticesChanged', [])
  expect(done.slice(-2)).toEqual(['first', 'second'])
})

it('lets a listener tell something itself', () => {
  const { hub, done } = startHub()
  hub.listen(['addressesChanged'], () => hub.tell('noticesChanged', []))
  hub.tell('addressesChanged', null)
  expect(done).toEqual([
    'popover hears addressesChanged',
    'settings hears addressesChanged',
    'popover hears noticesChanged',
    'settings hears noticesChanged',
  ])
})
