/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EEXIST: 'there is a file where a folder should be',
  EINVAL: 'no folder can have this name',
  EIO: 'the disk reports an error',
  ELOOP: 'links on the way to it lead back to themselves',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'a folder above it is missing',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file where a folder should be',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': 'the file in-use.lock in it is read-only',
  'SQLite 10': 'the disk does not lock files, or reports an error',
  'SQLite 14': 'the file in-use.lock in it cannot be opened',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords = {
  bug: ['Something went wrong inside Aliasmith. It keeps working.', 'What happened is in the log.'],
  logAt: (folder: string) => `Settings, About opens the log folder: ${folder}`,
  windowRebuilt: [
    'A window of Aliasmith stopped and was opened again.',
    'What was typed there is gone. If it happens again, the log in Settings, About says more.',
  ],
  windowGone: (mac: boolean) =>
    [
      'A window of Aliasmith stopped twice in a short time, so it stays closed.',
      `Open it again from the ${mac ? 'menu bar' : 'tray'}. The log in Settings, About says more.`,
    ] as const,
  startFailed: 'Aliasmith could not start',
  folderInUse: (folder: string) =>
    `Another Aliasmith uses the folder ${folder}. Quit it, then start Aliasmith again.`,
  folderUnusable: (folder: string, cause: string) =>
    folderProblems[cause] === undefined
      ? `The folder ${folder} cannot be made or used: the system refuses it (${cause}).`
      : `The folder ${folder} cannot be made or used: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Fix that, then start Aliasmith again.',
  startFailedHint: (folder: string) =>
    `The folder with its data could not be used, or something inside went wrong. Check that the disk is not full and that you may write to ${folder}, then start Aliasmith again.`,
} as const
