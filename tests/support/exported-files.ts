/** A record in which every cell is quoted, as PhpSpreadsheet writes it. */
const quotedLine = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`

/** A record in which only some cells are quoted, as the CSV writers of Python and Papa Parse do it. */
const plainLine = (cells: readonly string[]) =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`

const id = '0b5a2f6e-1c1d-4b8e-9d2a-5f3c7e9a1b2c'

/** An alias of addy.io. Dates are in the form of the file. */
export interface AddyAlias {
  readonly email: string
  readonly active?: boolean
  readonly pinned?: boolean
  readonly description?: string
  readonly created?: string
  readonly deleted?: string
}

function addyColumns({
  email,
  active = true,
  pinned = false,
  description = '',
  created,
  deleted = '',
}: AddyAlias) {
  const at = email.indexOf('@')
  const time = created ?? '2024-03-02T10:11:12.000000Z'
  return {
    ...{ id, user_id: id, aliasable_id: '', aliasable_type: '', local_part: email.slice(0, at) },
    ...{
      extension: '',
      domain: email.slice(at + 1),
      email,
      active: active ? 'TRUE' : '',
      pinned: pinned ? 'TRUE' : '',
    },
    ...{ description, from_name: '', attached_recipients_only: '', emails_forwarded: '12' },
    ...{ emails_blocked: '', emails_replied: '', emails_sent: '', last_forwarded: time, last_blocked: '' },
    ...{ last_replied: '', last_sent: '', created_at: time, updated_at: time, deleted_at: deleted },
  }
}

/** The CSV file of addy.io. */
export function addyCsv(aliases: readonly AddyAlias[]): string {
  const rows = aliases.map(addyColumns)
  return [Object.keys(addyColumns({ email: 'a@b.example' })), ...rows.map(Object.values)]
    .map(quotedLine)
    .join('')
}

/** An answer of addy.io's interface. */
export function addyJson(
  aliases: readonly (AddyAlias & { readonly recipients?: readonly string[] })[],
): string {
  const data = aliases.map(({ recipients = [], ...alias }) => ({
    ...addyColumns(alias),
    active: alias.active ?? true,
    pinned: alias.pinned ?? false,
    description: alias.description ?? null,
    recipients: recipients.map((email) => ({ id, email, can_reply_send: true })),
    created_at: alias.created ?? '2024-03-02 10:11:12',
    deleted_at: alias.deleted ?? null,
  }))
  return JSON.stringify({ data, links: { first: '?page=1' }, meta: { current_page: 1, total: data.length } })
}

/** The CSV file of SimpleLogin, from records of alias, note, `True` or `False`, and mailboxes. */
export function simpleloginCsv(records: readonly (readonly string[])[]): string {
  return [['alias', 'note', 'enabled', 'mailboxes'], ...records].map(plainLine).join('')
}

/** A login of Bitwarden, or a note if it has no user name. */
export interface VaultItem {
  readonly name: string
  readonly username?: string
  readonly created?: string
}

/** The secrets that the exports of Bitwarden contain beside each address. */
export const vaultSecrets = [
  'S3cret!pass',
  'my secret note',
  'https://shop.example/secret',
  'TOTPSEED',
] as const
const [password, notes, uri, totp] = vaultSecrets

/** The unencrypted JSON file of Bitwarden. */
export function bitwardenJson(items: readonly VaultItem[]): string {
  const written = items.map(({ name, username, created = '2025-01-02T03:04:05.678Z' }) => ({
    ...{
      passwordHistory: [{ lastUsedDate: created, password }],
      revisionDate: created,
      creationDate: created,
    },
    ...{
      id,
      organizationId: null,
      folderId: id,
      type: username === undefined ? 2 : 1,
      reprompt: 0,
      name,
      notes,
    },
    ...{ favorite: false, fields: [{ name: 'pin', value: password, type: 1 }] },
    ...(username === undefined
      ? { secureNote: { type: 0 } }
      : { login: { uris: [{ match: null, uri }], username, password, totp, fido2Credentials: [] } }),
    collectionIds: null,
  }))
  const folders = Array.from({ length: 200 }, (_, index) => ({ id, name: `Folder ${index}` }))
  return JSON.stringify({ encrypted: false, folders, items: written }, null, '  ')
}

/** The CSV file of Bitwarden. */
export function bitwardenCsv(items: readonly VaultItem[]): string {
  const head = ['folder', 'favorite', 'type', 'name', 'notes', 'fields', 'reprompt']
  const login = ['login_uri', 'login_username', 'login_password', 'login_totp']
  const rows = items.map(({ name, username }) => [
    ...[
      'Work, old',
      '',
      username === undefined ? 'note' : 'login',
      name,
      `${notes}\n"two lines"`,
      `pin: ${password}`,
    ],
    ...['0', uri, username ?? '', password, totp],
  ])
  return [[...head, ...login], ...rows].map(plainLine).join('')
}
