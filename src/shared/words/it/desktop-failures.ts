import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    'La finestra ha chiesto qualcosa che non le è permesso.',
    'Chiudi la finestra e aprila di nuovo.',
  ],
  'window-busy': () => ['La finestra ha fatto troppe richieste insieme.', 'Aspetta un momento, poi riprova.'],
  'own-fault': () => [
    'Aliasmith ha commesso un errore.',
    'Riprova. Se succede di nuovo, esci da Aliasmith, riaprilo e segnala il problema.',
  ],
  'login-refused': () => [
    'Il sistema non ha modificato l’avvio di Aliasmith al login.',
    'Modificalo nelle impostazioni del sistema, nell’elenco delle app che si avviano al login.',
  ],
  'login-needs-approval': () => [
    'macOS attende la tua approvazione.',
    'Consenti Aliasmith in Impostazioni di Sistema > Generali > Elementi login.',
  ],
  'autostart-refused': () => [
    'Impossibile modificare il file con cui il desktop avvia Aliasmith.',
    'Controlla che il disco non sia pieno e che tu possa scrivere nella cartella autostart della tua cartella Home.',
  ],
  'clipboard-failed': () => [
    'Impossibile copiare l’indirizzo.',
    'Premi di nuovo “Copia”, o selezionalo e copialo a mano.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `Il sistema non ha mostrato questa notifica: “${untold}”.`
      : 'Il sistema non ha mostrato una notifica.',
    'Consenti le notifiche di Aliasmith nelle impostazioni del sistema, o disattivale in Impostazioni > Generali.',
  ],
  'folder-not-opened': () => [
    'Il sistema non ha potuto aprire la cartella.',
    'Il suo percorso è in questa pagina: copialo nel tuo gestore di file.',
  ],
  'licences-missing': () => [
    'In questa installazione manca l’elenco delle licenze.',
    'Per riaverlo, installa di nuovo Aliasmith.',
  ],
  'diagnostics-not-shown': () => [
    'Non c’è ancora nulla da copiare.',
    'Apri prima la diagnostica, così vedi che cosa viene copiato.',
  ],
  'diagnostics-not-copied': () => [
    'Impossibile copiare la diagnostica.',
    'Seleziona il testo e copialo a mano.',
  ],
  cancelled: () => ['L’operazione è stata annullata.', 'Riprova quando vuoi.'],
}
