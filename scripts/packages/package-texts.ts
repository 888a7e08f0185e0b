import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PackagesWords } from '../../src/shared/words/catalogue.ts'
import { metainfo, metainfoFile } from './metainfo.ts'
import { packageLanguages } from './package-languages.ts'
import { publicRepository } from './repository.ts'

/** Where the build writes what only packages need. */
export const packageTextsFolder = 'out/packages'

/**
 * The keys of a menu entry in every language: `Name`, `Name[ar]`, `Name[de]` and so on.
 * @param key The key of the entry. @param phrase Which phrase it shows.
 */
export function inMenuLanguages(
  key: string,
  phrase: (words: PackagesWords) => string,
): Record<string, string> {
  const { en, ...others } = packageLanguages
  return {
    [key]: phrase(en.words),
    ...Object.fromEntries(
      Object.values(others).flatMap(({ words, menu }) =>
        menu.map((locale) => [`${key}[${locale}]`, phrase(words)]),
      ),
    ),
  }
}

/**
 * What Finder shows of the app. The name is the same in every language, and Electron finds its helpers by it. The file
 * is in the folder that Chromium has for the language, because macOS looks into one folder for each.
 */
function macFiles(): readonly (readonly [file: string, text: string])[] {
  return Object.values(packageLanguages).map(({ words, chromium }) => [
    `mac/${macFolder(chromium)}.lproj/InfoPlist.strings`,
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<plist version="1.0"><dict>',
      `<key>NSHumanReadableCopyright</key><string>${words.copyright}</string>`,
      '</dict></plist>',
      '',
    ].join('\n'),
  ])
}

/** Chromium's folder for a language in a bundle of macOS. */
const macFolder = (chromium: string) => (chromium === 'en-US' ? 'en' : chromium.replace('-', '_'))

/** electron-builder's name of each message of its installer (templates/nsis/messages.yml), and our phrase for it. */
const messages: Readonly<Record<string, keyof PackagesWords['installer']>> = {
  win7Required: 'windowsTooOld',
  x64WinRequired: 'windowsNot64Bit',
  appRunning: 'isRunning',
  appCannotBeClosed: 'cannotClose',
  installing: 'installing',
  areYouSureToUninstall: 'sureToRemove',
  decompressionFailed: 'cannotUnpack',
  uninstallFailed: 'cannotRemoveOld',
  appClosing: 'closing',
}

const quoted = (text: string) =>
  `"${text.replaceAll('$', '$$$$').replaceAll('"', '$\\"').replaceAll('\n', '$\\r$\\n')}"`

/**
 * The part of the installer of Windows that speaks the languages of the app. electron-builder has its messages in few of
 * them whole, and addresses the user otherwise than the app does. The last definition of a text counts, and the macro
 * comes behind electron-builder's own.
 */
export function installerScript(): string {
  const lines = Object.values(packageLanguages).flatMap(({ words, windows: [, language] }) => [
    ...Object.entries(messages).map(
      ([name, phrase]) => `  LangString ${name} ${language} ${quoted(words.installer[phrase])}`,
    ),
    `  LangString appPurpose ${language} ${quoted(words.purpose)}`,
  ])
  return [
    '!include uninstall.nsh',
    '!macro customHeader',
    '  # It says that a text is defined twice, which is wanted here.',
    '  !pragma warning push',
    '  !pragma warning disable 6030',
    ...lines,
    '  !pragma warning pop',
    "  # The tip of the entry in the start menu, and the app's comment in the list of programs.",
    '  !undef APP_DESCRIPTION',
    '  !define APP_DESCRIPTION "$(appPurpose)"',
    '!macroend',
    '',
  ].join('\n')
}

/** Writes what the packages say. @param env the environment, which can name the home page. */
export async function writePackageTexts(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const files = [
    // NSIS knows UTF-8 by the mark at the beginning, whatever the computer's own encoding is.
    ['installer.nsh', `\uFEFF${installerScript()}`] as const,
    [metainfoFile, metainfo(publicRepository(env)?.page)] as const,
    ...macFiles(),
  ]
  for (const [file, text] of files) {
    const path = join(packageTextsFolder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}
