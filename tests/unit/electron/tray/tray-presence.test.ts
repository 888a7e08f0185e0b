import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasStatusNotifier, presenceOnLinux } from '../../../../src/main/shell/electron/tray/tray-presence.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

describe('whether a Linux desktop shows the icon', () => {
  it.each([
    { watcher: true, wayland: true, desktop: 'GNOME', presence: 'present' },
    { watcher: true, wayland: false, desktop: 'KDE', presence: 'present' },
    { watcher: false, wayland: true, desktop: 'GNOME', presence: 'absent' },
    { watcher: false, wayland: false, desktop: 'ubuntu:GNOME', presence: 'absent' },
    { watcher: false, wayland: true, desktop: 'sway', presence: 'absent' },
    { watcher: false, wayland: false, desktop: 'XFCE', presence: 'unknown' },
    { watcher: undefined, wayland: true, desktop: 'GNOME', presence: 'unknown' },
  ] as const)(
    'with a watcher $watcher on Wayland $wayland $desktop is $presence',
    ({ presence, ...signs }) => {
      expect(presenceOnLinux(signs)).toBe(presence)
    },
  )
})

describe.skipIf(process.platform === 'win32')('asking the session bus about a tray', () => {
  const path = process.env.PATH
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aliasmith-dbus-'))
    process.env.PATH = folder
  })
  afterEach(async () => {
    process.env.PATH = path
    await rm(folder, { recursive: true })
  })

  async function install(name: string, script: string): Promise<void> {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
    await chmod(join(folder, name), 0o755)
  }

  /** Answers the question for an owner with the first text, and that for a host with the second. */
  const answers = (owner: string, host: string) =>
    `case "$*" in *IsStatusNotifierHostRegistered*) echo '${host}';; *) echo '${owner}';; esac`

  it.each([
    ['gdbus', '(true,)', '(<true>,)', true],
    ['gdbus', '(true,)', '(<false>,)', false],
    ['gdbus', '(false,)', '', false],
    ['dbus-send', '   boolean true', '   variant       boolean true', true],
    ['dbus-send', '   boolean true', '   variant       boolean false', false],
    ['dbus-send', '   boolean false', '', false],
    ['busctl', 'b true', 'b true', true],
    ['busctl', 'b true', 'b false', false],
    ['busctl', 'b false', '', false],
  ])(
    'through %s, which answers %j for a watcher and %j for its host',
    async (program, owner, host, found) => {
      await install(program, answers(owner, host))
      expect(await hasStatusNotifier()).toBe(found)
    },
  )

  it('goes on to the next program when one fails', async () => {
    await install('gdbus', 'echo "true, but no bus" ; exit 1')
    await install('busctl', 'echo "b false"')
    expect(await hasStatusNotifier()).toBe(false)
  })

  it('knows nothing if no program can ask', async () => {
    expect(await hasStatusNotifier()).toBeUndefined()
  })
})
