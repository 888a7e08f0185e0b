import { expect, test } from 'vitest'
import { createWindows } from '../../../src/main/desktop/windows.ts'
import { createFakeShell } from '../../support/fake-shell.ts'

const hour = 3_600_000
const wish = { page: 'accounts', addAccount: true } as const

test.each([
  ['a moment later', 500, wish],
  ['when the clock is corrected by a second meanwhile', -1_000, wish],
  ['ten seconds later', 10_000, { page: 'accounts' }],
  ['when the clock is set back by an hour', -hour, { page: 'accounts' }],
  ['after the computer slept for a week', 168 * hour, { page: 'accounts' }],
])('a requested form opens only at once: %s', (_name, later, place) => {
  let now = Date.UTC(2028, 1, 29)
  const windows = createWindows({
    shell: createFakeShell(),
    now: () => now,
    isPinned: () => false,
    hidesAfterCopying: () => true,
    settingsBounds: () => undefined,
  })
  windows.openSettings(wish)
  now += later
  expect(windows.takeSettingsPlace()).toEqual(place)
})
