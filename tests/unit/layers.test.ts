import { describe, expect, it } from 'vitest'
import { createSnippetLinter } from '../support/lint-snippets.ts'

const linter = createSnippetLinter()

/** A file with one import, and the rules that it breaks. */
const importing = ([path = '', imported = '']: readonly string[]) =>
  [path, imported, linter.add(path, `import { it } from '${imported}'\n\nexport const same = it\n`)] as const

/** A file with one dangerous habit, and the rules that it breaks. */
const habit = ([name = '', path = '', text = '']: readonly string[]) =>
  [name, linter.add(path, text)] as const

/** The folders of the main process from the top down; each may import those below it. */
const floors = [
  'wiring',
  'requests',
  'desktop',
  'list',
  'handles',
  'addresses',
  'naming',
  'accounts',
  'book',
  'log',
  'http',
  'providers',
  'settings',
  'files',
  'base',
] as const

const pairs = floors.flatMap((upper, floor) =>
  floors.slice(floor + 1).map((lower) => [upper, lower] as const),
)

describe('the folders of the main process', () => {
  it.each(
    pairs.map(([upper, lower]) => importing([`src/main/${lower}/of-${upper}.ts`, `../${upper}/any.ts`])),
  )('%s does not import %s', (_path, _imported, broken) => expect(broken()).toContain('noRestrictedImports'))

  it.each(
    pairs.map(([upper, lower]) => importing([`src/main/${upper}/of-${lower}.ts`, `../${lower}/any.ts`])),
  )('%s imports %s', (_path, _imported, broken) => expect(broken()).not.toContain('noRestrictedImports'))

  it.each(floors.map((room) => importing([`src/main/${room}/of-app.ts`, '../app.ts'])))(
    '%s does not import %s',
    (_path, _imported, broken) => {
      expect(broken()).toContain('noRestrictedImports')
    },
  )
})

describe('an import from a higher layer, or from outside the layers, is refused', () => {
  it.each(
    [
      ['src/shared/rules/naming.ts', 'node:path'],
      ['src/shared/rules/naming.ts', 'solid-js'],
      ['src/shared/rules/naming.ts', '../../main/app.ts'],
      ['src/shared/words/en/checks.ts', '../../../renderer/ui/icon.tsx'],
      ['src/preload/index.ts', '../main/app.ts'],
      ['src/preload/index.ts', 'axios'],
      ['src/renderer/popover/main.tsx', 'valibot'],
      ['src/renderer/popover/main.tsx', 'node:path'],
      ['src/renderer/popover/main.tsx', 'electron'],
      ['src/renderer/popover/main.tsx', '../../main/app.ts'],
      ['src/renderer/settings/accounts/form.tsx', '../../../main/accounts/accounts.ts'],
      ['src/main/wiring/desktop.ts', '../shell/electron/tray.ts'],
      ['src/main/requests/window-requests.ts', '../shell/electron/links.ts'],
      ['src/main/desktop/hotkeys.ts', '../shell/electron/hotkeys.ts'],
      ['src/main/desktop/tray-menu.ts', '../shell/preview/preview-menu.ts'],
      ['src/main/desktop/tray-menu.ts', '../ipc/event-hub.ts'],
      ['src/main/addresses/create-address.ts', '../shell/shell.ts'],
      ['src/main/book/search.ts', '../ipc/sender.ts'],
      ['src/main/providers/haltman.ts', 'node:crypto'],
      ['src/main/shell/shell.ts', '../app.ts'],
      ['src/main/shell/shell.ts', '../desktop/windows.ts'],
      ['src/main/shell/electron/tray/tray.ts', '../../app.ts'],
      ['src/main/shell/electron/tray/tray.ts', '../../addresses/create-address.ts'],
      ['src/main/ipc/router.ts', '../shell/shell.ts'],
      ['src/main/ipc/router.ts', '../requests/about-requests.ts'],
    ].map(importing),
  )('%s does not import %s', (_path, _imported, broken) => {
    expect(broken()).toContain('noRestrictedImports')
  })

  it.each(
    [
      ['src/main/app.ts', 'electron'],
      ['src/main/start.ts', 'axios'],
      ['src/main/wiring/foundation.ts', '../../renderer/ui/icon.tsx'],
      ['src/main/shell/preview/server.ts', 'electron'],
      ['src/main/shell/electron/tray/tray.ts', '../../../preload/index.ts'],
      ['src/main/desktop/hotkeys.ts', 'axios'],
      ['src/main/http/sender.ts', 'axios'],
      ['src/main/providers/haltman.ts', 'electron/main'],
    ].map(importing),
  )('%s does not import %s', (_path, _imported, broken) => {
    expect(broken()).toContain('plugin')
  })

  it.each(
    [
      ['src/shared/rules/naming.ts', 'valibot'],
      ['src/shared/words/en/checks.ts', '../../failure.ts'],
      ['src/preload/index.ts', 'electron'],
      ['src/preload/index.ts', '../shared/bridge.ts'],
      ['src/renderer/popover/main.tsx', 'solid-js/web'],
      ['src/renderer/popover/main.tsx', '@solid-primitives/i18n'],
      ['src/renderer/popover/main.tsx', '../../shared/rules/domain-name.ts'],
      ['src/main/index.ts', 'electron'],
      ['src/main/shell/electron/tray/tray.ts', 'electron'],
      ['src/main/app.ts', './shell/shell.ts'],
      ['src/main/requests/about-requests.ts', '../ipc/router.ts'],
      ['src/main/desktop/hotkeys.ts', '../shell/shell.ts'],
      ['src/main/shell/shell.ts', '../../shared/views/desktop.ts'],
      ['src/main/http/exchange.ts', 'axios'],
    ].map(importing),
  )('%s imports %s', (_path, _imported, broken) => {
    expect(broken()).not.toContain('noRestrictedImports')
    expect(broken()).not.toContain('plugin')
  })
})

