import { describe, expect, test, vi } from 'vitest'
import { createBridge } from '../../../src/shared/bridge.ts'

test('a request whose transport failed ends in a failure that a window can show', async () => {
  const api = createBridge({
    ask: () => Promise.reject(new Error('the main process is gone')),
    listen: () => () => {},
  })
  expect(await api.getSnapshot()).toEqual({
    ok: false,
    failure: {
      code: 'cancelled',
      reason: 'cancelled',
      message: 'Aliasmith did not answer.',
      hint: 'Quit and reopen Aliasmith.',
    },
  })
})

describe('events', () => {
  /** A bridge whose events the test sends. */
  function bridge() {
    const hearers = new Map<string, (payload: unknown) => void>()
    const api = createBridge({
      ask: async () => ({ ok: true, value: null }),
      listen(name, listener) {
        hearers.set(name, listener)
        return () => {}
      },
    })
    return { api, send: (name: string, payload: unknown) => hearers.get(name)?.(payload) }
  }
  const later = () => new Promise((done) => setTimeout(done))

  test('that come before the page listens reach it in their order, once its script has run', async () => {
    const { api, send } = bridge()
    send('languageChanged', 'de')
    send('clipboardChanged', { id: 1 })
    send('languageChanged', 'fr')
    send('noticesChanged', [])
    const heard: unknown[] = []
    api.on.languageChanged((payload) => heard.push(payload))
    api.on.clipboardChanged((payload) => heard.push(payload))
    send('languageChanged', 'pl')
    expect(heard).toEqual([])
    await later()
    expect(heard).toEqual(['de', { id: 1 }, 'fr', 'pl'])
    send('languageChanged', 'en')
    expect(heard.at(-1)).toBe('en')
    // Nobody listened by then.
    const notices = vi.fn()
    api.on.noticesChanged(notices)
    await later()
    expect(notices).not.toHaveBeenCalled()
  })

  test('that come before a page asks for its snapshot are in that', async () => {
    const { api, send } = bridge()
    send('languageChanged', 'de')
    await api.getSnapshot()
    const heard = vi.fn()
    api.on.languageChanged(heard)
    await later()
    expect(heard).not.toHaveBeenCalled()
    send('languageChanged', 'fr')
    expect(heard.mock.calls).toEqual([['fr']])
  })

  test('no longer reach a listener that has stopped', () => {
    const { api, send } = bridge()
    const heard = vi.fn()
    api.on.languageChanged(heard)()
    send('languageChanged', 'de')
    expect(heard).not.toHaveBeenCalled()
  })
})
