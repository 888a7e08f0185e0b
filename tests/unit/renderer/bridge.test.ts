import { expect, test } from 'vitest'
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
