import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { session } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refusePermissions } from '../../../src/main/shell/electron/permissions.ts'
import { decisions, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

type Requested = Parameters<NonNullable<typeof decisions.request>>
type Checked = Parameters<NonNullable<typeof decisions.check>>

/** Every permission that this version of Electron declares. */
function declaredPermissions(): readonly string[] {
  const file = createRequire(import.meta.url).resolve('electron/electron.d.ts')
  const [, union = ''] =
    /setPermissionRequestHandler\(.*?permission: (.+?), callback/.exec(readFileSync(file, 'utf8')) ?? []
  return [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}

const permissions = declaredPermissions()

beforeEach(() => {
  resetElectron()
  refusePermissions(session.defaultSession)
})

describe('security row 5: every permission is refused', () => {
  it('knows the permissions from the declarations', () => {
    expect(permissions.length).toBeGreaterThan(40)
    expect(permissions).toContain('geolocation')
  })

  it.each(permissions)('%s, asked for', (permission) => {
    const decide = vi.fn()
    decisions.request?.({} as Requested[0], permission as Requested[1], decide, {} as Requested[3])
    expect(decide.mock.calls).toEqual([[false]])
  })

  it.each(permissions)('%s, looked up', (permission) => {
    expect(decisions.check?.(null, permission as Checked[1], 'app://aliasmith', {} as Checked[3])).toBe(false)
  })

  it.each(['hid', 'serial', 'usb'] as const)('a %s device', (deviceType) => {
    type Details = Parameters<NonNullable<typeof decisions.device>>[0]
    expect(decisions.device?.({ deviceType, origin: 'app://aliasmith' } as Details)).toBe(false)
  })

  it('the screen', () => {
    type Request = Parameters<NonNullable<typeof decisions.displayMedia>>[0]
    const grant = vi.fn()
    decisions.displayMedia?.({} as Request, grant)
    expect(grant.mock.calls).toEqual([[null]])
  })
})
