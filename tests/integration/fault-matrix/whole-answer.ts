import { open } from './fault.ts'
import { shapeFaults } from './faults/shape.ts'
import type { Example } from './operations.ts'

/** The status 204 is the whole answer; a body after it is not read, and any other success lacks its data. */
export const wholeAnswer: NonNullable<Example<never, never>['outcomes']> = {
  ...Object.fromEntries(
    shapeFaults.filter(({ name }) => !name.startsWith('refuses')).map(({ name }) => [name, 'right']),
  ),
  ...Object.fromEntries(
    [201, 202, 203, 206, 226, 299].map((status) => [
      `answers ${status} with the whole answer`,
      open('answer-empty'),
    ]),
  ),
  'answers 206 with a part': open('answer-empty'),
  'answers 204': 'right',
  'answers 204 with a body': 'right',
}
