import { expect, test, vi } from 'vitest'
import { createRunningWork } from '../../../src/main/base/running-work.ts'

test('work is awaited to its end, together with the work that it starts', async () => {
  const work = createRunningWork(vi.fn())
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  const ended: string[] = []
  work.follow(
    first.promise.then(() => {
      work.follow(second.promise.then(() => ended.push('second')))
      ended.push('first')
    }),
  )
  const settled = work.settled().then(() => ended.push('settled'))
  first.resolve()
  await vi.waitFor(() => expect(ended).toEqual(['first']))
  await new Promise((resolve) => setImmediate(resolve))
  second.resolve()
  await settled
  expect(ended).toEqual(['first', 'second', 'settled'])
})

test('failed work is reported, and does not delay the end', async () => {
  const onBug = vi.fn()
  const work = createRunningWork(onBug)
  const error = new Error('a bug')
  work.follow(Promise.reject(error))
  await work.settled()
  expect(onBug.mock.calls).toEqual([[error]])
})
