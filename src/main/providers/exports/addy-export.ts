import {
  type ExportedRow,
  type ExportFormat,
  type ExportShape,
  emailsIn,
  entryIn,
  flagOf,
  plainTextOf,
} from './export-format.ts'

const reads = {
  email: 'address',
  description: 'label',
  active: 'state',
  deleted_at: 'state',
  created_at: 'created',
  pinned: 'pinned',
} as const

const read = (isOn: (active: unknown) => boolean | undefined) => (row: ExportedRow) =>
  entryIn(
    { isOn: isOn(row('active')), isTrashed: plainTextOf(row('deleted_at')).trim() !== '' },
    {
      address: plainTextOf(row('email')),
      label: plainTextOf(row('description')),
      created: plainTextOf(row('created_at')),
      destinations: emailsIn(row('recipients')),
      isPinned: flagOf(row('pinned')) === true,
    },
  )

/** The members of an alias in answers of the interface (`AliasResource.php`). Dates are in UTC and name no zone. */
const answered: Omit<ExportShape, 'list'> = {
  within: 'json',
  has: ['local_part', 'domain', 'email', 'active', 'description', 'deleted_at', 'created_at'],
  reads: { ...reads, recipients: 'destination' },
  read: read(flagOf),
}

/**
 * What addy.io exports under Settings, Data: a CSV file with every column of its table, deleted aliases included. The
 * library that writes it leaves the cell of a false value empty, so an alias that is off has an empty cell `active`.
 * Recipients are not in the file.
 *
 * Sources: `AliasesExport.php` and `Alias.php` of anonaddy/anonaddy; `Sheet.php` of SpartnerNL/Laravel-Excel;
 * `fromArray` of PHPOffice/PhpSpreadsheet.
 */
export const addyExport: ExportFormat = {
  program: 'addy.io',
  shapes: [
    {
      within: 'csv',
      has: ['user_id', 'local_part', 'domain', 'email', 'active', 'description', 'created_at', 'deleted_at'],
      reads,
      read: read((active) => plainTextOf(active).trim() !== '' && flagOf(active)),
    },
    { ...answered, list: 'data' },
    answered,
  ],
}
