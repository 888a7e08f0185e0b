import type { SettingsCreatingWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Nieuwe adressen',
  'creating.lead': 'Welk account een nieuw adres maakt en hoe de naam wordt gekozen.',
  'creating.empty': 'Voeg eerst een account toe en kies dan hier hoe de namen worden gemaakt.',
  'creating.goToAccounts': 'Naar Accounts',
  'creating.default': 'Standaardaccount',
  'creating.default.hint': 'Gebruikt door de globale sneltoets.',
  'creating.names': 'Namen',
  'creating.account': 'Account',
  'creating.account.hint': 'Elk account heeft een eigen stijl.',
  'creating.style': 'Naamstijl',
  'style.random': 'Willekeurige tekens',
  'style.random.text': 'Moeilijk te raden.',
  'style.words': 'Leesbare woorden',
  'style.words.text': 'Makkelijk uit te spreken.',
  'style.template': 'Sjabloon',
  'style.template.text': 'Je eigen patroon.',
  'naming.length': 'Lengte',
  'naming.length.value': (length) =>
    plural(length, { one: `${number(length)} teken`, other: `${number(length)} tekens` }),
  'naming.count': 'Aantal woorden',
  'naming.separator': 'Scheidingsteken',
  'naming.separator.dot': 'Punt (.)',
  'naming.separator.hyphen': 'Koppelteken (-)',
  'naming.separator.underscore': 'Liggend streepje (_)',
  'naming.separator.none': 'Geen',
  'naming.digits': 'Cijfers aan het eind',
  'naming.digits.none': 'Geen',
  'naming.language': 'Taal van de woorden',
  'naming.language.hint': 'Dezelfde voor alle accounts.',
  'naming.language.app': 'Zoals de app',
  'naming.template': 'Sjabloon',
  'naming.template.help':
    'Gewone tekens blijven zoals ze zijn. Delen tussen accolades worden willekeurig ingevuld:',
  'naming.template.word': 'een leesbaar woord',
  'naming.template.letters': 'vier letters',
  'naming.template.digits': 'twee cijfers',
  'naming.template.chars': 'acht letters en cijfers',
  'sample.name': 'Voorbeeld',
  'sample.new': 'Nieuw voorbeeld',
  'sample.made': (domain) => `De dienst maakt de namen op ${domain}.`,
  'reserve.on': 'Eén adres klaarhouden',
  'reserve.hint': (mac) =>
    `Er wordt er een vooraf gemaakt, zodat sneltoets, ${mac ? 'menubalk' : 'systeemvak'} en snelvenster meteen antwoorden, ook zonder netwerk. Na gebruik wordt het volgende gemaakt.`,
  'reserve.ready': (address) => `Staat klaar: ${address}`,
  'reserve.making': 'Er staat nog geen adres klaar: het wordt gemaakt zodra de dienst bereikbaar is.',
  'reserve.problem': 'Er staat geen adres klaar, en Aliasmith probeert het opnieuw.',
  'copying.name': 'Kopiëren',
  'copying.onCreation': 'Een nieuw adres meteen kopiëren',
  'copying.onCreation.hint':
    'Als dit uit is, wordt een nieuw adres alleen getoond en zet “Kopiëren” het op het klembord.',
  'copying.label': 'Label van een gekopieerde link',
  'copying.label.hint': (mac) =>
    `Als de sneltoets of ${mac ? 'de menubalk' : 'het systeemvak'} een adres maakt, leest Aliasmith het klembord één keer. Is als laatste een link gekopieerd, dan wordt de host daarvan, zoals shop.example, het label. Verder wordt er niets van het klembord bewaard of verstuurd.`,
  'copying.label.unable':
    'Dit systeem vraagt eerst om toestemming als een programma het klembord leest, of staat dat niet toe.',
  'copying.clear': 'Het klembord wissen',
  'copying.clear.hint':
    'Alleen als het gekopieerde adres er nog op staat. Ook bij het afsluiten wordt het gewist.',
  'copying.clear.unable':
    'Deze bureaubladomgeving verbergt het klembord voor programma’s op de achtergrond. Installeer wl-clipboard, sluit Aliasmith dan af en open het opnieuw.',
  'copying.clear.never': 'Nooit',
  'copying.clear.seconds': (seconds) =>
    plural(seconds, { one: `Na ${number(seconds)} seconde`, other: `Na ${number(seconds)} seconden` }),
  'copying.clear.minutes': (minutes) =>
    plural(minutes, { one: `Na ${number(minutes)} minuut`, other: `Na ${number(minutes)} minuten` }),
  saved: 'Opgeslagen',
}
