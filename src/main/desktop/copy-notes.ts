import type { AddressBook } from '../book/address-book.ts'

/**
 * Notes when addresses were copied. The screens know it at once. The book learns it after the answer to the copy, which
 * need not wait for the disk: a failed write, or a crash in between, costs only this date.
 */
export function createCopyNotes(parts: {
  readonly book: Pick<AddressBook, 'noteCopied'>
  /** Milliseconds since the epoch. */
  now(): number
  /** Runs work after the answer that is being made. */
  soon(run: () => void): void
}) {
  const { book, now, soon } = parts
  const waiting = new Map<number, number>()

  function write(): void {
    for (const [id, at] of waiting) {
      waiting.delete(id)
      book.noteCopied(id, at)
    }
  }

  return {
    /** Notes that an address of the book was copied now. */
    note(id: number): void {
      if (waiting.size === 0) soon(write)
      waiting.set(id, now())
    },
    /** When an address was copied, if the book does not say so yet. Milliseconds since the epoch. */
    of: (id: number): number | undefined => waiting.get(id),
  }
}

export type CopyNotes = ReturnType<typeof createCopyNotes>
