import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Generali',
  'general.lead': 'L’aspetto e il comportamento di Aliasmith su questo computer.',
  'general.look': 'Aspetto e lingua',
  'general.theme': 'Tema',
  'general.theme.hint': 'Il contrasto segue il sistema.',
  'general.theme.system': 'Sistema',
  'general.theme.light': 'Chiaro',
  'general.theme.dark': 'Scuro',
  'general.language': 'Lingua',
  'general.language.system': 'Sistema',
  'general.language.hint': 'Le etichette e i nomi degli account restano come sono.',
  'general.textSize': 'Dimensione del testo',
  'general.textSize.hint': 'Tutto nelle finestre si ingrandisce, oltre alla scala dello schermo.',
  'general.behaviour': 'Comportamento',
  'general.login': 'Avvia al login',
  'general.login.hint': (mac) =>
    `Aliasmith è ${mac ? 'nella barra dei menu' : 'nell’area di notifica'} appena hai effettuato l’accesso.`,
  'general.login.preview': 'L’anteprima è una scheda del browser. L’app vera può avviarsi al login.',
  'general.login.unavailable': 'Aliasmith può avviarsi al login solo se è installato.',
  'general.keepOpen': 'Tieni aperta la finestra a comparsa',
  'general.keepOpen.hint': (mac) =>
    `Resta quando fai clic altrove. Esc e l’icona ${mac ? 'nella barra dei menu' : 'nell’area di notifica'} la nascondono comunque.`,
  'general.hideAfter': 'Nascondi la finestra a comparsa dopo la copia',
  'general.hideAfter.hint': 'Il programma in primo piano riprende la tastiera, pronto per incollare.',
  'general.notifications': 'Notifiche',
  'general.notifications.hint': 'Mostrano che cosa è stato creato o copiato, o perché non è stato possibile.',
  'general.updates.name': 'Aggiornamenti',
  'general.updates': 'Cerca aggiornamenti',
  'general.updates.hint': 'Ricevi una notifica quando ce n’è uno. Nulla viene mai installato senza chiedere.',
  'general.updates.preview': 'L’anteprima è aggiornata quanto il suo codice sorgente.',
  'general.updates.elsewhere':
    'Le nuove versioni di questa copia arrivano da dove l’hai presa, come il tuo gestore di pacchetti.',
}
