import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { session } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refusePermissions } from '../../../../src/main/shell/electron/windows/guard-pages.ts'
import { decisions, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

type Requested = Parameters<NonNullable<typeof decisions.request>>
type Checked = Parameters<NonNullable<typeof decisions.check>>

const declarations = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8')

/** Every permission that this version of Electron passes to a handler, by its own declarations. */
function permissionsOf(handler: 'Request' | 'Check'): readonly string[] {
  const declared = new RegExp(
    `setPermission${handler}Handler\\(handler: .*?permission: (('[^']+'(?: \\| )?)+)`,
  )
  const [, union = ''] = declared.exec(declarations) ?? []
  return [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}

/** Every kind of device that this version of Electron asks about. */
function deviceTypes(): readonly string[] {
  const [, union = ''] =
    /interface DevicePermissionHandlerHandlerDetails \{.*?deviceType: ([^;]+);/s.exec(declarations) ?? []
  return [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}

/** Every member of a session that can decide on the rights of a page. */
function declaredDeciders(): readonly string[] {
  const [, session = ''] = /\n {2}class Session extends (.*?)\n {2}\}\n/s.exec(declarations) ?? []
  return [...session.matchAll(/^ {4}(set\w*Handler)\(/gm)].map(([, name = '']) => name)
}

const requested = permissionsOf('Request')
const looked = permissionsOf('Check')

beforeEach(() => {
  resetElectron()
  refusePermissions(session.defaultSession)
})

describe('security 5: every permission is refused', () => {
  it('of this Electron, which has many', () => {
    for (const names of [requested, looked]) {
      expect(names.length).toBeGreaterThan(40)
      expect(names).toContain('geolocation')
      expect(names).toContain('unknown')
    }
  })

  it.each(requested)('%s, as a request', (permission) => {
    const decide = vi.fn()
    decisions.request?.({} as Requested[0], permission as Requested[1], decide, {} as Requested[3])
    expect(decide.mock.calls).toEqual([[false]])
  })

  it.each(looked)('%s, as a check', (permission) => {
    expect(decisions.check?.(null, permission as Checked[1], 'app://aliasmith', {} as Checked[3])).toBe(false)
  })

  it.each(deviceTypes())('a %s device', (deviceType) => {
    type Details = Parameters<NonNullable<typeof decisions.device>>[0]
    expect(decisions.device?.({ deviceType, origin: 'app://aliasmith' } as Details)).toBe(false)
  })

  it('and the list of devices is complete', () => {
    expect(deviceTypes()).toEqual(['hid', 'serial', 'usb'])
  })

  it('the screen', () => {
    type Request = Parameters<NonNullable<typeof decisions.displayMedia>>[0]
    const grant = vi.fn()
    decisions.displayMedia?.({} as Request, grant)
    expect(grant.mock.calls).toEqual([[null]])
  })

  // Without a handler, a pairing that needs more is cancelled and the protected classes of USB stay closed.
  it('and no other member of a session decides on one, except those that are closed by default', () => {
    const closedByDefault = ['setBluetoothPairingHandler', 'setUSBProtectedClassesHandler']
    const ours = Object.keys(session.defaultSession).filter((name) => /^set\w*Handler$/.test(name))
    expect([...declaredDeciders()].sort()).toEqual([...ours, ...closedByDefault].sort())
  })
})
