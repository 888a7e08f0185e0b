import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDataFolder, readOptions } from '../../../src/main/shell/preview/options.ts'

const linux = { platform: 'linux', env: {}, home: '/home/ada' } as const

describe('the command line of the preview', () => {
  it('needs no options', () => {
    expect(readOptions([], linux)).toEqual({
      ok: true,
      value: {
        port: 4680,
        dataFolder: join('/home/ada', '.config', 'Aliasmith Preview'),
        keychain: 'os',
        practice: false,
        taken: [],
        wayland: false,
        openPopover: false,
        anyServer: false,
      },
    })
  })

  it('accepts all options', () => {
    const where = ['--port', '0', '--data', 'some/folder', '--keychain=memory', '--practice']
    const args = [...where, '--taken', 'Alt+Shift+B', '--taken', 'Alt+Shift+C', '--wayland']
    expect(readOptions([...args, '--open-popover', '--any-server'], linux)).toEqual({
      ok: true,
      value: {
        port: 0,
        dataFolder: resolve('some/folder'),
        keychain: 'memory',
        practice: true,
        taken: ['Alt+Shift+B', 'Alt+Shift+C'],
        wayland: true,
        openPopover: true,
        anyServer: true,
      },
    })
  })

  it.each([
    [['--port', 'many'], '--port takes a number'],
    [['--port', '65536'], '--port takes a number'],
    [['--port', '-1'], '--port'],
    [['--port', '1.5'], '--port takes a number'],
    [['--port'], '--port'],
    [['--port', ''], '--port takes a number'],
    [['--keychain', 'cloud'], '--keychain takes either os or memory.'],
    [['--data', ''], '--data takes a folder.'],
    [['--verbose'], '--verbose'],
    [['folder'], 'folder'],
  ])('%j is refused in a sentence', (args, sentence) => {
    const options = readOptions(args, linux)
    expect(options.ok).toBe(false)
    if (options.ok) return
    expect(options.failure).toContain(sentence)
    expect(options.failure).toMatch(/^[^\n]+\.$/)
  })
})

describe('the data folder', () => {
  it.each([
    [{ platform: 'darwin', env: {}, home: '/Users/ada' }, ['/Users/ada', 'Library', 'Application Support']],
    [{ platform: 'win32', env: { APPDATA: '/roaming' }, home: '/ada' }, ['/roaming']],
    [{ platform: 'win32', env: {}, home: '/ada' }, ['/ada', 'AppData', 'Roaming']],
    [{ platform: 'linux', env: { XDG_CONFIG_HOME: '/config' }, home: '/home/ada' }, ['/config']],
    [{ platform: 'linux', env: { XDG_CONFIG_HOME: '' }, home: '/home/ada' }, ['/home/ada', '.config']],
  ] as const)('is in the folder that %j use for apps', (surroundings, parts) => {
    expect(defaultDataFolder(surroundings)).toBe(join(...parts, 'Aliasmith Preview'))
  })
})
