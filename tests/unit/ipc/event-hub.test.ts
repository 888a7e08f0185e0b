import { expect, it } from 'vitest'
import { createEventHub } from '../../../src/main/ipc/event-hub.ts'

const noHandles = { accountId: 'one', handles: [] }

/** A hub that records what it does. */
function startHub() {
  const done: string[] = []
  const hub = createEventHub((window, name) => void done.push(`${window} hears ${name}`))
  return { hub, done }
}

it('sends each event to the windows that the contract names for it', () => {
  const { hub, done } = startHub()
  hub.tell('noticesChanged', [])
  hub.tell('handlesChanged', noHandles)
  expect(done).toEqual([
    'popover hears noticesChanged',
    'settings hears noticesChanged',
    'settings hears handlesChanged',
  ])
})

it('calls listeners of that event alone, in their order, after the windows', () => {
  const { hub, done } = startHub()
  hub.listen(['handlesChanged', 'noticesChanged'], () => done.push('first'))
  hub.listen(['noticesChanged'], () => done.push('second'))
  hub.tell('handlesChanged', noHandles)
  hub.tell('settingsPlaced', { page: 'accounts' })
  expect(done).toEqual(['settings hears handlesChanged', 'first', 'settings hears settingsPlaced'])
  done.length = 0
  hub.tell('noticesChanged', [])
  expect(done.slice(-2)).toEqual(['first', 'second'])
})

it('lets a listener emit an event itself', () => {
  const { hub, done } = startHub()
  hub.listen(['handlesChanged'], () => hub.tell('noticesChanged', []))
  hub.tell('handlesChanged', noHandles)
  expect(done).toEqual([
    'settings hears handlesChanged',
    'popover hears noticesChanged',
    'settings hears noticesChanged',
  ])
})
