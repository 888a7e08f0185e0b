import { fileColumns } from './file-columns.ts'

type Column = (typeof fileColumns)[number]

/** The names of a column in the files of other programs, besides its own. */
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
}

/** What the columns of a file stand for. */
export interface ColumnReading {
  /** For each column what it is read as, if it is read. */
  readonly fields: readonly (Column | undefined)[]
  /** Those that go by another name here. */
  readonly readAs: readonly { readonly column: string; readonly field: Column }[]
  /** Those that are not read, as they are written. */
  readonly unused: readonly string[]
}

/** A name as it is compared: `Created At` is `created_at`. */
const plainName = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/**
 * Finds out what the columns of a file stand for: each by its own name, and else by the first of the names that other
 * programs use. What has no name is nobody's column.
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
