import type { Result } from '../../src/shared/result.ts'
import type { Handle } from '../../src/shared/rules/handle.ts'
import type { AccountView } from '../../src/shared/views/account.ts'
import { themes } from '../../src/shared/views/preferences.ts'
import { must } from '../must.ts'
import type { Span } from './create-addresses.ts'
import type { Stage } from './stage.ts'

/** The objects of the changes. */
export interface Changeable {
  readonly haltman: AccountView
  readonly likedo: AccountView
  readonly handle: Handle
}

type Change = (stage: Stage, of: Changeable, turn: number) => Promise<Result<unknown>>

/** The pages whose heading is their name; About has the app's. */
const pages = ['Accounts', 'Addresses', 'New addresses', 'Shortcuts', 'General'] as const
/** The number of changes between two new tabs of the settings. */
const reopenEvery = 40

const rename: Change = ({ askSettings, haltman }, of, turn) =>
  askSettings('saveAccount', {
    id: of.haltman.id,
    provider: 'haltman',
    nickname: `Haltman ${turn % 10}`,
    server: haltman.url,
    defaultDomain: 'one.example',
  })

/** Every kind of change, in turn. Each has few states, so that chosen values do not make the files grow. */
const changes: readonly Change[] = [
  ({ askSettings }, _of, turn) =>
    askSettings('changePreferences', { theme: themes[turn % themes.length] ?? 'system' }),
  ({ askSettings }, of, turn) =>
    askSettings('saveNaming', {
      id: of.likedo.id,
      naming:
        turn % 2 === 0
          ? { kind: 'random', length: 8 + (turn % 2) }
          : { kind: 'words', count: 2, separator: '.', digits: 2 },
    }),
  rename,
  ({ askSettings }, _of, turn) =>
    askSettings('setHotkey', {
      id: 'newAddress',
      accelerator: `Control+Alt+Shift+${turn % 2 === 0 ? 'N' : 'M'}`,
    }),
  ({ askSettings }, of, turn) =>
    askSettings('switchHandleDomain', { id: of.handle.id, domain: 'two.example', enabled: turn % 2 === 0 }),
  ({ askSettings }, of, turn) =>
    askSettings('makeDefault', { id: turn % 2 === 0 ? of.likedo.id : of.haltman.id }),
  ({ askSettings }, _of, turn) => askSettings('changePreferences', { notifications: turn % 2 === 0 }),
  ({ askSettings }, _of, turn) =>
    askSettings('changePreferences', { clearClipboardAfterSeconds: turn % 2 === 0 ? 30 : 60 }),
  ({ askSettings }) => askSettings('syncAddresses', { asked: false }),
]

/** Restores the state that each kind of change starts with, so that the files can be compared. */
async function restore(stage: Stage, of: Changeable): Promise<void> {
  for (const change of changes) must(await change(stage, of, 0))
  must(await stage.askSettings('changePreferences', { clearClipboardAfterSeconds: 0, notifications: true }))
}

/** Changes the settings, looks at their pages, and reopens their window now and then. */
export async function changeSettings(stage: Stage, of: Changeable, { from, count }: Span): Promise<void> {
  // A page in the background draws nothing and cannot be clicked.
  await stage.settings().page.bringToFront()
  for (let index = from; index < from + count; index += 1) {
    const change = changes[index % changes.length]
    must((await change?.(stage, of, Math.floor(index / changes.length))) ?? { ok: true, value: null })
    const { navigation, page } = stage.settings()
    const name = pages[index % pages.length] ?? 'Accounts'
    await navigation.getByRole('button', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    if (index % reopenEvery === 0) await stage.reopenSettings()
  }
  await restore(stage, of)
}
