import type { FailurePhrases } from '../failure-words.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith reads its own lists and those that addy.io, SimpleLogin, Firefox Relay and Bitwarden export.'

/** Sentences for files that cannot be imported. */
export const importFailureWords = {
  'import-too-large': () => [
    'This file is larger than 500 MB, too large for an exported list.',
    'Choose a list that Aliasmith or another program exported.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'The first line of this file names too many columns.'
      : plural(limit, {
          one: `The first line of this file names more than ${number(limit)} column.`,
          other: `The first line of this file names more than ${number(limit)} columns.`,
        }),
    'Choose an exported list, or delete the columns that are not needed.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'This file names too many accounts.'
      : plural(limit, {
          one: `This file names more than ${number(limit)} account.`,
          other: `This file names more than ${number(limit)} accounts.`,
        }),
    'Check the column account: it should hold the nickname of an account, the same in many lines.',
  ],
  'import-cancelled': () => ['The import was cancelled.', 'Nothing was changed.'],
  'import-unreadable': () => ['This file holds no addresses that can be read.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `This file comes from ${program} and names no account in Aliasmith.`
      : 'This file comes from another program and names no account in Aliasmith.',
    'Add the account of these addresses first, then import the file.',
  ],
  'import-encrypted': () => [
    'This export is encrypted, so its addresses cannot be read.',
    'Export again without encryption, and import that file. Delete it afterwards, since it holds all your passwords.',
  ],
  'import-newer': () => [
    'This file was written by a newer version of Aliasmith.',
    'Install the latest version. Nothing was changed.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'The first line of this file does not name the columns that are needed.'
      : plural(columns.length, {
          one: `The first line of this file does not name the column ${all(columns)}.`,
          other: `The first line of this file does not name the columns ${all(columns)}.`,
        }),
    sentences('Name the columns address, account and provider in the first line.', knownFiles),
  ],
  'import-gone': () => ['The import of this file has ended.', 'Choose the file again.'],
} as const satisfies FailurePhrases
