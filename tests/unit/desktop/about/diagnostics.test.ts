import { describe, expect, it } from 'vitest'
import { writeDiagnostics } from '../../../../src/main/desktop/about/diagnostics.ts'
import { systemFacts } from '../../../../src/main/desktop/about/system-facts.ts'
import { defaultPreferences } from '../../../../src/shared/views/preferences.ts'

const told = {
  platform: 'linux',
  arch: 'x64',
  release: '6.1.0',
  versions: { electron: '45.4.1', chrome: '150.0.1', node: '24.1.0', openssl: '3' },
  env: { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', USER: 'rowan' },
}

describe('the facts of the system', () => {
  it.each([
    [told.env, 'wayland, ubuntu:GNOME'],
    [{ XDG_SESSION_TYPE: 'x11' }, 'x11'],
    [{}, undefined],
    [{ XDG_CURRENT_DESKTOP: 'a name with spaces and rowan@home.example' }, undefined],
    [{ XDG_CURRENT_DESKTOP: 'x'.repeat(41), XDG_SESSION_TYPE: 'tty' }, 'tty'],
  ])('name the session of %j as %s', (env, session) => {
    expect(systemFacts({ ...told, env }).session).toBe(session)
  })

  it('name Electron only if the app runs in Electron', () => {
    const names = (versions: Record<string, string>) =>
      systemFacts({ ...told, versions }).runtime.map(({ name }) => name)
    expect(names(told.versions)).toEqual(['Electron', 'Chromium', 'Node'])
    expect(names({ node: '24.1.0' })).toEqual(['Node'])
  })
})

describe('the diagnostics', () => {
  const parts = {
    version: '0.1.0',
    preview: false,
    system: systemFacts(told),
    accounts: [
      { provider: 'haltman', state: 'working', keyPlace: 'keychain' },
      { provider: 'haltman', state: 'working', keyPlace: 'session' },
      { provider: 'likedo', state: 'key-rejected', keyPlace: 'keychain' },
    ],
    addresses: { active: 12, off: 1, trashed: 2, deleted: 3 },
    desktop: {
      preferences: defaultPreferences,
      language: 'en',
      hotkeys: {
        newAddress: { accelerator: 'Control+Alt+Shift+N', state: 'refused' },
        openPopover: { accelerator: '', state: 'off' },
      },
      startAtLogin: 'off',
      hotkeysAreGranted: true,
      hotkeyCommands: { newAddress: 'aliasmith --new', openPopover: 'aliasmith --toggle' },
      canClearClipboard: true,
      canReadLinks: true,
      updates: 'self',
    },
    notices: [
      { id: 'bug' },
      { id: 'key-expiry-3f2c7f5e-1c1b-4a52-9d15-0c7e8f6a1b2c' },
      { id: 'key-expiry-00000000-1c1b-4a52-9d15-0c7e8f6a1b2c' },
    ],
    logLines: ['2026-01-01T00:00:00.000Z info  start'],
  } as const

  it('count accounts and name settings, the system and notices', () => {
    expect(writeDiagnostics(parts).split('\n')).toEqual([
      'Aliasmith 0.1.0',
      'System: linux 6.1.0 x64',
      'Runs on: Electron 45.4.1, Chromium 150.0.1, Node 24.1.0',
      'Desktop: wayland, ubuntu:GNOME',
      'Accounts: haltman working: 2, likedo key-rejected: 1',
      'Addresses: active: 12, off: 1, trashed: 2, deleted: 3',
      'Keys: keychain: 2, session: 1',
      'Preferences: theme system, language system, textSize 100, wordLanguage app, notifications true, keepPopoverOpen false, hideAfterCopying true, copyOnCreation true, labelFromClipboard false, clearClipboardAfterSeconds 0, lookForUpdates true',
      'Hotkeys: newAddress Control+Alt+Shift+N refused, openPopover off',
      'Start at login: off',
      'Notices: bug, key-expiry',
      '',
      'Last lines of the log:',
      '2026-01-01T00:00:00.000Z info  start',
    ])
  })

  it('name what is missing', () => {
    const text = writeDiagnostics({ ...parts, preview: true, accounts: [], notices: [], logLines: [] })
    expect(text).toContain('Aliasmith 0.1.0 (preview)')
    expect(text).toContain('Accounts: none')
    expect(text.endsWith('log:\nnone')).toBe(true)
  })
})
