import { expect, test, vi } from 'vitest'
import { createShared } from '../../../src/main/base/shared.ts'

test('a running task is shared by every caller with its key, and by no other', async () => {
  const shared = createShared<string, number>()
  const { promise, resolve } = Promise.withResolvers<number>()
  const again = vi.fn(async () => 2)
  const first = shared.run('key', () => promise)
  const second = shared.run('key', again)
  expect(await shared.run('other', async () => 3)).toBe(3)
  expect(shared.underWay('key')).toBe(first)
  resolve(1)
  expect(await Promise.all([first, second])).toEqual([1, 1])
  expect(again).not.toHaveBeenCalled()
})

test.each([
  ['succeeded', async () => 1],
  ['failed', () => Promise.reject(new Error('not now'))],
])('a task that %s runs again for a caller that learns of its end', async (_how, task) => {
  const shared = createShared<string, number>()
  const next = () => {
    expect(shared.underWay('key')).toBeUndefined()
    return shared.run('key', async () => 2)
  }
  expect(await shared.run('key', task).then(next, next)).toBe(2)
})
