import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { unwrap, useBooks } from './book-fixtures.ts'

const { newFile, open } = useBooks()
const writer = join(import.meta.dirname, 'book-writer.ts')

describe('a process that is killed while it adds addresses', () => {
  it.each([1, 40, 150])('keeps every address that it had reported: killed after %i', async (enough) => {
    const file = newFile()
    const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    const reported: number[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      reported.push(Number(line))
      if (reported.length === enough) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect(reported.length).toBeGreaterThanOrEqual(enough)

    const { book, notice } = await open(file)
    expect(notice).toBeUndefined()
    const kept = unwrap(book.count())
    for (const number of reported) {
      expect(unwrap(book.findByAddress('haltman-1', `a${number}@example.com`))?.state).toBe('active')
    }
    // Only the address in progress may be additional, and its attempt is open unless it was added.
    expect(kept - reported.length).toBeGreaterThanOrEqual(0)
    const unsettled = unwrap(book.openAttempts())
    expect(unsettled.length).toBeLessThanOrEqual(1)
    expect(unsettled.every(({ startedAt }) => startedAt === kept)).toBe(true)
  })
})
