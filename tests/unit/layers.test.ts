import { describe, expect, it } from 'vitest'
import { createSnippetLinter } from '../support/lint-snippets.ts'

const linter = createSnippetLinter()

/** A file at this place that imports that, and which rules it breaks. */
const importing = ([path = '', imported = '']: readonly string[]) =>
  [path, imported, linter.add(path, `import { it } from '${imported}'\n\nexport const same = it\n`)] as const

/** A habit at this place, and which rules it breaks. */
const habit = ([name = '', path = '', text = '']: readonly string[]) =>
  [name, linter.add(path, text)] as const

describe('an import that goes up a layer or out of it is refused', () => {
  it.each(
    [
      ['src/shared/rules/naming.ts', 'node:path'],
      ['src/shared/rules/naming.ts', 'solid-js'],
      ['src/shared/rules/naming.ts', '../main/app.ts'],
      ['src/shared/words/en/checks.ts', '../../../renderer/ui/icon.tsx'],
      ['src/preload/index.ts', '../main/app.ts'],
      ['src/preload/index.ts', 'axios'],
      ['src/renderer/popover/main.tsx', 'valibot'],
      ['src/renderer/popover/main.tsx', 'node:path'],
      ['src/renderer/popover/main.tsx', 'electron'],
      ['src/renderer/popover/main.tsx', '../../main/app.ts'],
      ['src/renderer/settings/accounts/form.tsx', '../../../main/accounts/accounts.ts'],
      ['src/main/app.ts', 'electron'],
      ['src/main/preview.ts', 'electron'],
      ['src/main/wiring/desktop.ts', 'electron'],
      ['src/main/wiring/foundation.ts', '../../renderer/ui/icon.tsx'],
      ['src/main/wiring/foundation.ts', '../app.ts'],
      ['src/main/wiring/use-cases.ts', '../answers/snapshot.ts'],
      ['src/main/wiring/desktop.ts', '../shell/electron/tray.ts'],
      ['src/main/requests/about-requests.ts', 'electron'],
      ['src/main/requests/about-requests.ts', '../handlers.ts'],
      ['src/main/requests/window-requests.ts', '../compose/desktop.ts'],
      ['src/main/requests/window-requests.ts', '../shell/electron/links.ts'],
      ['src/main/desktop/bugs.ts', '../app.ts'],
      ['src/main/desktop/bugs.ts', '../ipc/event-hub.ts'],
      ['src/main/desktop/follow-desktop.ts', '../shell/electron/power.ts'],
      ['src/main/desktop/updates/updates.ts', 'electron'],
      ['src/main/desktop/updates/updates.ts', '../shell/electron/updater.ts'],
      ['src/main/desktop/updates/updates.ts', '../ipc/router.ts'],
      ['src/main/desktop/updates/updates.ts', '../compose/foundation.ts'],
      ['src/main/desktop/about/diagnostics.ts', 'electron'],
      ['src/main/desktop/about/diagnostics.ts', '../answers/answer-about.ts'],
      ['src/main/desktop/about/licences.ts', '../shell/preview/server.ts'],
      ['src/main/desktop/hotkeys.ts', 'electron'],
      ['src/main/desktop/hotkeys.ts', 'axios'],
      ['src/main/desktop/hotkeys.ts', '../shell/electron/hotkeys.ts'],
      ['src/main/desktop/tray-menu.ts', '../shell/preview/preview-menu.ts'],
      ['src/main/desktop/tray-menu.ts', '../ipc/event-hub.ts'],
      ['src/main/desktop/windows.ts', '../app.ts'],
      ['src/main/desktop/windows.ts', '../handlers.ts'],
      ['src/main/desktop/notices.ts', '../life/bugs.ts'],
      ['src/main/desktop/preferences.ts', '../updates/updates.ts'],
      ['src/main/log/file-log.ts', 'electron'],
      ['src/main/log/file-log.ts', '../shell/shell.ts'],
      ['src/main/log/log-calls.ts', '../aliases/call-account.ts'],
      ['src/main/app.ts', 'axios'],
      ['src/main/app.ts', '../renderer/ui/icon.tsx'],
      ['src/main/shell/preview/server.ts', 'electron'],
      ['src/main/shell/shell.ts', '../app.ts'],
      ['src/main/shell/electron/tray.ts', '../../app.ts'],
      ['src/main/shell/electron/tray.ts', '../../aliases/create-address.ts'],
      ['src/main/ipc/router.ts', '../shell/shell.ts'],
      ['src/main/shell/shell.ts', '../desktop/windows.ts'],
      ['src/main/shell/electron/tray.ts', '../../desktop/tray-menu.ts'],
      ['src/main/ipc/router.ts', '../app.ts'],
      ['src/main/ipc/router.ts', '../answers/answer-about.ts'],
      ['src/main/ipc/event-hub.ts', '../desktop/windows.ts'],
      ['src/main/addresses/create-address.ts', '../desktop/notices.ts'],
      ['src/main/addresses/create-address.ts', '../compose/use-cases.ts'],
      ['src/main/accounts/accounts.ts', '../life/bugs.ts'],
      ['src/main/addresses/create-address.ts', '../shell/shell.ts'],
      ['src/main/aliases/book/search.ts', '../../ipc/sender.ts'],
      ['src/main/addresses/create-address.ts', '../app.ts'],
      ['src/main/addresses/create-address.ts', 'axios'],
      ['src/main/accounts/accounts.ts', '../aliases/create-address.ts'],
      ['src/main/accounts/accounts.ts', 'electron'],
      ['src/main/settings/settings.ts', '../shell/shell.ts'],
      ['src/main/settings/settings.ts', '../ipc/router.ts'],
      ['src/main/providers/haltman.ts', 'axios'],
      ['src/main/providers/haltman.ts', 'node:crypto'],
      ['src/main/http/sender.ts', 'axios'],
      ['src/main/providers/haltman.ts', '../accounts/accounts.ts'],
      ['src/main/http/exchange.ts', '../settings/settings.ts'],
      ['src/main/http/exchange.ts', 'electron'],
    ].map(importing),
  )('%s does not import %s', (_path, _imported, broken) => {
    expect(broken()).toContain('noRestrictedImports')
  })

  it.each(
    [
      ['src/shared/rules/naming.ts', 'valibot'],
      ['src/shared/words/en/checks.ts', '../../failure.ts'],
      ['src/preload/index.ts', 'electron'],
      ['src/preload/index.ts', '../shared/bridge.ts'],
      ['src/renderer/popover/main.tsx', 'solid-js/web'],
      ['src/renderer/popover/main.tsx', '@solid-primitives/i18n'],
      ['src/renderer/popover/main.tsx', '../../shared/domain-name.ts'],
      ['src/main/index.ts', 'electron'],
      ['src/main/shell/electron/tray.ts', 'electron'],
      ['src/main/app.ts', './shell/shell.ts'],
      ['src/main/wiring/desktop.ts', '../shell/shell.ts'],
      ['src/main/requests/about-requests.ts', '../ipc/router.ts'],
      ['src/main/desktop/follow-desktop.ts', '../shell/shell.ts'],
      ['src/main/desktop/bugs.ts', '../desktop/notices.ts'],
      ['src/main/desktop/updates/updates.ts', '../shell/updater.ts'],
      ['src/main/desktop/updates/updates.ts', '../desktop/preferences.ts'],
      ['src/main/desktop/about/diagnostics.ts', '../../shared/desktop.ts'],
      ['src/main/desktop/hotkeys.ts', '../shell/shell.ts'],
      ['src/main/desktop/tray-menu.ts', '../aliases/book/address-book.ts'],
      ['src/main/desktop/notify.ts', '../settings/settings.ts'],
      ['src/main/log/log-calls.ts', '../providers/provider.ts'],
      ['src/main/shell/shell.ts', '../../shared/desktop.ts'],
      ['src/main/addresses/create-address.ts', '../providers/provider.ts'],
      ['src/main/http/exchange.ts', 'axios'],
    ].map(importing),
  )('%s imports %s', (_path, _imported, broken) => {
    expect(broken()).not.toContain('noRestrictedImports')
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

describe('security 21: the keychain has one door, and nobody searches it', () => {
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

  it('but its door reads by name', () => {
    expect(brokenByReading()).not.toContain('plugin')
  })
})

describe('security 2, 3, 4: no window is made but by the factory', () => {
  const making = (made: string, path = 'src/main/shell/electron/tray.ts') =>
    [
      made,
      linter.add(path, `import * as electron from 'electron'\n\nexport const extra = ${made}\n`),
    ] as const
  const [, brokenByTray] = making('new electron.Tray(image)')
  const [, brokenByFactory] = making(
    'new electron.BrowserWindow({})',
    'src/main/shell/electron/window-factory.ts',
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

  it('other things are made as ever', () => {
    expect(brokenByTray()).not.toContain('plugin')
  })

  it('the window factory makes windows', () => {
    expect(brokenByFactory()).not.toContain('plugin')
  })
})
