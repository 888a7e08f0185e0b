import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askPortalForHotkeys } from '../../../../src/main/shell/electron/system/chromium-switches.ts'
import { app, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(resetElectron)

describe('hotkeys on Wayland (trap: without the portal they never fire)', () => {
  const portal = 'GlobalShortcutsPortal'

  it.each([
    { platform: 'linux', env: { XDG_SESSION_TYPE: 'wayland' }, features: portal },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, features: portal },
    { platform: 'linux', env: { XDG_SESSION_TYPE: 'x11' }, features: undefined },
    { platform: 'darwin', env: { XDG_SESSION_TYPE: 'wayland' }, features: undefined },
    { platform: 'win32', env: {}, features: undefined },
  ] as const)('on $platform with $env enable $features', ({ platform, env, features }) => {
    askPortalForHotkeys(app.commandLine, { platform, env })
    expect(app.switches.get('enable-features')).toBe(features)
  })

  it.each([
    ['Vulkan,WaylandWindowDecorations', `Vulkan,WaylandWindowDecorations,${portal}`],
    [portal, portal],
  ])('keep the features that the user enabled: %s', (given, after) => {
    app.switches.set('enable-features', given)
    askPortalForHotkeys(app.commandLine, { platform: 'linux', env: { XDG_SESSION_TYPE: 'wayland' } })
    expect(app.switches.get('enable-features')).toBe(after)
  })
})
