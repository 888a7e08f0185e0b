import type { Configuration } from 'electron-builder'
import { publicRepository } from './scripts/packages/repository.ts'

/** The app's name to its systems: the .desktop file, the taskbar of Windows, the bundle of macOS. */
export const appId = 'io.github.aliasmith.Aliasmith'

/** Not a person: whoever wrote the app. */
const maker = 'Aliasmith contributors'

/**
 * What goes into the archive. Each system has the whole list: patterns of a system would stand beside common ones, and
 * such a list of nothing but exclusions takes in everything else.
 *
 * Everything but keytar is inside the bundle. `dependencies` still names what is bundled, because that is what the app
 * consists of and what its bill of materials lists, so the rest of node_modules is left out here, and of keytar the
 * binaries of other systems; `arch` is the builder's own macro.
 */
const shipped = (platform: string) => [
  'out/main/**/*',
  'out/preload/**/*',
  'out/renderer/**/*',
  'out/licences.json',
  // Of the .ico files, those of the tray; the tray of Windows has no others.
  'resources/**/*.{png,ico}',
  'LICENSE',
  'package.json',
  '!resources/packages{,/**/*}',
  '!**/*.map',
  '!node_modules/!(keytar){,/**/*}',
  '!node_modules/keytar/{build,script,src}{,/**/*}',
  '!node_modules/keytar/{README.md,binding.gyp,keytar.d.ts}',
  `!node_modules/keytar/prebuilds/!(${platform}-\${arch}){,/**/*}`,
]

/** Both dash and arch in every name, so that no two packages of one release are called the same. */
const named = (ext: string) => `Aliasmith-\${version}-\${os}-\${arch}.${ext}`

/**
 * How the packages are made.
 * @param env Where the release workflow says whose repository this is (`GITHUB_REPOSITORY`). Without it there is nowhere
 * to look for updates, so the packages have no updater, and no deb and rpm, whose formats demand a home page.
 */
export function builderConfig(env: Readonly<Record<string, string | undefined>>): Configuration {
  const repository = publicRepository(env)
  return {
    appId,
    productName: 'Aliasmith',
    copyright: `Copyright © ${maker}`,
    directories: { output: 'dist', buildResources: 'resources/packages' },
    extraMetadata: repository === undefined ? {} : { homepage: repository.page },
    // A draft is written by the release workflow, when the packages of all systems are there.
    publish:
      repository === undefined
        ? null
        : { provider: 'github', owner: repository.owner, repo: repository.name, releaseType: 'draft' },

    asar: true,
    // A library is loaded by the system, which cannot look into the archive.
    asarUnpack: ['node_modules/keytar/prebuilds/**/*'],
    // keytar brings its binaries, which fit every version of Node and Electron (Node-API); nothing is compiled.
    npmRebuild: false,
    // The interface speaks English. Windows and Linux call the file en-US.pak; macOS has en.lproj, which this matches too.
    electronLanguages: ['en-US'],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      // Checked on macOS and Windows; Linux has no such check, and the fuse changes nothing there.
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    protocols: [{ name: 'Aliasmith', schemes: ['aliasmith'] }],

    mac: {
      // One package for each processor: a universal one would double the download for everybody.
      target: [
        { target: 'dmg', arch: ['arm64', 'x64'] },
        { target: 'zip', arch: ['arm64', 'x64'] },
      ],
      artifactName: named(`\${ext}`),
      category: 'public.app-category.productivity',
      icon: 'resources/packages/icon.icns',
      files: shipped('darwin'),
      // Without a certificate the signature is one that names nobody. There has to be one: setting the fuses breaks that
      // of Electron, and Apple silicon ends a program with a broken one before its first line (electron-builder#9007).
      // The hardened runtime would refuse libraries that the same nobody signed.
      ...(env.CSC_LINK ? {} : { identity: '-' }),
      hardenedRuntime: Boolean(env.CSC_LINK),
      gatekeeperAssess: false,
      entitlements: 'resources/packages/entitlements.mac.plist',
      entitlementsInherit: 'resources/packages/entitlements.mac.plist',
      // Done where APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER are set, and left out otherwise. Apple takes
      // nothing that nobody signed.
      notarize: Boolean(env.CSC_LINK),
      darkModeSupport: true,
      extendInfo: {
        // No dock icon, from the first moment on (electron#3498).
        LSUIElement: true,
        // Without it, macOS leaves the buttons of notifications out (docs/api/structures/notification-action.md).
        NSUserNotificationAlertStyle: 'alert',
      },
      // Squirrel replaces signed apps alone, so an unsigned one has no updater.
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
      // An update must be signed as this app is; without a signature there is no name to compare with.
      verifyUpdateCodeSignature: true,
    },
    nsis: {
      artifactName: named('exe').replace(`\${os}`, 'win-setup'),
      // For the user alone: no administrator is asked, now or at an update.
      oneClick: true,
      perMachine: false,
      // Two installers, for x64 and arm64, would each have to be offered; the one for both chooses.
      buildUniversalInstaller: true,
      deleteAppDataOnUninstall: false,
      createDesktopShortcut: false,
      createStartMenuShortcut: true,
      // Takes away what the running app wrote into the registry, of which electron-builder knows nothing.
      include: 'resources/packages/uninstall.nsh',
      installerIcon: 'resources/packages/icon.ico',
      uninstallerIcon: 'resources/packages/icon.ico',
      uninstallDisplayName: 'Aliasmith',
    },
    portable: {
      artifactName: named('exe').replace(`\${os}`, 'win-portable'),
      // A folder for each start. A fixed one is emptied by every start, under the app that runs from it
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
    },
    // The runtime that needs no libfuse2 of the system, and that starts the app in its sandbox where there is one.
    toolsets: { appimage: '1.0.3' },
    appImage: { desktop: linuxDesktop('AppRun') },
    // Not in `linux`, where the entry of one kind of package would end up in the others.
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
      // Any program that offers the Secret Service will do; without one, keys last for one session.
      // On Wayland an address can be copied without a window only by wl-clipboard.
      recommends: [
        'gnome-keyring | keepassxc | kwalletmanager',
        'libayatana-appindicator3-1',
        'wl-clipboard',
      ],
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
      // electron-builder knows recommendations of .deb packages alone.
      fpm: ['--rpm-tag=Recommends: wl-clipboard'],
    },
  }
}

/** The menu entry and its actions; `program` is how the kind of package calls the app. */
function linuxDesktop(program: string) {
  return {
    entry: {
      GenericName: 'Email aliases',
      Keywords: 'email;alias;privacy;forward;mask;',
      StartupNotify: 'false',
      Actions: 'NewAddress;Settings;',
    },
    desktopActions: {
      NewAddress: { Name: 'New address', Exec: `${program} --new` },
      Settings: { Name: 'Settings', Exec: `${program} --settings` },
    },
  }
}

export default builderConfig(process.env)
