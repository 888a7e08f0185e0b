import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords = {
  /** An account whose data a damaged file has lost. */
  lostAccount: (place: number) => `Account ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: making an address…',
      failed: 'Aliasmith: something went wrong. Open it to see what.',
    },
    showFailure: 'See what went wrong',
    newAddress: 'New address',
    account: 'Account to use',
    recent: 'Copy a recent address',
    copied: (address: string) => `${address} · copied`,
    open: 'Open Aliasmith',
    settings: 'Settings…',
    quit: 'Quit Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    roles: {
      about: 'About Aliasmith',
      services: 'Services',
      hide: 'Hide Aliasmith',
      hideOthers: 'Hide Others',
      unhide: 'Show All',
      quit: 'Quit Aliasmith',
      close: 'Close Window',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      pasteAndMatchStyle: 'Paste and Match Style',
      delete: 'Delete',
      selectAll: 'Select All',
      resetZoom: 'Actual Size',
      zoomIn: 'Zoom In',
      zoomOut: 'Zoom Out',
      minimize: 'Minimize',
      zoom: 'Zoom',
      front: 'Bring All to Front',
    },
  },
  notifications: {
    /** A notification in one text. */
    whole: (title: string, body: string) => `${title}: ${body}`,
    made: (account: string) => `New address · ${account}`,
    copied: (address: string) => address,
    notCopied: (address: string) => `${address} (not copied: open Aliasmith to copy it)`,
    noMail: (address: string) => `${address} (practice: receives no mail)`,
    failed: (account: string | undefined) =>
      account === undefined ? 'No address was made' : `No address was made · ${account}`,
    uncertain: (account: string | undefined) =>
      account === undefined ? 'Perhaps an address was made' : `Perhaps an address was made · ${account}`,
    madeNotSaved: (account: string | undefined) =>
      account === undefined ? 'Keep this address' : `Keep this address · ${account}`,
    copy: 'Copy',
    copiedAgain: 'Copied',
    copyFailed: 'The address was not copied',
    accountNotUsed: 'The account was not changed',
    undo: 'Undo',
    delete: 'Delete…',
    deleteForever: 'Delete for good',
    deleteAsks: (address: string) => `Delete ${address}?`,
    deleteIsForever: (service: string) =>
      `Deleting it at ${service} is for good: this name can never be used again.`,
    takenBack: {
      done: 'Address taken back',
      unknown: 'The address may have been taken back',
      failed: 'The address was not taken back',
    },
    deletedForever: {
      done: 'Address deleted',
      unknown: 'The address may have been deleted',
      failed: 'The address was not deleted',
    },
    keyExpires: (account: string) => `Key about to expire · ${account}`,
    renewKey: 'Renew key',
    replaceKey: 'Replace key',
  },
  notices: {
    fileFromCopy: {
      settings: (where: string) =>
        [
          'The file with your settings was damaged, so Aliasmith went back to its copy.',
          `The damaged file is kept as ${where}.`,
        ] as const,
      accounts: (where: string) =>
        [
          'The file with your accounts was damaged, so Aliasmith went back to its copy.',
          `The damaged file is kept as ${where}.`,
        ] as const,
    },
    fileSetAside: {
      settings: (where: string) =>
        [
          'The file with your settings could not be read completely. The part that could be read is in use.',
          `The former file is kept as ${where}.`,
        ] as const,
      accounts: (where: string) =>
        [
          'The file with your accounts could not be read completely. The part that could be read is in use.',
          `The former file is kept as ${where}.`,
        ] as const,
    },
    fileNewer: {
      settings: (where: string, file: string) =>
        [
          'The file with your settings was written by a newer version of Aliasmith. This version uses what it understands of it.',
          `The newer file is kept as ${where}. To go back to it, install the newer version and, before you start it, rename the file to ${file}.`,
        ] as const,
      accounts: (where: string, file: string) =>
        [
          'The file with your accounts was written by a newer version of Aliasmith. This version uses what it understands of it.',
          `The newer file is kept as ${where}. To go back to it, install the newer version and, before you start it, rename the file to ${file}.`,
        ] as const,
    },
    fileLost: {
      settings: (where: string) =>
        [
          'Nothing could be read from the file with your settings, or from a copy of it. The defaults are in use.',
          `Make your changes again in Settings. The former file is kept as ${where}.`,
        ] as const,
      accounts: (where: string) =>
        [
          'Nothing could be read from the file with your accounts, or from a copy of it.',
          `Add your accounts again in Settings, Accounts, with their keys: Aliasmith cannot find the old ones in the keychain without the file. It is kept as ${where}.`,
        ] as const,
    },
    fileRestored: {
      settings: (file: string) =>
        [
          'The file with your settings was missing, so Aliasmith went back to its copy.',
          `To start over instead, quit Aliasmith and delete ${file} and its copy.`,
        ] as const,
      accounts: (file: string) =>
        [
          'The file with your accounts was missing, so Aliasmith went back to its copy.',
          `To start over instead, quit Aliasmith and delete ${file} and its copy.`,
        ] as const,
    },
    fileMerged: {
      settings: (where: string) =>
        [
          'The file with your settings and its copy differed, as happens when one of them is restored from a backup. The contents of both are in use.',
          `Remove what you do not want in Settings, Accounts. The file as it was is kept as ${where}.`,
        ] as const,
      accounts: (where: string) =>
        [
          'The file with your accounts and its copy differed, as happens when one of them is restored from a backup. The contents of both are in use.',
          `Remove what you do not want in Settings, Accounts. The file as it was is kept as ${where}.`,
        ] as const,
    },
    fileReplaced: {
      settings: (where: string, file: string) =>
        [
          'Something replaced the file with your settings while Aliasmith was running.',
          `It is kept as ${where}. To use it, quit Aliasmith and rename it to ${file}.`,
        ] as const,
      accounts: (where: string, file: string) =>
        [
          'Something replaced the file with your accounts while Aliasmith was running.',
          `It is kept as ${where}. To use it, quit Aliasmith and rename it to ${file}.`,
        ] as const,
    },
    foreignAccounts: (count: number) =>
      [
        plural(count, {
          one: `${number(count)} account is with a service that this version of Aliasmith does not know.`,
          other: `${number(count)} accounts are with a service that this version of Aliasmith does not know.`,
        }),
        plural(count, {
          one: 'It is kept. Install the latest version to use it again.',
          other: 'They are kept. Install the latest version to use them again.',
        }),
      ] as const,
    fileStuck: {
      settings: (file: string) =>
        [
          'The file with your settings could not be read completely, and could not be set aside.',
          `Nothing is written over it, so changes are not saved. Check that the disk is not full and that you may write to the data folder, or move ${file} elsewhere.`,
        ] as const,
      accounts: (file: string) =>
        [
          'The file with your accounts could not be read completely, and could not be set aside.',
          `Nothing is written over it, so changes are not saved. Check that the disk is not full and that you may write to the data folder, or move ${file} elsewhere.`,
        ] as const,
    },
    bookSetAside: (count: number, where: string) =>
      [
        sentences(
          'The file with your saved addresses was damaged.',
          count === 0
            ? 'No address could be read from it.'
            : plural(count, {
                one: `${number(count)} address could be read from it.`,
                other: `${number(count)} addresses could be read from it.`,
              }),
        ),
        `The damaged file is kept as ${where}. Refresh the list in Settings, Addresses to get back what a service lists.`,
      ] as const,
    bookRewritten: (where: string) =>
      [
        'Something changed the file with your saved addresses while Aliasmith was running. No address is missing: Aliasmith wrote the file again.',
        `What was there is kept as ${where}.`,
      ] as const,
    bookMixed: (count: number, where: string) =>
      [
        sentences(
          'The file with your saved addresses and its log were from different days, as happens when one of them is restored from a backup.',
          count === 0
            ? 'No address could be read from them.'
            : plural(count, {
                one: `${number(count)} address could be read from them.`,
                other: `${number(count)} addresses could be read from them.`,
              }),
        ),
        `The file and its log are kept as ${where}.`,
      ] as const,
    bookLost: {
      missing: [
        'The file with your saved addresses was missing, so Aliasmith began a new one.',
        'Refresh the list in Settings, Addresses to get back what a service lists. If you have a copy of addresses.sqlite, quit Aliasmith and put it back into the data folder.',
      ],
      empty: [
        'The file with your saved addresses was empty, so Aliasmith began a new one.',
        'Refresh the list in Settings, Addresses to get back what a service lists. If you have a copy of addresses.sqlite, quit Aliasmith and put it back into the data folder.',
      ],
    },
    bookFreed: (where: string) =>
      [
        'Something else was beside the file with your saved addresses, where Aliasmith keeps a part of it.',
        `It was moved to ${where}. No address is missing.`,
      ] as const,
    keychainStopped: [
      'The keychain of this computer has stopped answering.',
      'The new key is kept until you quit and never written to disk. Restart Aliasmith and enter it again to keep it.',
    ],
    keyLeft: (nickname: string) =>
      [
        `The key of ${nickname} could not be removed: the keychain did not answer.`,
        'It is no longer used. Remove the entry named Aliasmith in the keychain of your system by hand.',
      ] as const,
    keyExpires: (nickname: string, when: string) =>
      [
        `The key of ${nickname} expires on ${when}.`,
        'Renew it in Settings, Accounts: a new key comes by email, and nothing else changes.',
      ] as const,
    keyExpiresElsewhere: (nickname: string, when: string) =>
      [
        `The key of ${nickname} expires on ${when}.`,
        'Make a new key on the website of the service, and enter it in Settings, Accounts. Nothing else changes.',
      ] as const,
    trayAbsent: [
      'This desktop shows no icon for Aliasmith.',
      'Start Aliasmith again to open it, or bind the command aliasmith --toggle to a key in the settings of your desktop. On GNOME, the extension AppIndicator shows the icon.',
    ],
    trayHidden: [
      'macOS does not show the icon of Aliasmith.',
      'Open Aliasmith again from Applications to reach it, or allow its icon in System Settings, Menu Bar.',
    ],
    reserveKept: {
      changed: (address: string, account: string) =>
        [
          `${address} was made in advance for ${account}, which makes other addresses now. It was not used.`,
          'It exists and receives mail. Find it in Settings, Addresses.',
        ] as const,
      off: (address: string, account: string) =>
        [
          `${address} was made in advance for ${account} and not used.`,
          'It exists and receives mail. Find it in Settings, Addresses.',
        ] as const,
    },
    hotkey: hotkeyNoticeWords,
  },
} as const
