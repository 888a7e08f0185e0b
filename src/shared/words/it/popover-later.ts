import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Tasti',
  close: 'Chiudi',
  dismiss: 'Chiudi',
  here: 'La finestra a comparsa',
  address: 'L’indirizzo evidenziato',
  act: 'Crea o copia, come indica la riga evidenziata',
  make: 'Crea l’indirizzo scritto nel campo',
  mark: 'Evidenzia un’altra riga',
  domain: 'Vai al dominio',
  label: 'Vai all’etichetta',
  account: 'Scegli un account in base alla posizione',
  actions: 'Apri le azioni dell’indirizzo evidenziato',
  undo: 'Annulla la creazione appena fatta',
  suggest: 'Suggerisci un altro nome',
  clear: 'Svuota il campo; se è vuoto, nascondi la finestra a comparsa',
  settings: 'Apri le impostazioni',
  keys: 'Mostra questo elenco',
  'textSize.larger': 'Ingrandisci il testo',
  'textSize.smaller': 'Riduci il testo',
  'textSize.usual': 'Ripristina la dimensione normale del testo',

  welcome: 'Un indirizzo nuovo per ogni sito',
  welcomeText: 'Ognuno inoltra alla tua casella; il tuo indirizzo resta privato.',
  addAccount: 'Aggiungi account',
  practise: 'Prova senza account',
  practiceText: 'La prova non richiede chiavi e non riceve posta.',
}
