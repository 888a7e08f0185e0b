/** What the app says when something of its own went wrong, outside its windows. */
export const lifeWords = {
  bug: ['Something inside Aliasmith went wrong. It goes on working.', 'What happened is in the log.'],
  logAt: (folder: string) => `Settings, About opens the folder of logs: ${folder}`,
  windowRebuilt: [
    'A window of Aliasmith stopped and was opened again.',
    'What was typed there is gone. If it happens again, the log in Settings, About says more.',
  ],
  windowGone: [
    'A window of Aliasmith stopped twice in a short time, so it stays closed.',
    'Open it again from the tray. The log in Settings, About says more.',
  ],
  startFailed: 'Aliasmith could not start',
  folderInUse: (folder: string) =>
    `Another Aliasmith uses the folder ${folder}. End it, then start Aliasmith again.`,
  startFailedHint: (folder: string) =>
    `The folder with its data could not be used, or something inside went wrong. Check that the disk is not full and that you may write to ${folder}, then start Aliasmith again.`,
} as const