describe('a dangerous habit is refused', () => {
  it.each(
    [
      ['window.prompt', 'src/renderer/ui/ask.ts', "export const name = window.prompt('Name')\n"],
      ['alert', 'src/renderer/ui/ask.ts', "alert('Done')\n"],
      ['confirm', 'src/renderer/ui/ask.ts', "export const sure = confirm('Sure?')\n"],
    ].map(habit),
  )('%s', (_habit, broken) => {
    expect(broken()).toContain('noAlert')
  })
})

describe('security 23: text is never turned into HTML', () => {
  it.each(
    [
      ['innerHTML', 'src/renderer/ui/text.ts', "document.body.innerHTML = '<p>'\n"],
      ['outerHTML', 'src/renderer/ui/text.ts', "document.body.outerHTML = '<p>'\n"],
      [
        'insertAdjacentHTML',
        'src/renderer/ui/text.ts',
        "document.body.insertAdjacentHTML('beforeend', '<p>')\n",
      ],
      ['innerHTML in a tag', 'src/renderer/ui/text.tsx', 'export const Text = () => <p innerHTML="<b>" />\n'],
    ].map(habit),
  )('%s', (_habit, broken) => {
    expect(broken()).toContain('plugin')
  })
})

describe('security 21: the keychain has one entrance, and no code searches it', () => {
  it.each(
    [
      [
        'the keychain past its one door',
        'src/main/accounts/accounts.ts',
        "export const keytar = await import('keytar')\n",
      ],
      [
        'a search of the keychain',
        'src/main/accounts/os-keychain.ts',
        "import keytar from 'keytar'\n\nexport const all = () => keytar.findCredentials('Aliasmith')\n",
      ],
      [
        'a search of the keychain by a name that was taken out',
        'src/main/accounts/os-keychain.ts',
        "import { findPassword } from 'keytar'\n\nexport const any = () => findPassword('Aliasmith')\n",
      ],
    ].map(habit),
  )('%s', (_habit, broken) => {
    expect(broken()).toContain('plugin')
  })

  const reading = "export const { getPassword } = (await import('keytar')).default\n"
  const brokenByReading = linter.add('src/main/accounts/os-keychain.ts', reading)

  it('its entrance may read by name', () => {
    expect(brokenByReading()).not.toContain('plugin')
  })
})

describe('security 2, 3, 4: only the factory creates windows', () => {
  const making = (made: string, path = 'src/main/shell/electron/tray/tray.ts') =>
    [
      made,
      linter.add(path, `import * as electron from 'electron'\n\nexport const extra = ${made}\n`),
    ] as const
  const [, brokenByTray] = making('new electron.Tray(image)')
  const [, brokenByFactory] = making(
    'new electron.BrowserWindow({})',
    'src/main/shell/electron/windows/window-factory.ts',
  )

  it.each(
    [
      'new BrowserWindow({})',
      'new BrowserWindow()',
      'new electron.BrowserWindow({ show: false })',
      'new BaseWindow({})',
      'new electron.BaseWindow()',
      'new BrowserView()',
      'new WebContentsView({ webPreferences: { sandbox: false } })',
    ].map((made) => making(made)),
  )('%s is refused', (_made, broken) => {
    expect(broken()).toContain('plugin')
  })

  it('other objects are created as usual', () => {
    expect(brokenByTray()).not.toContain('plugin')
  })

  it('the window factory makes windows', () => {
    expect(brokenByFactory()).not.toContain('plugin')
  })
})
