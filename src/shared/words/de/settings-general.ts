import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Allgemein',
  'general.lead': 'Wie Aliasmith auf diesem Computer aussieht und sich verhält.',
  'general.look': 'Darstellung und Sprache',
  'general.theme': 'Design',
  'general.theme.hint': 'Der Kontrast folgt dem System.',
  'general.theme.system': 'System',
  'general.theme.light': 'Hell',
  'general.theme.dark': 'Dunkel',
  'general.language': 'Sprache',
  'general.language.system': 'System',
  'general.language.hint': 'Ihre Labels und Kontonamen bleiben, wie sie sind.',
  'general.textSize': 'Textgröße',
  'general.textSize.hint': 'Alles in den Fenstern wird größer, zusätzlich zur Skalierung Ihres Bildschirms.',
  'general.behaviour': 'Verhalten',
  'general.login': 'Bei der Anmeldung starten',
  'general.login.hint': (mac) =>
    `Aliasmith ist ${mac ? 'in der Menüleiste' : 'im Infobereich'}, sobald Sie sich angemeldet haben.`,
  'general.login.preview': 'Die Vorschau ist ein Browser-Tab. Die App selbst kann bei der Anmeldung starten.',
  'general.login.unavailable': 'Nur ein installiertes Aliasmith kann bei der Anmeldung starten.',
  'general.keepOpen': 'Schnellzugriff geöffnet lassen',
  'general.keepOpen.hint': (mac) =>
    `Er bleibt sichtbar, wenn Sie woandershin klicken. Esc und das Symbol ${mac ? 'in der Menüleiste' : 'im Infobereich'} blenden ihn weiterhin aus.`,
  'general.hideAfter': 'Schnellzugriff nach dem Kopieren ausblenden',
  'general.hideAfter.hint': 'Das Programm im Vordergrund erhält die Tastatur zurück, bereit zum Einfügen.',
  'general.notifications': 'Benachrichtigungen',
  'general.notifications.hint':
    'So sehen Sie, was erstellt oder kopiert wurde oder warum es nicht möglich war.',
  'general.updates.name': 'Updates',
  'general.updates': 'Nach Updates suchen',
  'general.updates.hint':
    'Sie werden benachrichtigt, wenn es eines gibt. Nie wird etwas ungefragt installiert.',
  'general.updates.preview': 'Die Vorschau ist so aktuell wie ihr Quelltext.',
  'general.updates.elsewhere':
    'Neue Versionen dieser Kopie kommen von dort, woher Sie sie haben, etwa aus Ihrer Paketverwaltung.',
}
