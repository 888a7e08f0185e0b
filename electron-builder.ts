import { resolve } from 'node:path'
import type { Configuration } from 'electron-builder'
import { appId } from './scripts/packages/app-id.ts'
import { metainfoFile } from './scripts/packages/metainfo.ts'
import { packageLanguages } from './scripts/packages/package-languages.ts'
import { inMenuLanguages, packageTextsFolder } from './scripts/packages/package-texts.ts'
import { publicRepository } from './scripts/packages/repository.ts'

export { appId }

const languages = Object.values(packageLanguages)
const english = packageLanguages.en.words

/** The authors of the app. */
const maker = 'Aliasmith contributors'

/** The pictures that each system shows. Only Linux takes the icon of a window from a file. */
const pictures = {
  darwin: ['resources/tray/*Template*.png'],
  linux: ['resources/icon.png', 'resources/tray/*-on-*.png'],
  win32: ['resources/tray/*.ico'],
}

/**
 * The files of the archive. Each system has the whole list, because a list of exclusions alone would include all other
 * files.
 *
 * The bundle contains every package but keytar. `dependencies` still names the bundled packages, because the bill of
 * materials lists them. The rest of node_modules is therefore left out here, as are keytar's binaries for other systems.
 * `arch` is a macro of the builder.
 */
const shipped = (platform: 'darwin' | 'linux' | 'win32') => [
  'out/main/**/*',
  'out/preload/**/*',
  'out/renderer/**/*',
  'out/licences.json',
  ...pictures[platform],
  'LICENSE',
  'package.json',
  '!**/*.map',
  '!node_modules/!(keytar){,/**/*}',
  '!node_modules/keytar/{build,script,src}{,/**/*}',
  '!node_modules/keytar/{README.md,binding.gyp,keytar.d.ts}',
  `!node_modules/keytar/prebuilds/!(${platform}-\${arch}){,/**/*}`,
]

/** What Electron's property list explains to the user, and the app never asks for. */
const unusedPermissions = [
  'NSAudioCaptureUsageDescription',
  'NSBluetoothAlwaysUsageDescription',
  'NSBluetoothPeripheralUsageDescription',
  'NSCameraUsageDescription',
  'NSMicrophoneUsageDescription',
]

/**
 * Puts what catalogues of programs say of the app into a deb or rpm, as an argument of their maker. They look into one
 * folder of the system, which an AppImage does not have.
 */
const metainfo = `${resolve(packageTextsFolder, metainfoFile)}=/usr/share/metainfo/${appId}.metainfo.xml`

/** Every name has the system and the processor, so that all packages of a release have different names. */
const named = (ext: string) => `Aliasmith-\${version}-\${os}-\${arch}.${ext}`

/**
 * The configuration of the packages.
 * @param env the environment. The release workflow names the repository in `GITHUB_REPOSITORY`. Without it there is no
 *   place for updates, so the packages have no updater. There is no deb and rpm either: both formats need a home page.
 */
