import { expect, it } from 'vitest'
import { isWayland } from '../../../../src/main/shell/electron/system/is-wayland.ts'

it.each([
  { platform: 'linux', session: 'wayland', ozonePlatform: '', wayland: true },
  { platform: 'linux', session: 'wayland', ozonePlatform: 'x11', wayland: false },
  { platform: 'linux', session: 'x11', ozonePlatform: '', wayland: false },
  { platform: 'linux', session: undefined, ozonePlatform: '', wayland: false },
  { platform: 'linux', session: 'tty', ozonePlatform: 'wayland', wayland: true },
  { platform: 'mac', session: 'wayland', ozonePlatform: '', wayland: false },
  { platform: 'windows', session: undefined, ozonePlatform: 'wayland', wayland: false },
] as const)(
  'on $platform, in a session of $session with the switch "$ozonePlatform", windows belong to Wayland: $wayland',
  (look) => {
    const { platform, session, ozonePlatform, wayland } = look
    expect(isWayland({ platform, ozonePlatform, env: { XDG_SESSION_TYPE: session } })).toBe(wayland)
  },
)
