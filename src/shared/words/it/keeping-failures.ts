import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => ['Il portachiavi di questo computer è bloccato.', 'Sbloccalo e riprova.'],
  'keychain-unavailable': () => [
    'Questo computer non ha un portachiavi che Aliasmith possa usare.',
    'Le chiavi sono conservate finché non esci da Aliasmith e mai scritte su disco. Su Linux, installa e avvia un portachiavi come gnome-keyring o KWallet.',
  ],
  'keychain-without-ring': () => [
    'Nel portachiavi di questo computer manca un archivio predefinito in cui conservare le chiavi.',
    'Creane uno nel gestore di password del desktop, poi inserisci di nuovo la chiave. Nel frattempo le chiavi sono conservate finché non esci da Aliasmith e mai scritte su disco.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `Il portachiavi che contiene la chiave dell’account “${account}” non risponde.`
      : 'Il portachiavi che contiene la chiave di questo account non risponde.',
    'Avvia il portachiavi del sistema e riprova. Se non basta, esci da Aliasmith e riaprilo.',
  ],
  'keychain-timed-out': () => [
    'Il portachiavi di questo computer non ha risposto in tempo.',
    'Forse attende la sua password: cerca la sua finestra, poi riprova.',
  ],
  'storage-failed': () => [
    'Impossibile scrivere il file con i tuoi dati.',
    'Controlla che il disco non sia di sola lettura e che tu possa scrivere nella cartella dei dati.',
  ],
  'storage-full': () => ['Il disco è pieno.', 'Libera spazio e riprova.'],
  'storage-full-at-start': () => [
    'All’avvio di Aliasmith il disco era pieno, quindi non è stato possibile aprire l’elenco degli indirizzi in scrittura.',
    'Libera spazio, poi esci da Aliasmith e riaprilo.',
  ],
  'storage-newer': () => [
    'Il tuo elenco degli indirizzi è stato scritto da una versione più recente di Aliasmith.',
    'Installa la versione più recente. Non è stato modificato nulla.',
  ],
  'storage-damaged': () => [
    'Il file con il tuo elenco degli indirizzi è danneggiato.',
    'Esci da Aliasmith e riaprilo: conserva il file danneggiato e salva ciò che se ne può leggere.',
  ],
  'folder-taken': () => [
    'Un’altra copia di Aliasmith ha preso possesso della cartella dei dati, quindi questa non salva più nulla.',
    'Esci da questa e usa l’altra. Quanto salvato prima è conservato.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} è stato creato, ma non è stato possibile aggiungerlo all’elenco.`
      : 'L’indirizzo è stato creato, ma non è stato possibile aggiungerlo all’elenco.',
    'Conservalo subito in un posto sicuro. Poi controlla che il disco non sia né pieno né di sola lettura.',
  ],
}
