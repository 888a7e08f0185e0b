import { expect, test } from 'vitest'
import { destinationsOf, joinDestinations, readDestination } from '../../../src/shared/rules/destination.ts'

test.each([
  ['me@inbox.example', 'me@inbox.example'],
  [' Me@Inbox.example ', 'me@inbox.example'],
  ['a@inbox.example, b@inbox.example', 'a@inbox.example, b@inbox.example'],
  ['a@inbox.example;b@inbox.example a@inbox.example', 'a@inbox.example, b@inbox.example'],
  ['', undefined],
  [' , ', undefined],
  ['somebody', undefined],
  ['a@inbox.example, somebody', undefined],
])('the destination %j is read as %j', (text, read) => {
  expect(readDestination(text)).toBe(read)
})

test('a destination has the addresses of which it was joined', () => {
  const addresses = ['a@inbox.example', 'b@inbox.example']
  expect(destinationsOf(joinDestinations(addresses))).toEqual(addresses)
  expect(destinationsOf()).toEqual([])
})
