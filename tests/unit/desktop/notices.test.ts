import { expect, test } from 'vitest'
import { createNotices } from '../../../src/main/desktop/notices.ts'

test('security 23: a notice hides nothing, whatever a nickname or a path in it holds', () => {
  const notices = createNotices(() => undefined)
  notices.add({ id: 'key-left', message: 'The key of Work\u202e is left.', hint: 'See /home/me/\u200bdata.' })
  expect(notices.all()).toMatchObject([
    { message: 'The key of Work⟨U+202E⟩ is left.', hint: 'See /home/me/⟨U+200B⟩data.' },
  ])
})
