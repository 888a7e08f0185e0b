import { expect, test } from 'vitest'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import { createSuggestForForm } from '../../../src/main/addresses/suggest-for-form.ts'
import { success } from '../../../src/shared/result.ts'

const account: AccountRecord = {
  id: 'work',
  provider: 'haltman',
  nickname: 'Work',
  keyInQuery: false,
  keySaved: false,
  state: 'working',
  naming: { kind: 'words', count: 1, separator: '', digits: 0 },
  listedDomains: [],
  listedAt: 0,
}

/** The names that a form shows, where a style draws these names in a circle. */
function formOf(draws: readonly string[], readyAtFirst = '') {
  let at = 0
  let ready = readyAtFirst
  const suggest = async ({ id: accountId }: AccountRecord) =>
    success({ accountId, localPart: draws[at++ % draws.length] ?? '' })
  const form = createSuggestForForm(suggest, () => ready)
  const nameOf = async (asked: ReturnType<typeof form.first>) => {
    const suggestion = await asked
    return suggestion.ok ? suggestion.value.localPart : undefined
  }
  return {
    first: () => nameOf(form.first(account)),
    another: () => nameOf(form.another(account)),
    made: () => form.beginAnew(account.id),
    prepare: (name: string) => {
      ready = name
    },
  }
}

test('a name that the form had is not suggested again, while the style has others', async () => {
  const { first, another } = formOf(['amber', 'amber', 'birch', 'amber', 'cedar', 'birch'], 'dune')
  expect([await first(), await another(), await another(), await another()]).toEqual([
    'dune',
    'amber',
    'birch',
    'cedar',
  ])
})

test('the only name of a style is suggested each time', async () => {
  const { first, another } = formOf(['amber'])
  expect([await first(), await another()]).toEqual(['amber', 'amber'])
})

test('the form begins with the address in reserve again each time that it opens', async () => {
  const { first, another } = formOf(['amber', 'birch'], 'dune')
  expect([await first(), await another(), await first(), await another()]).toEqual([
    'dune',
    'amber',
    'dune',
    'birch',
  ])
})

test('the name of an address in reserve is suggested as soon as one is ready, and again after another was made', async () => {
  const { first, another, prepare, made } = formOf(['amber', 'birch', 'cedar'])
  await first()
  prepare('dune')
  expect([await another(), await another()]).toEqual(['dune', 'birch'])
  made()
  expect(await another()).toBe('dune')
})
