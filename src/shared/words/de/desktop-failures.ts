import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    'Das Fenster hat etwas angefordert, das es nicht anfordern darf.',
    'Schließen Sie das Fenster, und öffnen Sie es erneut.',
  ],
  'window-busy': () => [
    'Das Fenster hat zu viel auf einmal angefordert.',
    'Warten Sie einen Moment, und versuchen Sie es dann erneut.',
  ],
  'own-fault': () => [
    'Aliasmith hat selbst einen Fehler gemacht.',
    'Versuchen Sie es erneut. Geschieht es wieder, beenden und öffnen Sie Aliasmith, und melden Sie den Fehler.',
  ],
  'login-refused': () => [
    'Das System hat nicht geändert, ob Aliasmith bei der Anmeldung startet.',
    'Ändern Sie es in den Einstellungen Ihres Systems, in der Liste der Apps, die bei der Anmeldung starten.',
  ],
  'login-needs-approval': () => [
    'macOS wartet auf Ihre Zustimmung.',
    'Erlauben Sie Aliasmith in den Systemeinstellungen unter „Allgemein“, „Anmeldeobjekte“.',
  ],
  'autostart-refused': () => [
    'Die Datei, mit der Ihr Desktop Aliasmith startet, konnte nicht geändert werden.',
    'Prüfen Sie, ob der Datenträger voll ist und ob Sie in den Ordner „autostart“ in Ihrem persönlichen Ordner schreiben dürfen.',
  ],
  'clipboard-failed': () => [
    'Die Adresse konnte nicht kopiert werden.',
    'Drücken Sie noch einmal „Kopieren“, oder markieren Sie die Adresse und kopieren Sie sie von Hand.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `Ihr System hat diese Benachrichtigung nicht angezeigt: „${untold}“.`
      : 'Ihr System hat eine Benachrichtigung nicht angezeigt.',
    'Erlauben Sie Benachrichtigungen von Aliasmith in den Einstellungen Ihres Systems, oder schalten Sie sie in den Einstellungen unter „Allgemein“ aus.',
  ],
  'folder-not-opened': () => [
    'Ihr System konnte den Ordner nicht öffnen.',
    'Sein Pfad steht auf dieser Seite: Kopieren Sie ihn in Ihren Dateimanager.',
  ],
  'licences-missing': () => [
    'Die Liste der Lizenzen fehlt in dieser Installation.',
    'Eine erneute Installation von Aliasmith stellt sie wieder her.',
  ],
  'diagnostics-not-shown': () => [
    'Es gibt noch nichts zu kopieren.',
    'Öffnen Sie zuerst die Diagnose, damit Sie sehen, was kopiert wird.',
  ],
  'diagnostics-not-copied': () => [
    'Die Diagnose konnte nicht kopiert werden.',
    'Markieren Sie den Text, und kopieren Sie ihn von Hand.',
  ],
  cancelled: () => ['Der Vorgang wurde abgebrochen.', 'Versuchen Sie es erneut, wenn Sie bereit sind.'],
}
