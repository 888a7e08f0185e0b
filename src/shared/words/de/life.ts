import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'Sie dürfen dort nicht schreiben',
  EEXIST: 'Wo ein Ordner sein sollte, ist eine Datei',
  EINVAL: 'Kein Ordner kann diesen Namen haben',
  EIO: 'Der Datenträger meldet einen Fehler',
  ELOOP: 'Verknüpfungen auf dem Weg dorthin führen zu sich selbst zurück',
  EMFILE: 'Zu viele Dateien sind geöffnet',
  ENAMETOOLONG: 'Sein Name ist zu lang',
  ENFILE: 'Zu viele Dateien sind geöffnet',
  ENOENT: 'Ein übergeordneter Ordner fehlt',
  ENOSPC: 'Der Datenträger ist voll',
  ENOTDIR: 'Wo ein Ordner sein sollte, ist eine Datei',
  EPERM: 'Sie dürfen dort nicht schreiben',
  EROFS: 'Der Datenträger ist schreibgeschützt',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': 'Die Datei in-use.lock darin ist schreibgeschützt',
  'SQLite 10': 'Der Datenträger sperrt keine Dateien oder meldet einen Fehler',
  'SQLite 14': 'Die Datei in-use.lock darin kann nicht geöffnet werden',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: ['In Aliasmith ist etwas schiefgegangen. Es läuft weiter.', 'Was geschehen ist, steht im Protokoll.'],
  logAt: (folder) => `Die Einstellungen öffnen unter „Info“ den Ordner der Protokolle: ${folder}`,
  windowRebuilt: [
    'Ein Fenster von Aliasmith funktionierte nicht mehr und wurde neu geöffnet.',
    'Was dort eingegeben war, ist verloren. Geschieht es wieder, steht mehr im Protokoll, in den Einstellungen unter „Info“.',
  ],
  windowGone: (mac) => [
    'Ein Fenster von Aliasmith funktionierte zweimal in kurzer Zeit nicht mehr, daher bleibt es geschlossen.',
    `Öffnen Sie es erneut über ${mac ? 'die Menüleiste' : 'den Infobereich'}. Mehr steht im Protokoll, in den Einstellungen unter „Info“.`,
  ],
  startFailed: 'Aliasmith konnte nicht starten',
  folderInUse: (folder) =>
    `Ein anderes Aliasmith verwendet den Ordner ${folder}. Beenden Sie es, und starten Sie Aliasmith dann erneut.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `Der Ordner ${folder} kann nicht angelegt oder verwendet werden: Das System verweigert es (${cause}).`
      : `Der Ordner ${folder} kann nicht angelegt oder verwendet werden: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Beheben Sie das, und starten Sie Aliasmith dann erneut.',
  startFailedHint: (folder) =>
    `Der Ordner mit den Daten konnte nicht verwendet werden, oder intern ist etwas schiefgegangen. Prüfen Sie, ob der Datenträger voll ist und ob Sie in den Ordner ${folder} schreiben dürfen, und starten Sie Aliasmith dann erneut.`,
}
