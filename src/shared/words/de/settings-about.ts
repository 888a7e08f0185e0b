import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Eine neue E-Mail-Adresse, wo immer Sie gerade sind.',
  'about.version': 'Version',
  'about.runtime': 'Läuft auf',
  'about.licence': 'Lizenz',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Daten',
  'about.dataFolder.hint': 'Einstellungen und Adressen. Schlüssel werden dort nie gespeichert.',
  'about.logsFolder': 'Protokolle',
  'about.logsFolder.hint': 'Was die App getan hat, ohne Schlüssel, Adressen oder Labels.',
  'about.openFolder': 'Ordner öffnen',
  'about.openFolder.data': 'Ordner öffnen: Daten',
  'about.openFolder.logs': 'Ordner öffnen: Protokolle',
  'about.copyPath': 'Pfad kopieren',
  'about.copyPath.data': 'Pfad kopieren: Daten',
  'about.copyPath.logs': 'Pfad kopieren: Protokolle',
  'about.opened': 'Der Ordner wurde geöffnet.',
  'about.pathCopied': 'Der Pfad wurde kopiert.',
  'about.preview': (mac) =>
    `Das ist die Vorschau: dieselbe App in einem Browser-Tab. Sie hat weder ein eigenes Symbol ${mac ? 'in der Menüleiste' : 'im Infobereich'} noch eigene globale Tastenkürzel.`,
  'about.diagnostics': 'Diagnose',
  'about.diagnostics.lead':
    'Für die Meldung eines Fehlers. Lesen Sie sie, bevor Sie sie weitergeben: Konten werden nur gezählt, und weder Schlüssel noch Adressen, Kontonamen oder Labels sind darin.',
  'about.diagnostics.text': 'Text der Diagnose',
  'about.diagnostics.copy': 'Diagnose kopieren',
  'about.diagnostics.copied': 'Kopiert',
  'about.licences': 'Open-Source-Lizenzen',
  'about.licences.lead':
    'Aliasmith enthält diese Pakete. Electron und Chromium bringen eigene Dateien neben dem Programm mit.',
  'about.licences.list': 'Pakete',
}
