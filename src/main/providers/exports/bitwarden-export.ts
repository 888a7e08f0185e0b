import { failed } from '../../../shared/result.ts'
import { parseAddress } from '../../../shared/rules/email-address.ts'
import { fieldOf } from '../../base/json-fields.ts'
import { type ExportFormat, entryIn, plainTextOf } from './export-format.ts'

/** Takes the address, the name and the date of a login. Nothing else of it is touched. */
function loginOf(username: unknown, name: unknown, created: unknown) {
  const address = plainTextOf(username)
  if (parseAddress(address) === undefined) return failed('other' as const)
  return entryIn(
    { isOn: true },
    { address, label: plainTextOf(name), created: plainTextOf(created), destinations: [] },
  )
}

/** The type of a login among the items of a vault (`CipherType`). */
const loginType = 1

/**
 * What Bitwarden exports without encryption, for a person or an organization: JSON with the date of each item, or CSV
 * without dates.
 *
 * Source: `libs/tools/export` of bitwarden/clients.
 */
export const bitwardenExport: ExportFormat = {
  program: 'Bitwarden',
  ofLogins: true,
  shapes: [
    {
      within: 'csv',
      has: ['type', 'name', 'login_uri', 'login_username', 'login_password'],
      reads: { login_username: 'address', name: 'label' },
      read: (row) =>
        row('type') === 'login' ? loginOf(row('login_username'), row('name'), '') : failed('other'),
    },
    {
      within: 'json',
      list: 'items',
      has: ['type', 'name', 'favorite'],
      reads: { login: 'address', name: 'label', creationDate: 'created' },
      read: (row) =>
        row('type') === loginType
          ? loginOf(fieldOf(row('login'), 'username'), row('name'), row('creationDate'))
          : failed('other'),
    },
  ],
}
