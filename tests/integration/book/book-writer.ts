import { setTimeout } from 'node:timers/promises'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'

// Adds addresses until the process is killed, and prints each number as soon as `add` has returned. Its arguments: the
// file, the beginning of the addresses, and the pause after each in milliseconds.
const opened = await openAddressBook(process.argv[2] ?? '')
if (!opened.ok) throw new Error(`Refused: ${opened.failure.reason}`)
const { book } = opened.value
const beginning = process.argv[3] ?? 'a'
const pauseMs = Number(process.argv[4] ?? 0)
book.rememberAccount({ id: 'haltman-1', provider: 'haltman', nickname: 'Work' })
for (let number = 0; ; number += 1) {
  const address = `${beginning}${number}@example.com`
  const attempt = book.beginAttempt({
    ...{ accountId: 'haltman-1', domain: 'example.com', address, label: '', startedAt: number },
  })
  if (!attempt.ok) throw new Error(`Refused: ${attempt.failure.reason}`)
  const added = book.add({ accountId: 'haltman-1', address, label: '', createdAt: number }, attempt.value.id)
  if (!added.ok) throw new Error(`Refused: ${added.failure.reason}`)
  process.stdout.write(`${number}\n`)
  // SQLite's lock is not fair: without a pause another process might never get it.
  if (pauseMs > 0) await setTimeout(pauseMs)
}
