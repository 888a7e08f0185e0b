import type { TerminalWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `Gebruik ${one} of ${other}, niet allebei.`,
  needsValue: (option) => `${option} heeft een waarde nodig.`,
  twice: (option) => `${option} is twee keer opgegeven.`,
  tooLong: (option, limit) =>
    plural(limit, {
      one: `De waarde van ${option} is langer dan ${number(limit)} teken.`,
      other: `De waarde van ${option} is langer dan ${number(limit)} tekens.`,
    }),
  control: (option) => `De waarde van ${option} bevat een besturingsteken.`,
  newOnly: '--account, --label en --print werken alleen samen met --new.',
  help: `Aliasmith maakt e-mailadressen.

aliasmith                opent het snelvenster
aliasmith --new          maakt een adres, kopieert het tenzij kopiëren uitstaat, en
                         toont een melding
  --account=NAAM         bij het account met deze naam in plaats van het standaardaccount
  --label=TEKST          met dit label
  --print                wacht ook op het adres en schrijft het naar de standaarduitvoer
aliasmith --toggle       opent of verbergt het snelvenster
aliasmith --settings     opent de instellingen
aliasmith --hidden       start zonder iets te openen
aliasmith --help         toont deze tekst

Elke opdracht bereikt de actieve app, of start die.

Afsluitcodes van --new --print. Bij elke code behalve 0 is de standaarduitvoer leeg, en zegt
een zin op de standaardfoutuitvoer wat er is gebeurd en wat je kunt doen:
  0   het adres is gemaakt
  1   de app kon niet starten, antwoordde niet, of de opdracht is beëindigd; niets is gemaakt
  2   de opdrachtregel klopt niet; niets is gemaakt
  3   er is geen account, of geen met deze naam; niets is gemaakt
  4   de sleutel ontbreekt, is afgewezen, of de sleutelhanger is vergrendeld; niets is gemaakt
  5   de dienst of de regels ervan weigerden; niets is gemaakt
  6   een limiet van de dienst is bereikt; niets is gemaakt
  7   de dienst was niet bereikbaar, of het antwoord was onbruikbaar; niets is gemaakt
  8   het antwoord is verloren gegaan of kon niet worden opgeslagen: het adres bestaat misschien
  9   deze computer kan het resultaat niet opslaan of doorgeven, zoals de zin zegt`,
  nobodyCame:
    'Aliasmith is actief, maar heeft het verzoek niet op tijd aangenomen. Er is niets gemaakt. Sluit Aliasmith af en probeer het opnieuw.',
  noAnswer:
    'Aliasmith antwoordde niet op tijd. Of er een adres is gemaakt, staat in de lijst, in Instellingen > Adressen.',
  endedEarly:
    'Aliasmith is gestopt voordat het antwoordde. Of er een adres is gemaakt, staat in de lijst, in Instellingen > Adressen.',
  cancelled: 'De opdracht is beëindigd voordat Aliasmith begon. Er is niets gemaakt.',
  notStarted:
    'Aliasmith kon niet worden gestart. Er is niets gemaakt. Start het zonder --print om te zien waarom.',
  notPrinted: (address) =>
    `${address} is gemaakt, maar kon niet naar de standaarduitvoer worden geschreven. Het staat in de lijst.`,
  noPlace: (folder) =>
    `Het antwoord kan niet worden ontvangen in de map ${folder}. Er is niets gemaakt. Controleer of je daar mag schrijven.`,
  handedOver: 'Aliasmith is al actief. Het heeft deze opdracht gekregen en toont het resultaat zelf.',
}
