import { expect, test } from 'vitest'
import { createTurns } from '../../../src/main/base/turns.ts'

/** Tasks that end when the test says so, and a record of their order. */
function createTasks() {
  const log: string[] = []
  const task = (name: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const run = () => {
      log.push(`${name} begins`)
      return promise.finally(() => log.push(`${name} ends`))
    }
    return { run, end: () => resolve(name), fail: (error: Error) => reject(error) }
  }
  return { log, task }
}

test('tasks of a key run one after another, in the order of the calls', async () => {
  const inTurn = createTurns<string>()
  const { log, task } = createTasks()
  const [first, second, third] = [task('first'), task('second'), task('third')]
  third.end()
  second.end()
  const all = Promise.all([first, second, third].map(({ run }) => inTurn('key', run)))
  first.end()
  expect(await all).toEqual(['first', 'second', 'third'])
  expect(log).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ])
})

test('a task of an idle key begins at once, and tasks of different keys do not wait for each other', async () => {
  const inTurn = createTurns<string>()
  const { log, task } = createTasks()
  const stuck = task('stuck')
  const other = task('other')
  const waiting = inTurn('one', stuck.run)
  const running = inTurn('two', other.run)
  expect(log).toEqual(['stuck begins', 'other begins'])
  other.end()
  await running
  expect(log).toEqual(['stuck begins', 'other begins', 'other ends'])
  stuck.end()
  await waiting
})

test('a task that fails, by a promise or at once, does not stop the next one', async () => {
  const inTurn = createTurns<string>()
  const { task } = createTasks()
  const broken = task('broken')
  const failing = inTurn('key', broken.run)
  const throwing = inTurn('key', () => {
    throw new Error('at once')
  })
  const next = inTurn('key', async () => 'next')
  broken.fail(new Error('later'))
  await expect(failing).rejects.toThrow('later')
  await expect(throwing).rejects.toThrow('at once')
  expect(await next).toBe('next')
})

test('a task that a running task of the same key requests waits for the end of that task', async () => {
  const inTurn = createTurns<string>()
  const log: string[] = []
  let inner: Promise<void> | undefined
  await inTurn('key', async () => {
    inner = inTurn('key', async () => void log.push('inner'))
    await new Promise((resolve) => setImmediate(resolve))
    log.push('outer')
  })
  await inner
  expect(log).toEqual(['outer', 'inner'])
})
