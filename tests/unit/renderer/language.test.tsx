// @vitest-environment jsdom
import { cleanup, render } from '@solidjs/testing-library'
import { createSignal, type JSX } from 'solid-js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { backAt } from '../../../src/main/accounts/limits/back-at.ts'
import { AddressDetails } from '../../../src/renderer/address/address-details.tsx'
import type { AccountFormState } from '../../../src/renderer/settings/accounts/create-account-form.ts'
import type { KeyByEmailState } from '../../../src/renderer/settings/accounts/create-key-by-email.ts'
import { KeyByEmailFields } from '../../../src/renderer/settings/accounts/key-by-email-fields.tsx'
import { keyLifetime } from '../../../src/renderer/settings/accounts/key-lifetime.ts'
import { AddressRow } from '../../../src/renderer/settings/addresses/address-row.tsx'
import type { AddressPageState } from '../../../src/renderer/settings/addresses/create-address-page.ts'
import type { FileImport } from '../../../src/renderer/settings/addresses/create-import.ts'
import { describeSync } from '../../../src/renderer/settings/addresses/describe-sync.ts'
import { ImportPreview } from '../../../src/renderer/settings/addresses/import-preview.tsx'
import { FailureNote } from '../../../src/renderer/ui/failure-note.tsx'
import { speak } from '../../../src/renderer/ui/language.ts'
import { type Language, useLanguage } from '../../../src/shared/words/language.ts'

const at = new Date(2026, 4, 21, 15, 5).getTime()

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

const form = { provider: () => ({}), values: () => ({}) } as unknown as AccountFormState

const mailed = {
  mail: () => ({ email: 'me@inbox.example', expiresAt: at }),
  code: () => '',
  expired: () => false,
  busy: () => undefined,
  failure: () => undefined,
  nextSend: () => 0,
  isSendable: () => false,
  waitedOut: () => false,
  problem: () => undefined,
} as unknown as KeyByEmailState

const shown: readonly (readonly [what: string, part: () => JSX.Element, german: string])[] = [
  ['the end of a key', () => keyLifetime({ days: 90, renews: false, expiresAt: at }, at - 1), '21.05.2026'],
  [
    'the next comparison',
    () => describeSync({ added: 0, changed: 0, failures: [], lookAgainAt: at }, true) ?? '',
    '15:05',
  ],
  [
    'the day of an address',
    () => (
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
    ),
    '21.05.2026',
  ],
  ['when an address was made', () => <AddressDetails entry={entry} service="Practice" />, '21.05.2026'],
  [
    'the time after a failure',
    () => <FailureNote failure={{ message: '', hint: '', retryAt: at }} />,
    '15:05:00',
  ],
  ['the end of a code', () => <KeyByEmailFields form={form} state={mailed} />, '15:05'],
  ['the figures of an import', () => <ImportPreview file={{} as FileImport} plan={plan} />, '12.345'],
]

/** German has dates and numbers here; its phrases are English. */
vi.mock('../../../src/renderer/ui/language.ts', async (load) => {
  const real: typeof import('../../../src/renderer/ui/language.ts') = await load()
  const [locale, setLocale] = createSignal('en')
  return { ...real, locale, speak: async (tag: string) => void setLocale(tag) }
})

describe('dates and numbers follow the language in use, also one chosen while they are shown', () => {
  afterEach(async () => {
    await speak('en')
    cleanup()
  })

  it.each(shown)('%s', async (_, part, german) => {
    const { container } = render(() => <p>{part()}</p>)
    expect(container.textContent).not.toContain(german)
    await speak('de' as Language)
    expect(container.textContent).toContain(german)
  })

  it('the end of a wait, which the main process tells', () => {
    useLanguage('de' as Language)
    expect(backAt(at, at)).toBe('15:05')
    useLanguage('en')
    expect(backAt(at, at)).toBe('3:05 PM')
  })
})
