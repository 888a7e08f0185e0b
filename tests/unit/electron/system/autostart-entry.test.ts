import { describe, expect, it } from 'vitest'
import {
  autostartEntry,
  isAutostartOn,
  quoteExecArgument,
  repairAutostart,
} from '../../../../src/main/shell/electron/system/autostart-entry.ts'

const program = (path: string) => ({ name: 'Aliasmith', command: [path, '--hidden'] })

describe('an argument of an Exec line', () => {
  it.each([
    ['/opt/Aliasmith/aliasmith', '/opt/Aliasmith/aliasmith'],
    ['/home/me/My Apps/Aliasmith.AppImage', '"/home/me/My Apps/Aliasmith.AppImage"'],
    ['/tmp/100%/a', '/tmp/100%%/a'],
    ['/tmp/$HOME/a', '"/tmp/\\\\$HOME/a"'],
    ['/tmp/`id`/a', '"/tmp/\\\\`id\\\\`/a"'],
    ['/tmp/"a"', '"/tmp/\\\\"a\\\\""'],
    // The specification itself: a backslash in quotes is four in the file.
    ['/tmp/a\\b', '"/tmp/a\\\\\\\\b"'],
    ["/tmp/it's", '"/tmp/it\'s"'],
    ['/tmp/a&b;c', '"/tmp/a&b;c"'],
    ['/tmp/a\nb', '"/tmp/a\\nb"'],
    ['', '""'],
  ])('%j is written as %s', (argument, written) => {
    expect(quoteExecArgument(argument)).toBe(written)
  })
})

describe('the file that starts the app', () => {
  it('starts it hidden', () => {
    expect(autostartEntry(program('/opt/Aliasmith/aliasmith'))).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Aliasmith',
        'Exec=/opt/Aliasmith/aliasmith --hidden',
        'Terminal=false',
        'X-GNOME-Autostart-enabled=true',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['as the app wrote it', autostartEntry(program('/a')), true],
    ['hidden by the desktop', '[Desktop Entry]\nExec=/a\nHidden=true\n', false],
    ['not hidden', '[Desktop Entry]\nExec=/a\nHidden=false\n', true],
    ['switched off by GNOME', '[Desktop Entry]\nExec=/a\nX-GNOME-Autostart-enabled=false\n', false],
    ['hidden in another group', '[Desktop Entry]\nExec=/a\n[Desktop Action x]\nHidden=true\n', true],
    ['with the line ends of Windows', '[Desktop Entry]\r\nExec=/a\r\nHidden=true\r\n', false],
    ['with blanks around the sign', '[Desktop Entry]\nExec = /a\nHidden = true\n', false],
    ['with a comment', '[Desktop Entry]\nExec=/a\n#Hidden=true\n', true],
    ['without a command', '[Desktop Entry]\nName=A\n', false],
    ['empty', '', false],
  ])('%s: %s', (_name, text, on) => {
    expect(isAutostartOn(text)).toBe(on)
  })

  it('follows an AppImage that was renamed, and keeps its other lines', () => {
    const before = '[Desktop Entry]\nExec=/apps/Aliasmith-1.AppImage --hidden\nComment=mine\n'
    expect(repairAutostart(before, program('/apps/Aliasmith $2.AppImage'))).toBe(
      '[Desktop Entry]\nExec="/apps/Aliasmith \\\\$2.AppImage" --hidden\nComment=mine\n',
    )
  })

  it('stays as the user changed it, if it still starts the app', () => {
    const mine = '[Desktop Entry]\nExec=sh -c "sleep 5; /opt/aliasmith --hidden"\n'
    expect(repairAutostart(mine, program('/opt/aliasmith'))).toBeUndefined()
  })
})
