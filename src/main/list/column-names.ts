import { fileColumns } from './file-columns.ts'

type Column = (typeof fileColumns)[number]

/** The names of our columns in files of other programs. */
const otherNames: Readonly<Record<Column, readonly string[]>> = {
  address: ['alias', 'email', 'email_address', 'alias_email', 'mail', 'e_mail'],
  label: ['note', 'notes', 'description', 'comment', 'comments', 'title', 'tag'],
  state: ['enabled', 'active', 'status', 'is_enabled', 'is_active'],
  created: [
    'created_at',
    'created_on',
    'creation_date',
    'creation_time',
    'date',
    'date_created',
    'timestamp',
  ],
  account: ['account_name', 'nickname'],
  provider: ['service'],
  destination: [
    'recipient',
    'recipients',
    'forward_to',
    'forwards_to',
    'goto',
    'mailbox',
    'mailboxes',
    'target',
  ],
  account_id: [],
  service_id: [],
  pinned: ['is_pinned'],
}

/** The meaning of a file's columns. */
export interface ColumnReading {
  /** The field of each column; `undefined` for a column that is not used. */
  readonly fields: readonly (Column | undefined)[]
  /** The columns whose name differs from their field. */
  readonly readAs: readonly { readonly column: string; readonly field: Column }[]
  /** The names of unused columns, as the file has them. */
  readonly unused: readonly string[]
}

/** Normalizes a name for comparison: `Created At` becomes `created_at`. */
export const plainName = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/**
 * Maps the columns of a file to fields. A field's own name comes first, then the first matching name of other programs.
 * Columns without a name are ignored.
 */
export function readColumns(names: readonly string[]): ColumnReading {
  const plain = names.map(plainName)
  const fields: (Column | undefined)[] = names.map(() => undefined)
  for (const field of fileColumns) {
    const own = plain.lastIndexOf(field)
    const at = own >= 0 ? own : plain.findIndex((name) => otherNames[field].includes(name))
    if (at >= 0) fields[at] = field
  }
  const written = names.map((name) => name.trim())
  return {
    fields,
    readAs: fields.flatMap((field, at) =>
      field === undefined || plain[at] === field ? [] : [{ column: written[at] ?? '', field }],
    ),
    unused: [...new Set(written.filter((name, at) => name !== '' && fields[at] === undefined))],
  }
}
