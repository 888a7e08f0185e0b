import { readTimestamp } from '../timestamp.ts'
import {
  type ExportedRow,
  type ExportFormat,
  emailsIn,
  entryIn,
  flagOf,
  plainTextOf,
} from './export-format.ts'

/** `creation_date` is ISO 8601 with a zone; `creation_timestamp` counts seconds. */
function createdOf(row: ExportedRow): string {
  const time = readTimestamp(row('creation_timestamp'))
  return time === undefined ? plainTextOf(row('creation_date')) : new Date(time).toISOString()
}

/**
 * What SimpleLogin exports: the CSV file of the page Settings, which separates mailboxes by blanks and holds no dates and
 * no trash (`alias_export_csv` in `alias_utils.py`); the file `aliases.json` of the report that comes by email
 * (`export_user_data_job.py`); the JSON of `/api/export/data` (`export.py`) and of the lists of aliases (`serializer.py`).
 *
 * Source: simple-login/app.
 */
export const simpleloginExport: ExportFormat = {
  program: 'SimpleLogin',
  shapes: [
    {
      within: 'csv',
      has: ['alias', 'note', 'enabled', 'mailboxes'],
      reads: { alias: 'address', note: 'label', enabled: 'state', mailboxes: 'destination' },
      read: (row) =>
        entryIn(
          { isOn: flagOf(row('enabled')) },
          {
            address: plainTextOf(row('alias')),
            label: plainTextOf(row('note')),
            created: '',
            destinations: plainTextOf(row('mailboxes'))
              .split(/\s+/)
              .filter((mailbox) => mailbox !== ''),
          },
        ),
    },
    {
      within: 'json',
      list: 'aliases',
      has: ['email', 'enabled'],
      reads: {
        email: 'address',
        note: 'label',
        enabled: 'state',
        creation_date: 'created',
        creation_timestamp: 'created',
        pinned: 'pinned',
        mailboxes: 'destination',
      },
      read: (row) =>
        entryIn(
          { isOn: flagOf(row('enabled')) },
          {
            address: plainTextOf(row('email')),
            label: plainTextOf(row('note')),
            created: createdOf(row),
            destinations: emailsIn(row('mailboxes')),
            isPinned: flagOf(row('pinned')) === true,
          },
        ),
    },
    {
      within: 'json',
      has: ['email', 'enabled', 'mailbox_id', 'created_at'],
      reads: {
        email: 'address',
        note: 'label',
        enabled: 'state',
        delete_on: 'state',
        created_at: 'created',
        pinned: 'pinned',
      },
      read: (row) =>
        entryIn(
          { isOn: flagOf(row('enabled')), isTrashed: plainTextOf(row('delete_on')) !== '' },
          {
            address: plainTextOf(row('email')),
            label: plainTextOf(row('note')),
            created: plainTextOf(row('created_at')),
            destinations: [],
            isPinned: flagOf(row('pinned')) === true,
          },
        ),
    },
  ],
}
