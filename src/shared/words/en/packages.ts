/** What packages, installers and menus of programs say of the app. */
export const packagesWords = {
  /** What kind of program it is. */
  kind: 'Email aliases',
  /** What the app is for, beside its name. */
  purpose: 'A fresh email address wherever you are',
  /** What the app does, for the catalogues of programs on Linux. */
  description:
    'Aliasmith sits in the tray and makes email aliases with the service of your choice. Every site gets an address of its own, which forwards to your mailbox. Your own address stays private.',
  /** Words by which a menu finds the app. A semicolon ends each. */
  keywords: 'email;alias;address;privacy;forward;mask;',
  newAddress: 'New address',
  settings: 'Settings',
  copyright: 'Copyright © Aliasmith contributors',
  /** What the installer and the uninstaller of Windows say. */
  installer: {
    installing: 'Installing, please wait…',
    isRunning: 'Aliasmith is running and will now be closed.',
    closing: 'Closing Aliasmith…',
    cannotClose: 'Aliasmith could not be closed.\nClose it yourself, then try again.',
    sureToRemove: 'Remove Aliasmith from this computer?',
    cannotUnpack: 'The files could not be unpacked. Run the installer again.',
    /** A colon and the number of the error follow. */
    cannotRemoveOld: 'The earlier version could not be removed. Run the installer again. Error',
    windowsTooOld: 'Aliasmith needs Windows 10 or newer.',
    windowsNot64Bit: 'Aliasmith needs a 64-bit Windows.',
  },
} as const
