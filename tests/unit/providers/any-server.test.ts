import { expect, test } from 'vitest'
import { atAnyServer } from '../../../src/main/providers/any-server.ts'
import { providers } from '../../../src/main/providers/registry.ts'

test('every service with a server can be at another one, and says no more than before that it can', () => {
  const anywhere = atAnyServer(providers)
  expect(Object.keys(anywhere)).toEqual(Object.keys(providers))
  for (const [id, { view, operations }] of Object.entries(providers)) {
    const other = Object.entries(anywhere).find(([name]) => name === id)?.[1]
    expect(other?.operations).toBe(operations)
    const server = view.server && { ...view.server, changeable: true }
    expect(other?.view).toEqual(server === undefined ? view : { ...view, server })
  }
})
