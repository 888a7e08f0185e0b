import { expect, it } from 'vitest'
import { createRefusingBook } from '../../../src/main/book/refusing-book.ts'
import { useBooks } from './book-fixtures.ts'

const { newFile, open } = useBooks()

it('a book that cannot be opened answers every call with the reason, and can be closed', async () => {
  const { book } = await open(newFile())
  const refusing = createRefusingBook({ reason: 'storage-full' })
  const members = Object.keys(book).filter((member) => member !== 'close')
  expect(members.length).toBeGreaterThan(40)
  for (const member of members) {
    const answer: unknown = Reflect.get(refusing, member)()
    expect([member, answer]).toEqual([member, { ok: false, failure: { reason: 'storage-full' } }])
  }
  expect(refusing.close()).toBeUndefined()
})
