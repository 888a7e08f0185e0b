import { expect, test } from 'vitest'
import { createNotices } from '../../../src/main/desktop/notices.ts'
import type { Notice } from '../../../src/shared/views/snapshot.ts'

test('a notice is composed each time it is shown, so that it follows the language', () => {
  const told: (readonly Notice[])[] = []
  const notices = createNotices((all) => told.push(all))
  let hello = 'Hello'
  notices.add({
    id: 'list-question',
    say: () => [hello, hello],
    listQuestion: () => ({ accountId: 'a', yes: hello, no: hello }),
  })
  hello = 'Hallo'
  notices.retell()
  const [first, second] = told
  expect(first).toMatchObject([{ message: 'Hello', listQuestion: { yes: 'Hello' } }])
  expect(second).toMatchObject([{ message: 'Hallo', hint: 'Hallo', listQuestion: { yes: 'Hallo' } }])
})
