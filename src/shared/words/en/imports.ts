import type { ImportProblem } from '../../rules/import-problem.ts'
import { labelMaxLength } from '../../rules/label.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: Readonly<Record<ImportProblem, string>> = {
  'broken-quotes': 'The quotation marks of this line do not match.',
  'too-many-cells':
    'This line has more cells than the first line. A comma inside a label needs quotation marks around the label.',
  'too-often': 'This address appears in the file more than 200 times.',
  'not-an-entry': 'This is not an address entry.',
  'not-an-address': 'The value of “address” is not an email address.',
  'no-account': 'The name of the account is missing or too long.',
  'unknown-provider': 'Aliasmith does not know this service.',
  'unknown-state': 'The state is not “active”, “off” or “deleted”.',
  'unknown-time': 'The value of “created” is not a date such as 2026-04-09T12:00:00Z.',
  'bad-destination': 'The value of “destination” is not an email address.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `The label is longer than ${number(labelMaxLength)} character.`,
      other: `The label is longer than ${number(labelMaxLength)} characters.`,
    })
  },
  'service-id-too-long': 'The value of “service_id” is too long.',
}
