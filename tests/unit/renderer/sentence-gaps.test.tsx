// @vitest-environment jsdom
import { cleanup, render } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { FailureNote } from '../../../src/renderer/ui/failure-note.tsx'
import { speak } from '../../../src/renderer/ui/language.ts'
import { open, useSettings } from './settings-screen.tsx'

useSettings()
afterEach(async () => {
  cleanup()
  await speak('en')
})

const failure = { message: '何かが起きました。', hint: 'もう一度お試しください。' }

test.each([
  ['en', 'Mail: 何かが起きました。 もう一度お試しください。'],
  ['ja', 'Mail：何かが起きました。もう一度お試しください。'],
  ['zh-Hans', 'Mail：何かが起きました。もう一度お試しください。'],
] as const)('the sentences of a failure are apart as the language %s has it', async (language, told) => {
  const { container } = render(() => <FailureNote failure={failure} account="Mail" />)
  await speak(language)
  expect(container.querySelector('p')?.textContent).toBe(told)
})

test('the sentences of a notice are apart as the language has it, also one chosen while it is shown', async () => {
  open({ notices: [{ id: 'update', ...failure }] })
  const told = () => document.querySelector('.notices .note-text')?.textContent
  expect(told()).toContain('。 もう')
  await speak('ja')
  expect(told()).toContain('。もう')
})
