import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The sources of the packaged app, with forward slashes. The preview is in no package. */
const sources = globSync('src/**/*.{ts,tsx,html}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^src\/(?:renderer\/preview|main\/shell\/preview|main\/preview\.ts)/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The files that match a pattern, among those whose paths begin with this. */
const placesOf = (pattern: RegExp, under = 'src/') =>
  sources.filter(({ path, text }) => path.startsWith(under) && pattern.test(text)).map(({ path }) => path)

interface Search {
  readonly what: string
  readonly pattern: RegExp
  /** Texts that the pattern must find; otherwise the search is useless. */
  readonly such: string
  /** The only files that may match, and must. */
  readonly only?: readonly string[]
  /** The paths to search; all by default. */
  readonly under?: string
}

const electron = 'src/main/shell/electron'

const searches: Readonly<Record<string, readonly Search[]>> = {
  'security 1: remote calls are made by the main process, and windows load their own pages': [
    {
      what: 'a call over the network in the code of a window',
      pattern: /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
      such: "fetch('/x')",
      under: 'src/renderer/',
    },
    {
      what: 'a call over the network in the bridge',
      pattern: /\bfetch\(|XMLHttpRequest|WebSocket|node:https?|electron\/main/,
      such: 'new XMLHttpRequest()',
      under: 'src/preload/',
    },
    {
      what: 'the network stack of the system',
      pattern: /\bnet\.(?:fetch|request)\(/,
      such: 'net.fetch(url)',
      only: [`${electron}/system/system-fetch.ts`],
    },
    {
      what: 'an HTTP client of its own',
      pattern: /from 'node:(?:https?|http2|net|tls)'|import\('axios'\)|from 'axios'/,
      such: "await import('axios')",
      // The other two meet at a socket that only processes of this computer can reach.
      only: [
        'src/main/http/exchange.ts',
        'src/main/shell/terminal/await-answer.ts',
        'src/main/shell/terminal/give-answer.ts',
      ],
    },
    {
      what: 'the loading of a page',
      pattern: /\.load(?:URL|File)\(/,
      such: "window.loadURL('https://x.example')",
      only: [`${electron}/windows/window-factory.ts`],
    },
    {
      what: 'a page that names another place',
      pattern: /(?:src|href)="(?!\.\/)/,
      such: '<script src="https://x.example/x.js">',
      under: 'src/renderer/popover.html',
    },
    {
      what: 'a page that names another place',
      pattern: /(?:src|href)="(?!\.\/)/,
      such: '<link href="//x.example/x.css">',
      under: 'src/renderer/settings.html',
    },
  ],
  'security 2, 3, 4: isolation and sandbox are loosened nowhere': [
    {
      what: 'a preference of a page',
      pattern: /\b(?:contextIsolation|sandbox|nodeIntegration\w*|webPreferences): /,
      such: 'sandbox: false',
      only: [`${electron}/windows/window-factory.ts`],
    },
    {
      what: 'a switch of Chromium',
      pattern: /\.append(?:Switch|Argument)\(/,
      such: "app.commandLine.appendSwitch('no-sandbox')",
      only: [`${electron}/system/chromium-switches.ts`],
    },
    {
      what: 'a switch that turns protection off',
      // A check whether the switch was given turns nothing off.
      pattern:
        /(?<!hasSwitch\(')no-sandbox|disable-web-security|ignore-certificate-errors|disable-site-isolation/,
      such: '--ignore-certificate-errors',
    },
  ],
  'security 5: there is one session, whose permissions are refused': [
    { what: 'another session', pattern: /fromPartition|fromPath\(|\bpartition:/, such: "partition: 'x'" },
    {
      what: 'a decision about certificates',
      pattern: /certificate-error|setCertificateVerifyProc/,
      such: "app.on('certificate-error', accept)",
    },
    { what: 'a way to passkeys', pattern: /configureWebAuthn/, such: 'app.configureWebAuthn({})' },
    {
      what: 'a decision about devices',
      pattern: /select-(?:hid|usb|serial|bluetooth)|setBluetoothPairingHandler|setUSBProtectedClassesHandler/,
      such: "session.on('select-usb-device', choose)",
    },
  ],
  'security 6: the web’s own security stays on': [
    { what: 'webSecurity', pattern: /webSecurity|disablewebsecurity/i, such: 'webSecurity: false' },
    { what: 'a way around the policy', pattern: /bypassCSP/, such: 'bypassCSP: true' },
  ],
  'security 8: no insecure content is let in': [
    {
      what: 'a preference for it',
      pattern: /allow(?:Running|Displaying)InsecureContent/,
      such: 'allowRunningInsecureContent: true',
    },
  ],
  'security 9: no experimental feature is switched on': [
    {
      what: 'a preference for one',
      pattern: /experimental(?:Canvas)?Features|enableWebSQL|enableDeprecatedPaste/,
      such: 'experimentalFeatures: true',
    },
  ],
  'security 10: no feature of Blink is switched on': [
    {
      what: 'a preference or switch for one',
      pattern: /blinkFeatures|enable-blink|enable-experimental/i,
      such: "enableBlinkFeatures: 'x'",
    },
  ],
  'security 11: no page holds a webview': [
    {
      what: 'a webview',
      pattern: /<webview\b|createElement\('webview'\)|allowpopups/,
      such: '<webview src>',
    },
  ],
  'security 12: no webview could be attached': [
    {
      what: 'the tag',
      pattern: /\bwebviewTag: /,
      such: 'webviewTag: true',
      only: [`${electron}/windows/window-factory.ts`],
    },
  ],
  'security 13: no page sends itself or a frame anywhere': [
    {
      what: 'a navigation',
      pattern:
        /location\.(?:href|assign|replace|reload)|\blocation = |http-equiv="refresh"|<iframe\b|\baction="/,
      such: "location.href = 'https://x.example'",
      under: 'src/renderer/',
    },
  ],
  'security 14: no page opens a window': [
    {
      what: 'an opening',
      pattern: /window\.open\(|target="_blank"/,
      such: "window.open('https://x.example')",
      under: 'src/renderer/',
    },
  ],
  'security 15: links leave through one function, and nothing else is started': [
    {
      what: 'a link that leaves',
      pattern: /openExternal\(/,
      such: 'shell.openExternal(url)',
      only: [`${electron}/opening.ts`],
    },
    {
      what: 'a folder that is shown',
      pattern: /openPath\(|showItemInFolder\(/,
      such: 'shell.openPath(path)',
      only: [`${electron}/opening.ts`],
    },
    {
      what: 'a program that is started',
      pattern: /node:child_process/,
      such: "import { exec } from 'node:child_process'",
      only: [
        `${electron}/tray/program-output.ts`,
        `${electron}/clipboard.ts`,
        // It starts the app itself.
        `${electron}/print-start.ts`,
      ],
    },
  ],
  'security 17: messages are heard in one place': [
    {
      what: 'hearing a message',
      pattern: /ipcMain\.(?:handle|on)\w*\(|\.ipc\.(?:handle|on)\(/,
      such: "ipcMain.on('x', run)",
      only: [`${electron}/windows/ipc.ts`],
    },
  ],
  'security 20: what a page gets is given in one place': [
    {
      what: 'a gift to a page',
      pattern: /exposeIn(?:Main|Isolated)World\(|executeJavaScript|insertCSS\(/,
      such: "contextBridge.exposeInMainWorld('x', all)",
      only: ['src/preload/index.ts'],
    },
    {
      what: 'a part of Electron in the code of a window',
      pattern: /from 'electron|ipcRenderer|require\(/,
      such: "const { shell } = require('electron')",
      under: 'src/renderer/',
    },
  ],
}

describe.each(Object.entries(searches))('%s', (_rule, rows) => {
  it.each(rows)('$what is nowhere else', ({ pattern, such, only = [], under }) => {
    expect(such).toMatch(pattern)
    expect(placesOf(pattern, under).sort()).toEqual([...only].sort())
  })
})

it('the search reads the whole app', () => {
  expect(sources.length).toBeGreaterThan(200)
  expect(placesOf(/^/, 'src/renderer/popover.html')).toHaveLength(1)
})