export function builderConfig(env: Readonly<Record<string, string | undefined>>): Configuration {
  const repository = publicRepository(env)
  return {
    appId,
    productName: 'Aliasmith',
    copyright: english.copyright,
    directories: { output: 'dist', buildResources: 'resources/packages' },
    extraMetadata: repository === undefined ? {} : { homepage: repository.page },
    // The release workflow writes the draft, once the packages of all systems exist.
    publish:
      repository === undefined
        ? null
        : { provider: 'github', owner: repository.owner, repo: repository.name, releaseType: 'draft' },

    asar: true,
    // The system loads the library and cannot read the archive.
    asarUnpack: ['node_modules/keytar/prebuilds/**/*'],
    // Nothing is compiled: keytar brings binaries for every version of Node and Electron (Node-API).
    npmRebuild: false,
    // Chromium's own texts. `en-US` matches en.lproj of macOS, too, and `es` the Spanish of Latin America.
    electronLanguages: languages.map(({ chromium }) => chromium),
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      // macOS and Windows check the archive. Linux has no such check, and ignores the fuse.
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    protocols: [{ name: 'Aliasmith', schemes: ['aliasmith'] }],

    mac: {
      // One package for each processor, because a universal one would double the download.
      target: [
        { target: 'dmg', arch: ['arm64', 'x64'] },
        { target: 'zip', arch: ['arm64', 'x64'] },
      ],
      artifactName: named(`\${ext}`),
      category: 'public.app-category.productivity',
      icon: 'resources/packages/icon.icns',
      files: shipped('darwin'),
      // Without a certificate the app gets a signature without a name. It needs one: the fuses break Electron's own, and
      // Apple silicon refuses to start a program with a broken signature (electron-builder#9007). The hardened runtime
      // would refuse libraries whose signature has no name.
      ...(env.CSC_LINK ? {} : { identity: '-' }),
      hardenedRuntime: Boolean(env.CSC_LINK),
      gatekeeperAssess: false,
      entitlements: 'resources/packages/entitlements.mac.plist',
      entitlementsInherit: 'resources/packages/entitlements.mac.plist',
      // Needs APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER, and is skipped without them. Apple refuses a
      // signature without a name.
      notarize: Boolean(env.CSC_LINK),
      darkModeSupport: true,
      // The texts of Info.plist in each language, beside Chromium's.
      extraResources: [{ from: `${packageTextsFolder}/mac`, to: '.' }],
      extendInfo: {
        CFBundleDevelopmentRegion: 'en',
        // macOS offers these for the app in its settings, and speaks them in its own dialogs.
        CFBundleLocalizations: Object.keys(packageLanguages),
        // Electron brings texts that ask for these. The app never asks.
        ...Object.fromEntries(unusedPermissions.map((permission) => [permission, null])),
        // The app never has an icon in the dock (electron#3498).
        LSUIElement: true,
        // Without it, macOS omits the buttons of notifications (docs/api/structures/notification-action.md).
        NSUserNotificationAlertStyle: 'alert',
      },
      // Squirrel replaces only signed apps, so an unsigned one has no updater.
      ...(env.CSC_LINK ? {} : { publish: null }),
    },
    dmg: {
      background: 'resources/packages/dmg-background.png',
      iconSize: 96,
      window: { width: 540, height: 380 },
      contents: [
        { x: 145, y: 190, type: 'file' },
        { x: 395, y: 190, type: 'link', path: '/Applications' },
      ],
    },

    win: {
      target: [
        { target: 'nsis', arch: ['x64', 'arm64'] },
        { target: 'portable', arch: ['x64'] },
      ],
      icon: 'resources/packages/icon.ico',
      files: shipped('win32'),
      requestedExecutionLevel: 'asInvoker',
      // An update must have the signer of this app. Without a signature there is no name to compare.
      verifyUpdateCodeSignature: true,
    },
    nsis: {
      artifactName: named('exe').replace(`\${os}`, 'win-setup'),
      // The installation is for one user and needs no administrator, and neither does an update.
      oneClick: true,
      perMachine: false,
      // One installer for both processors, so that users need not choose.
      buildUniversalInstaller: true,
      deleteAppDataOnUninstall: false,
      createDesktopShortcut: false,
      createStartMenuShortcut: true,
      // Follows the language of Windows, without asking; the first is for all other languages. The portable app has no
      // installer and shows none of these texts.
      installerLanguages: languages.map(({ windows: [name] }) => name).sort((a, b) => rank(a) - rank(b)),
      displayLanguageSelector: false,
      // Our texts, and `uninstall.nsh`: it removes the registry entries of the running app, which electron-builder does
      // not know.
      include: `${packageTextsFolder}/installer.nsh`,
      installerIcon: 'resources/packages/icon.ico',
      uninstallerIcon: 'resources/packages/icon.ico',
      uninstallDisplayName: 'Aliasmith',
    },
    portable: {
      artifactName: named('exe').replace(`\${os}`, 'win-portable'),
      // Each start has a folder of its own. Every start empties a fixed folder, even while an app runs from it
      // (electron-builder#5382).
      unpackDirName: true,
    },

    linux: {
      target: [
        { target: 'AppImage', arch: ['x64', 'arm64'] },
        ...(repository === undefined
          ? []
          : [
              { target: 'deb', arch: ['x64' as const, 'arm64' as const] },
              { target: 'rpm', arch: ['x64' as const, 'arm64' as const] },
            ]),
      ],
      artifactName: named(`\${ext}`),
      executableName: 'aliasmith',
      // The portals of Wayland find the app by the name of its .desktop file (electron#51875).
      syncDesktopName: true,
      icon: 'resources/packages/icons',
      files: shipped('linux'),
      maintainer: maker,
      vendor: maker,
      category: 'Utility;Network;Email',
      synopsis: 'Fresh email addresses from the tray',
      // Also the comment of the menu entry, which is short.
      description: english.purpose,
    },
    // This runtime needs no libfuse2 on the system, and starts the app in its sandbox if the system has one.
    toolsets: { appimage: '1.0.3' },
    appImage: { desktop: linuxDesktop('AppRun') },
    // Not in `linux`, because the entry of one kind of package would also enter the others.
    deb: {
      desktop: linuxDesktop('/opt/Aliasmith/aliasmith'),
      packageCategory: 'utils',
      depends: [
        'libgtk-3-0 | libgtk-3-0t64',
        'libnotify4',
        'libnss3',
        'libxss1',
        'libxtst6',
        'xdg-utils',
        'libatspi2.0-0 | libatspi2.0-0t64',
        'libuuid1',
        'libsecret-1-0',
      ],
      // Any program with the Secret Service is enough; without one, keys last for one session. On Wayland only
      // wl-clipboard can copy an address without a window.
      recommends: [
        'gnome-keyring | keepassxc | kwalletmanager',
        'libayatana-appindicator3-1',
        'wl-clipboard',
      ],
      fpm: [metainfo],
    },
    rpm: {
      desktop: linuxDesktop('/opt/Aliasmith/aliasmith'),
      packageCategory: 'Applications/Internet',
      depends: [
        'gtk3',
        'libnotify',
        'nss',
        'libXScrnSaver',
        '(libXtst or libXtst6)',
        'xdg-utils',
        'at-spi2-core',
        '(libuuid or libuuid1)',
        '(libsecret or libsecret-1-0)',
      ],
      // electron-builder supports recommendations only for .deb packages.
      fpm: ['--rpm-tag=Recommends: wl-clipboard', metainfo],
    },
  }
}

/** English before the others. */
const rank = (name: string) => (name === packageLanguages.en.windows[0] ? 0 : 1)

/** The menu entry and its actions. `program` is the app's command in this kind of package. */
function linuxDesktop(program: string) {
  return {
    entry: {
      ...inMenuLanguages('GenericName', ({ kind }) => kind),
      ...inMenuLanguages('Comment', ({ purpose }) => purpose),
      ...inMenuLanguages('Keywords', ({ keywords }) => keywords),
      StartupNotify: 'false',
      Actions: 'NewAddress;Settings;',
    },
    desktopActions: {
      NewAddress: {
        ...inMenuLanguages('Name', ({ newAddress }) => newAddress),
        Exec: `${program} --new`,
      },
      Settings: {
        ...inMenuLanguages('Name', ({ settings }) => settings),
        Exec: `${program} --settings`,
      },
    },
  }
}

export default builderConfig(process.env)
