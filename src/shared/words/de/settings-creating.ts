import type { SettingsCreatingWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Neue Adressen',
  'creating.lead': 'Welches Konto eine neue Adresse erstellt und wie ihr Name gewählt wird.',
  'creating.empty': 'Fügen Sie zuerst ein Konto hinzu, und wählen Sie dann hier, wie seine Namen entstehen.',
  'creating.goToAccounts': 'Zu den Konten',
  'creating.default': 'Standardkonto',
  'creating.default.hint': 'Wird vom globalen Tastenkürzel verwendet.',
  'creating.names': 'Namen',
  'creating.account': 'Konto',
  'creating.account.hint': 'Jedes Konto hat seinen eigenen Stil.',
  'creating.style': 'Namensstil',
  'style.random': 'Zufällige Zeichen',
  'style.random.text': 'Schwer zu erraten.',
  'style.words': 'Lesbare Wörter',
  'style.words.text': 'Leicht auszusprechen.',
  'style.template': 'Vorlage',
  'style.template.text': 'Ihr eigenes Muster.',
  'naming.length': 'Länge',
  'naming.length.value': (length) =>
    plural(length, { one: `${number(length)} Zeichen`, other: `${number(length)} Zeichen` }),
  'naming.count': 'Anzahl der Wörter',
  'naming.separator': 'Trennzeichen',
  'naming.separator.dot': 'Punkt (.)',
  'naming.separator.hyphen': 'Bindestrich (-)',
  'naming.separator.underscore': 'Unterstrich (_)',
  'naming.separator.none': 'Keines',
  'naming.digits': 'Ziffern am Ende',
  'naming.digits.none': 'Keine',
  'naming.language': 'Sprache der Wörter',
  'naming.language.hint': 'Gilt für alle Konten.',
  'naming.language.app': 'Wie die App',
  'naming.template': 'Vorlage',
  'naming.template.help':
    'Einfache Zeichen bleiben, wie sie sind. Teile in geschweiften Klammern werden zufällig gefüllt:',
  'naming.template.word': 'ein lesbares Wort',
  'naming.template.letters': 'vier Buchstaben',
  'naming.template.digits': 'zwei Ziffern',
  'naming.template.chars': 'acht Buchstaben und Ziffern',
  'sample.name': 'Beispiel',
  'sample.new': 'Neues Beispiel',
  'sample.made': (domain) => `An ${domain} bestimmt der Dienst die Namen.`,
  'reserve.on': 'Eine Adresse bereithalten',
  'reserve.hint': (mac) =>
    `Sie wird im Voraus erstellt, damit Tastenkürzel, ${mac ? 'Menüleiste' : 'Infobereich'} und Schnellzugriff sofort antworten, auch ohne Netzwerk. Nach Gebrauch wird die nächste erstellt.`,
  'reserve.ready': (address) => `Bereit: ${address}`,
  'reserve.making': 'Noch nicht bereit: Sie wird erstellt, sobald der Dienst erreichbar ist.',
  'reserve.problem': 'Keine ist bereit; Aliasmith versucht es erneut.',
  'copying.name': 'Kopieren',
  'copying.onCreation': 'Neue Adresse sofort kopieren',
  'copying.onCreation.hint':
    'Wenn ausgeschaltet, wird eine neue Adresse nur angezeigt; „Kopieren“ legt sie in die Zwischenablage.',
  'copying.label': 'Label aus einem kopierten Link',
  'copying.label.hint': (mac) =>
    `Wird mit dem Tastenkürzel oder ${mac ? 'in der Menüleiste' : 'im Infobereich'} eine Adresse erstellt, liest Aliasmith einmal die Zwischenablage. Wurde zuletzt ein Link kopiert, wird sein Host, etwa shop.example, zum Label. Sonst wird aus der Zwischenablage nichts gespeichert oder gesendet.`,
  'copying.label.unable':
    'Dieses System fragt nach, bevor ein Programm die Zwischenablage liest, oder lässt es nicht lesen.',
  'copying.clear': 'Zwischenablage leeren',
  'copying.clear.hint':
    'Nur, wenn sie noch die kopierte Adresse enthält. Auch beim Beenden wird sie geleert.',
  'copying.clear.unable':
    'Dieser Desktop verbirgt die Zwischenablage vor Programmen im Hintergrund. Installieren Sie wl-clipboard, beenden Sie Aliasmith, und öffnen Sie es erneut.',
  'copying.clear.never': 'Nie',
  'copying.clear.seconds': (seconds) =>
    plural(seconds, { one: `Nach ${number(seconds)} Sekunde`, other: `Nach ${number(seconds)} Sekunden` }),
  'copying.clear.minutes': (minutes) =>
    plural(minutes, { one: `Nach ${number(minutes)} Minute`, other: `Nach ${number(minutes)} Minuten` }),
  saved: 'Gespeichert',
}
