import { type ExportFormat, entryIn, flagOf, plainTextOf } from './export-format.ts'

/**
 * The masks of Firefox Relay. It has no export: its issue 26, which asks for one, is closed without it. Signed-in users
 * can save the lists that its own page loads, `/api/v1/relayaddresses/` and `/api/v1/domainaddresses/`, since the
 * session is enough to read them (`settings.py`). A label that was typed goes before the site that a mask was made for.
 *
 * Source: `api/serializers/emails.py` of mozilla/fx-private-relay.
 */
export const relayExport: ExportFormat = {
  program: 'Firefox Relay',
  shapes: [
    {
      within: 'json',
      has: ['full_address', 'enabled', 'description', 'created_at'],
      reads: {
        full_address: 'address',
        description: 'label',
        generated_for: 'label',
        enabled: 'state',
        created_at: 'created',
      },
      read: (row) =>
        entryIn(
          { isOn: flagOf(row('enabled')) },
          {
            address: plainTextOf(row('full_address')),
            label: plainTextOf(row('description')).trim() || plainTextOf(row('generated_for')),
            created: plainTextOf(row('created_at')),
            destinations: [],
          },
        ),
    },
  ],
}
