import type { FailurePhrases } from '../failure-words.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords = {
  'message-refused': () => [
    'The window asked for something it may not ask for.',
    'Close the window and open it again.',
  ],
  'window-busy': () => ['The window asked for too much at once.', 'Wait a moment, then try again.'],
  'own-fault': () => [
    'Aliasmith made a mistake of its own.',
    'Try again. If it happens again, quit and reopen Aliasmith, and report it.',
  ],
  'login-refused': () => [
    'The system did not change whether Aliasmith starts at login.',
    'Change it in the settings of your system, in the list of apps that start at login.',
  ],
  'login-needs-approval': () => [
    'macOS waits for your approval.',
    'Allow Aliasmith in System Settings, General, Login Items.',
  ],
  'autostart-refused': () => [
    'The file that your desktop uses to start Aliasmith could not be changed.',
    'Check that the disk is not full and that you may write to the autostart folder in your home folder.',
  ],
  'clipboard-failed': () => [
    'The address could not be copied.',
    'Press Copy again, or select it and copy it by hand.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `Your system did not show this notification: “${untold}”.`
      : 'Your system did not show a notification.',
    'Allow notifications from Aliasmith in the settings of your system, or turn them off in Settings, General.',
  ],
  'folder-not-opened': () => [
    'Your system could not open the folder.',
    'Its path is on this page: copy it into your file manager.',
  ],
  'licences-missing': () => [
    'The list of licences is missing from this installation.',
    'Install Aliasmith again to get it back.',
  ],
  'diagnostics-not-shown': () => [
    'There is nothing to copy yet.',
    'Open the diagnostics first, so that you see what is copied.',
  ],
  'diagnostics-not-copied': () => [
    'The diagnostics could not be copied.',
    'Select the text and copy it by hand.',
  ],
  cancelled: () => ['This was cancelled.', 'Try again when you are ready.'],
} as const satisfies FailurePhrases
