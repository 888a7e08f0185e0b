import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, { appendFileSync, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'
import { setAsideIn } from './disk-fixtures.ts'

vi.setConfig({ testTimeout: 180_000 })

const { newFile, open } = useBooks()
const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** A process that adds addresses until it is killed; `added` has the reported ones. */
function startWriter(file: string, beginning: string, pauseMs = 0) {
  const writer = join(import.meta.dirname, '..', 'book', 'book-writer.ts')
  const args = [writer, file, beginning, String(pauseMs)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  const closed = once(child, 'close').then(() => running.delete(child))
  const ended = closed.then(() => {
    throw new Error('The writer ended by itself')
  })
  ended.catch(() => undefined)
  const added: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => added.push(`${beginning}${line}@example.com`))
  return {
    added,
    async has(count: number) {
      while (added.length < count) await Promise.race([once(lines, 'line'), ended])
    },
    async kill() {
      child.kill('SIGKILL')
      await closed
      expect(child.signalCode).toBe('SIGKILL')
    },
  }
}

async function expectAll(file: string, addresses: readonly string[]): Promise<void> {
  const { book, notice } = await open(file)
  expect(notice).toBeUndefined()
  expect(setAsideIn(dirname(file))).toEqual([])
  for (const address of addresses)
    expect([address, unwrap(book.findByAddress('haltman-1', address))?.state]).toEqual([address, 'active'])
}

describe('two processes that have the same list of addresses open despite the lock', () => {
  test('take turns and lose no address', async () => {
    const file = newFile()
    const writers = ['first', 'second'].map((beginning) => startWriter(file, beginning))
    await Promise.all(
      writers.map(async ({ has, kill }) => {
        await has(60)
        await kill()
      }),
    )
    await expectAll(
      file,
      writers.flatMap(({ added }) => added),
    )
  })

  test('open it while the other one writes, and find no damage', async () => {
    const file = newFile()
    const writer = startWriter(file, 'other', 1)
    await writer.has(1)
    const added: string[] = []
    for (let round = 0; round < 20; round += 1) {
      const { book, notice } = unwrap(await openAddressBook(file))
      expect([round, notice]).toEqual([round, undefined])
      const address = `own${round}@example.com`
      unwrap(book.add(newRow({ address })))
      added.push(address)
      book.close()
      await writer.has(writer.added.length + 1)
    }
    await writer.kill()
    await expectAll(file, [...added, ...writer.added])
  })

  test('open it while the other one writes its log back and begins a new one', async () => {
    const file = newFile()
    const { book: other } = await open(file)
    unwrap(other.rememberAccount(work))
    const connection = new DatabaseSync(file)
    let count = 0
    const write = () => {
      unwrap(other.add(newRow({ address: `other${count}@example.com` })))
      count += 1
    }
    write()
    const readFile = fs.readFileSync
    let isFirst = true
    Object.assign(fs, {
      readFileSync(...args: Parameters<typeof readFile>) {
        const contents = readFile(...args)
        if (!isFirst || args[0] !== `${file}-wal`) return contents
        isFirst = false
        // More than the largest step of the number that assigns frames to a log.
        for (let round = 0; round < 300; round += 1) write()
        connection.exec('PRAGMA wal_checkpoint(RESTART)')
        write()
        return contents
      },
    })
    syncBuiltinESMExports()
    try {
      await expectAll(file, [])
    } finally {
      Object.assign(fs, { readFileSync: readFile })
      syncBuiltinESMExports()
    }
    connection.close()
    expect(isFirst).toBe(false)
    other.close()
    await expectAll(
      file,
      Array.from({ length: count }, (_, index) => `other${index}@example.com`),
    )
  })

  test('wait while the other one creates it', async () => {
    const file = newFile()
    const begin = `
      const { DatabaseSync } = require('node:sqlite')
      const database = new DatabaseSync(process.argv[1])
      database.exec('BEGIN IMMEDIATE')
      process.stdout.write('begun')
      setTimeout(() => database.exec('ROLLBACK'), 300)`
    const child = spawn(process.execPath, ['-e', begin, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    running.add(child)
    await once(child.stdout, 'data')
    const { book, notice } = await open(file)
    expect(notice).toBeUndefined()
    expect(unwrap(book.count())).toBe(0)
  })

  test('do not treat an interrupted change of the other one as a foreign file', async () => {
    const file = newFile()
    const { book } = await open(file)
    unwrap(book.rememberAccount(work))
    unwrap(book.add(newRow({ address: 'before@example.com' })))
    // A killed process leaves the beginning of a change without its end.
    appendFileSync(`${file}-wal`, readFileSync(`${file}-wal`).subarray(32, 32 + 24 + 4_096))
    unwrap(book.add(newRow({ address: 'after@example.com' })))
    book.close()
    await expectAll(file, ['before@example.com', 'after@example.com'])
  })
})
