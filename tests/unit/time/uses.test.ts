import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const clocks = 'tests/integration/addresses/wrong-clocks.test.ts'
const unitClocks = 'tests/unit/time/wrong-clocks.test.ts'
const dates = 'tests/unit/time/http-dates.test.ts'
const limits = 'tests/integration/accounts/limits.test.ts'
const month = 'tests/unit/base/calendar-month.test.ts'
const reports = 'tests/integration/accounts/reported-facts.test.ts'
const tellings = 'tests/integration/book/tellings.test.ts'
const screens = 'tests/unit/renderer/clocks.test.ts'

/**
 * Every file that reads a clock or calculates with dates: its purpose, and the test with a wrong clock, another zone or
 * a leap day. A new file must be added here.
 */
const uses: Readonly<Record<string, readonly [what: string, proof: string]>> = {
  'src/main/accounts/account-domains.ts': ['the age of a list of domains', clocks],
  'src/main/list/create-address-list.ts': ['the moment of an export', clocks],
  'src/main/list/delete-addresses.ts': ['when to come back, in words', month],
  'src/main/list/export-addresses.ts': ['the moment of an export', clocks],
  'src/main/list/file-columns.ts': ['dates of a file', clocks],
  'src/main/list/import-addresses.ts': ['entries without a date', clocks],
  'src/main/list/look-up-unlisted.ts': [
    'when an address was looked up',
    'tests/integration/services/simplelogin-unlisted.test.ts',
  ],
  'src/main/list/read-entry.ts': ['dates of a file', 'tests/unit/list/files.test.ts'],
  'src/main/list/read-json.ts': ['dates of a file', 'tests/unit/list/files.test.ts'],
  'src/main/providers/exports/simplelogin-export.ts': ['dates of a file', 'tests/unit/list/exports.test.ts'],
  'src/main/list/second-looks.ts': ['when a list is looked at again', 'tests/unit/list/second-looks.test.ts'],
  'src/main/list/sync-account.ts': ['when a list was read', 'tests/integration/list/address-list.test.ts'],
  'src/main/list/sync-addresses.ts': [
    'the age of a comparison',
    'tests/integration/list/address-list.test.ts',
  ],
  'src/main/addresses/announce-address.ts': ['when to come back, in words', month],
  'src/main/desktop/greet-popover.ts': [
    'when the popover appeared',
    'tests/unit/renderer/popover-field.test.tsx',
  ],
  'src/main/desktop/print-address.ts': ['when to come back, in words', month],
  'src/main/base/ages.ts': ['how long a creation is open', unitClocks],
  'src/main/desktop/copy-notes.ts': [
    'when an address was copied',
    'tests/integration/addresses/last-copied.test.ts',
  ],
  'src/main/book/open-address-book.ts': ['the name of a file set aside', clocks],
  'src/main/book/revive.ts': ['the name of a file set aside', clocks],
  'src/main/addresses/create-address.ts': ['when a creation began', clocks],
  'src/main/addresses/change-state.ts': [
    'when an address was changed',
    'tests/integration/book/changes.test.ts',
  ],
  'src/main/handles/adopt-handle.ts': [
    'when a handle was added',
    'tests/integration/handles/handles.test.ts',
  ],
  'src/main/handles/claim-handle.ts': ['when a claim began', unitClocks],
  'src/main/handles/use-handle.ts': ['when an address was made', 'tests/integration/handles/handles.test.ts'],
  'src/main/accounts/key-by-email.ts': ['when a key ends', screens],
  'src/main/accounts/key-report.ts': ['when a key ends', reports],
  'src/main/accounts/test-connection.ts': ['when a key was tested', reports],
  'src/main/accounts/limits/account-limits.ts': ['when a call was made, budgets and waits', limits],
  'src/main/accounts/limits/back-at.ts': ['when to come back, in words', month],
  'src/main/base/calendar-month.ts': ['a month', month],
  'src/main/addresses/label-and-pin.ts': ['when a service was told', tellings],
  'src/main/addresses/block-promotions.ts': ['when a service was told', tellings],
  'src/main/addresses/set-display-name.ts': ['when a service was told', tellings],
  'src/main/addresses/set-recipients.ts': ['when a service was told', tellings],
  'src/main/addresses/reserve-address.ts': [
    'when an address in reserve was used',
    'tests/integration/addresses/reserve.test.ts',
  ],
  'src/main/addresses/settle-attempts.ts': ['open creations', clocks],
  'src/main/addresses/settle-changes.ts': [
    'open changes',
    'tests/integration/addresses/open-deletions.test.ts',
  ],
  'src/main/wiring/foundation.ts': ['the clock of the app', clocks],
  'src/main/desktop/clipboard-keeper.ts': ['how long an address was copied', unitClocks],
  'src/main/desktop/form-wish.ts': ['the age of a wish', unitClocks],
  'src/main/desktop/key-reminders.ts': ['when a key ends', 'tests/unit/time/key-reminders.test.ts'],
  'src/main/desktop/windows.ts': ['the age of a wish', 'tests/unit/time/settings-place.test.ts'],
  'src/main/files/hold-folder.ts': [
    'the name of a file set aside',
    'tests/integration/files/hold-folder.test.ts',
  ],
  'src/main/base/wall-clock.ts': ['deadlines', unitClocks],
  'src/main/log/file-log.ts': ['dates of lines', 'tests/integration/files/log.test.ts'],
  'src/main/http/exchange.ts': ['when an answer came', clocks],
  'src/main/providers/http-date.ts': ['dates of headers', dates],
  'src/main/http/pacer.ts': ['when the next call may go out', 'tests/unit/http/paces.test.ts'],
  'src/main/http/sender.ts': ['how long a call took', unitClocks],
  'src/main/providers/timestamp.ts': ['dates of services', dates],
  'src/main/files/json-store.ts': ['the name of a file set aside', 'tests/unit/files/json-store.test.ts'],
  // A value of `performance.now` cannot be wrong.
  'src/main/book/connect.ts': ['a wait for another process', 'tests/integration/disk/shared-book.test.ts'],
  'src/main/shell/electron/create-electron-shell.ts': ['a clock that only runs', unitClocks],
  'src/main/shell/electron/hotkeys.ts': ['a key that is held', 'tests/unit/electron/shell-hotkeys.test.ts'],
  'src/main/shell/electron/windows/popover-window.ts': [
    'a click after a blur',
    'tests/unit/electron/windows/popover-hiding.test.ts',
  ],
  'src/main/shell/electron/windows/watch-processes.ts': [
    'the last crash of a page',
    'tests/unit/electron/windows/watch-processes.test.ts',
  ],
  'src/main/shell/preview/event-streams.ts': [
    'a heartbeat',
    'tests/integration/preview/preview-server.test.ts',
  ],
  'src/main/desktop/updates/updates.ts': [
    'the last look for a version',
    'tests/unit/desktop/updates/due.test.ts',
  ],
  'src/renderer/address/address-details.tsx': ['a day', screens],
  'src/renderer/popover/create-creation.ts': [
    'how long an undo is offered',
    'tests/unit/renderer/popover-result.test.tsx',
  ],
  'src/renderer/popover/create-popover.ts': ['the age of a search', 'tests/unit/renderer/popover.test.tsx'],
  'src/renderer/popover/row-list.tsx': ['a day', 'tests/unit/renderer/popover-rows.test.tsx'],
  'src/renderer/settings/accounts/account-row.tsx': ['when a key ends', screens],
  'src/renderer/settings/accounts/key-by-email-fields.tsx': [
    'when a code ends',
    'tests/ui/key-by-email.spec.ts',
  ],
  'src/renderer/settings/accounts/key-lifetime.ts': ['when a key ends', screens],
  'src/renderer/settings/addresses/address-row.tsx': ['a day', 'tests/unit/renderer/addresses.test.ts'],
  'src/renderer/settings/addresses/describe-sync.ts': [
    'when a list is looked at again',
    'tests/unit/renderer/describe-sync.test.ts',
  ],
  'src/renderer/ui/failure-note.tsx': ['when to come back', 'tests/unit/shared/failure-words.test.ts'],
  'src/renderer/ui/countdown.ts': ['a wait', screens],
}

const asksAClock =
  /\bDate\.(?:now|parse|UTC)\b|new Date\(|\bnow\(\)(?!:)|performance\.now|toLocale(?:Date|Time)String|(?:DateTime|RelativeTime)Format|setInterval\(/

/** The lines of a file, without its comments. */
const code = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line))

const found = globSync('src/**/*.{ts,tsx}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => code(path).some((line) => asksAClock.test(line)))

describe('a file that reads a clock', () => {
  test('is listed here, with the test of a wrong clock', () => {
    expect(found.toSorted()).toEqual(Object.keys(uses).toSorted())
  })

  test.each(Object.entries(uses))('%s has that test', (_path, [, proof]) => {
    expect(existsSync(proof)).toBe(true)
  })
})
