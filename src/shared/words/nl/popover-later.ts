import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Toetsen',
  close: 'Sluiten',
  dismiss: 'Sluiten',
  here: 'Het snelvenster',
  address: 'Het gemarkeerde adres',
  act: 'Maken of kopiëren, zoals de gemarkeerde rij aangeeft',
  make: 'Het adres in het veld maken',
  mark: 'Een andere rij markeren',
  domain: 'Naar het domein',
  label: 'Naar het label',
  account: 'Een account kiezen op plaats',
  actions: 'De acties van het gemarkeerde adres openen',
  undo: 'Intrekken wat net is gemaakt',
  suggest: 'Een andere naam voorstellen',
  clear: 'Het veld wissen; bij een leeg veld het snelvenster verbergen',
  settings: 'De instellingen openen',
  keys: 'Deze lijst tonen',
  'textSize.larger': 'Tekst vergroten',
  'textSize.smaller': 'Tekst verkleinen',
  'textSize.usual': 'Normale tekstgrootte herstellen',

  welcome: 'Een nieuw adres voor elke site',
  welcomeText: 'Elk stuurt door naar je inbox; je eigen adres blijft privé.',
  addAccount: 'Account toevoegen',
  practise: 'Proberen zonder account',
  practiceText: 'Oefenen kan zonder sleutel en ontvangt geen mail.',
}
