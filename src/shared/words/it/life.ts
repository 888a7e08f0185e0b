import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'non hai il permesso di scriverci',
  EEXIST: 'c’è un file al posto di una cartella',
  EINVAL: 'nessuna cartella può avere questo nome',
  EIO: 'il disco segnala un errore',
  ELOOP: 'i collegamenti nel percorso rimandano a sé stessi',
  EMFILE: 'ci sono troppi file aperti',
  ENAMETOOLONG: 'il nome è troppo lungo',
  ENFILE: 'ci sono troppi file aperti',
  ENOENT: 'manca una cartella superiore',
  ENOSPC: 'il disco è pieno',
  ENOTDIR: 'c’è un file al posto di una cartella',
  EPERM: 'non hai il permesso di scriverci',
  EROFS: 'il disco è di sola lettura',
  // Errors of the lock file in the folder (sqlite.org/rescode.html).
  'SQLite 8': 'il suo file in-use.lock è di sola lettura',
  'SQLite 10': 'il disco non blocca i file, o segnala un errore',
  'SQLite 14': 'il suo file in-use.lock non si può aprire',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: [
    'Si è verificato un errore interno in Aliasmith, che continua a funzionare.',
    'I dettagli sono nel log.',
  ],
  logAt: (folder) => `Impostazioni > Informazioni apre la cartella dei log: ${folder}`,
  windowRebuilt: [
    'Una finestra di Aliasmith ha smesso di funzionare ed è stata riaperta.',
    'Il testo che conteneva è andato perso. Se succede di nuovo, il log in Impostazioni > Informazioni dice di più.',
  ],
  windowGone: (mac) => [
    'Una finestra di Aliasmith ha smesso di funzionare due volte in poco tempo, quindi resta chiusa.',
    `Riaprila ${mac ? 'dalla barra dei menu' : 'dall’area di notifica'}. Il log in Impostazioni > Informazioni dice di più.`,
  ],
  startFailed: 'Impossibile avviare Aliasmith',
  folderInUse: (folder) =>
    `La cartella ${folder} è usata da un’altra copia di Aliasmith. Esci da quella, poi riavvia Aliasmith.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `Impossibile creare o usare la cartella ${folder}: il sistema non lo permette (${cause}).`
      : `Impossibile creare o usare la cartella ${folder}: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Risolvi il problema, poi riavvia Aliasmith.',
  startFailedHint: (folder) =>
    `Non è stato possibile usare la cartella dei dati, o si è verificato un errore interno. Controlla che il disco non sia pieno e che tu possa scrivere in ${folder}, poi riavvia Aliasmith.`,
}
