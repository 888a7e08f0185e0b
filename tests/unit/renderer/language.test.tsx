// @vitest-environment jsdom
import { cleanup, render } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backAt } from '../../../src/main/accounts/limits/back-at.ts'
import { AddressDetails } from '../../../src/renderer/address/address-details.tsx'
import type { AccountFormState } from '../../../src/renderer/settings/accounts/create-account-form.ts'
import type { KeyByEmailState } from '../../../src/renderer/settings/accounts/create-key-by-email.ts'
import { KeyByEmailFields } from '../../../src/renderer/settings/accounts/key-by-email-fields.tsx'
import { keyLifetime } from '../../../src/renderer/settings/accounts/key-lifetime.ts'
import { PlanField } from '../../../src/renderer/settings/accounts/plan-field.tsx'
import { AddressRow } from '../../../src/renderer/settings/addresses/address-row.tsx'
import type { AddressPageState } from '../../../src/renderer/settings/addresses/create-address-page.ts'
import type { FileImport } from '../../../src/renderer/settings/addresses/create-import.ts'
import { describeSync } from '../../../src/renderer/settings/addresses/describe-sync.ts'
import { ImportPreview } from '../../../src/renderer/settings/addresses/import-preview.tsx'
import { FailureNote } from '../../../src/renderer/ui/failure-note.tsx'
import { type Language, useLanguage } from '../../../src/shared/words/language.ts'

const at = new Date(2026, 4, 21, 15, 5).getTime()

/** The text of a part of a screen. */
const textOf = (part: () => JSX.Element): string => render(part).container.textContent ?? ''

const page = {
  selection: () => new Set(),
  labelling: () => undefined,
  actions: { changing: () => new Set() },
  copied: () => undefined,
} as unknown as AddressPageState
const entry = {
  id: 1,
  accountId: 'work',
  accountName: 'Work',
  provider: 'practice',
  address: 'amber@one.example',
  label: '',
  createdAt: at,
  state: 'active',
  says: 'active',
  can: [],
} as const

const plan = {
  format: 'csv',
  added: 12_345,
  changed: 0,
  unchanged: 0,
  refused: [],
  refusedCount: 0,
  readAs: [],
  unused: [],
  replaced: [],
  replacedCount: 0,
  newer: 0,
  sample: [],
  damaged: 0,
} as const

const form = {
  provider: () => ({
    plans: [{ id: 'free', name: 'Free', limits: [{ call: 'create', limit: 12_345, per: 'month' }] }],
  }),
  values: () => ({}),
} as unknown as AccountFormState

const mailed = {
  mail: () => ({ email: 'me@inbox.example', expiresAt: at }),
  code: () => '',
  expired: () => false,
  busy: () => undefined,
  failure: () => undefined,
  nextSend: () => 0,
  problem: () => undefined,
} as unknown as KeyByEmailState

const shown: readonly (readonly [what: string, text: () => string, german: string])[] = [
  ['the end of a key', () => keyLifetime({ days: 90, renews: false, expiresAt: at }, at - 1), '21.05.2026'],
  [
    'the next comparison',
    () => describeSync({ added: 0, changed: 0, failures: [], lookAgainAt: at }, true) ?? '',
    '15:05',
  ],
  [
    'the day of an address',
    () =>
      textOf(() => (
        <AddressRow
          entry={entry}
          page={page}
          column={0}
          onFocus={() => undefined}
          onRange={() => undefined}
          menuId="menu"
          menuIsOpen={false}
          onMenu={() => undefined}
        />
      )),
    '21.05.2026',
  ],
  [
    'when an address was made',
    () => textOf(() => <AddressDetails entry={entry} service="Practice" />),
    '21.05.2026',
  ],
  [
    'the time after a failure',
    () => textOf(() => <FailureNote failure={{ message: '', hint: '', retryAt: at }} />),
    '15:05:00',
  ],
  ['the end of a code', () => textOf(() => <KeyByEmailFields form={form} state={mailed} />), '15:05'],
  ['the end of a wait', () => backAt(at, at), '15:05'],
  ['the limits of a plan', () => textOf(() => <PlanField form={form} />), '12.345'],
  [
    'the figures of an import',
    () => textOf(() => <ImportPreview file={{} as FileImport} plan={plan} />),
    '12.345',
  ],
]

describe('dates and numbers follow the language in use, also one chosen after the start', () => {
  // No catalogue is in German yet; dates and numbers need none.
  beforeEach(() => useLanguage('de' as Language))
  afterEach(() => {
    useLanguage('en')
    cleanup()
  })

  it.each(shown)('%s', (_, text, german) => {
    expect(text()).toContain(german)
    useLanguage('en')
    cleanup()
    expect(text()).not.toContain(german)
  })
})
