import type { DesktopWords } from '../catalogue.ts'
import { number, on, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The hint of a file of the settings or accounts that can be neither read nor set aside. */
const stuck = (file: string) =>
  `Non viene sovrascritto, quindi le modifiche non vengono salvate. Controlla che il disco non sia pieno e che tu possa scrivere nella cartella dei dati, oppure sposta ${file} altrove.`

/** The hint of a file that a newer version wrote. */
const newer = (where: string, file: string) =>
  `Il file più recente è conservato come ${where}. Per tornare a usarlo, installa la versione più recente e, prima di avviarla, rinomina il file in ${file}.`

/** The hint of a file whose copy is in use. */
const startOver = (file: string) =>
  `Per ricominciare da zero, invece, esci da Aliasmith ed elimina ${file} e la sua copia.`

/** The hint of a file and a copy that are both in use. */
const merged = (where: string) =>
  `Rimuovi ciò che non vuoi in Impostazioni > Account. Il file com’era è conservato come ${where}.`

/** The hint of a file that something replaced. */
const replaced = (where: string, file: string) =>
  `È conservato come ${where}. Per usarlo, esci da Aliasmith e rinominalo in ${file}.`

/** The hint of a lost file of addresses. */
const refresh =
  'Aggiorna l’elenco in Impostazioni > Indirizzi per recuperare ciò che un servizio elenca. Se hai una copia di addresses.sqlite, esci da Aliasmith e rimettila nella cartella dei dati.'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  /** An account whose data a damaged file has lost. */
  lostAccount: (place) => `Account ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: creazione di un indirizzo…',
      failed: 'Aliasmith: qualcosa è andato storto. Aprilo per vedere che cosa.',
    },
    showFailure: 'Vedi che cosa è andato storto',
    newAddress: 'Nuovo indirizzo',
    account: 'Account da usare',
    recent: 'Copia un indirizzo recente',
    copied: (address) => `${address} · copiato`,
    open: 'Apri Aliasmith',
    settings: 'Impostazioni…',
    quit: 'Esci da Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'File',
    edit: 'Modifica',
    view: 'Vista',
    window: 'Finestra',
    help: 'Aiuto',
    shortcuts: 'Scorciatoie da tastiera',
    roles: {
      about: 'Informazioni su Aliasmith',
      services: 'Servizi',
      hide: 'Nascondi Aliasmith',
      hideOthers: 'Nascondi altre',
      unhide: 'Mostra tutte',
      quit: 'Esci da Aliasmith',
      close: 'Chiudi finestra',
      undo: 'Annulla',
      redo: 'Ripristina',
      cut: 'Taglia',
      copy: 'Copia',
      paste: 'Incolla',
      pasteAndMatchStyle: 'Incolla e mantieni lo stile',
      delete: 'Elimina',
      selectAll: 'Seleziona tutto',
      resetZoom: 'Dimensione reale',
      zoomIn: 'Ingrandisci',
      zoomOut: 'Riduci',
      minimize: 'Contrai',
      zoom: 'Ridimensiona',
      front: 'Porta tutto in primo piano',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Nuovo indirizzo · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (non copiato: apri Aliasmith per copiarlo)`,
    noMail: (address) => `${address} (di prova: non riceve posta)`,
    failed: (account) =>
      account === undefined
        ? 'Non è stato creato alcun indirizzo'
        : `Non è stato creato alcun indirizzo · ${account}`,
    uncertain: (account) =>
      account === undefined
        ? 'Forse è stato creato un indirizzo'
        : `Forse è stato creato un indirizzo · ${account}`,
    madeNotSaved: (account) =>
      account === undefined ? 'Conserva questo indirizzo' : `Conserva questo indirizzo · ${account}`,
    copy: 'Copia',
    copiedAgain: 'Copiato',
    copyFailed: 'L’indirizzo non è stato copiato',
    accountNotUsed: 'L’account non è stato cambiato',
    undo: 'Annulla',
    delete: 'Elimina…',
    deleteForever: 'Elimina definitivamente',
    deleteAsks: (address) => `Eliminare ${address}?`,
    deleteIsForever: (service) =>
      `L’eliminazione su ${service} è definitiva: questo nome non potrà mai più essere usato.`,
    takenBack: {
      done: 'Creazione dell’indirizzo annullata',
      unknown: 'Creazione dell’indirizzo forse annullata',
      failed: 'Creazione dell’indirizzo non annullata',
    },
    deletedForever: {
      done: 'Indirizzo eliminato',
      unknown: 'Indirizzo forse eliminato',
      failed: 'Indirizzo non eliminato',
    },
    keyExpires: (account) => `Chiave in scadenza · ${account}`,
    renewKey: 'Rinnova chiave',
    replaceKey: 'Sostituisci chiave',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'Il file delle tue impostazioni era danneggiato, quindi Aliasmith ne usa la copia.',
        `Il file danneggiato è conservato come ${where}.`,
      ],
      accounts: (where) => [
        'Il file dei tuoi account era danneggiato, quindi Aliasmith ne usa la copia.',
        `Il file danneggiato è conservato come ${where}.`,
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'Impossibile leggere per intero il file delle tue impostazioni. La parte leggibile è in uso.',
        `Il file precedente è conservato come ${where}.`,
      ],
      accounts: (where) => [
        'Impossibile leggere per intero il file dei tuoi account. La parte leggibile è in uso.',
        `Il file precedente è conservato come ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'Il file delle tue impostazioni è stato scritto da una versione più recente di Aliasmith. Questa versione usa ciò che ne capisce.',
        newer(where, file),
      ],
      accounts: (where, file) => [
        'Il file dei tuoi account è stato scritto da una versione più recente di Aliasmith. Questa versione usa ciò che ne capisce.',
        newer(where, file),
      ],
    },
    fileLost: {
      settings: (where) => [
        'Non è stato possibile leggere nulla dal file delle tue impostazioni, né da una sua copia. Sono in uso i valori predefiniti.',
        `Ripeti le tue modifiche nelle impostazioni. Il file precedente è conservato come ${where}.`,
      ],
      accounts: (where) => [
        'Non è stato possibile leggere nulla dal file dei tuoi account, né da una sua copia.',
        `Aggiungi di nuovo i tuoi account in Impostazioni > Account, con le loro chiavi: senza il file, Aliasmith non può trovare quelle vecchie nel portachiavi. Il file è conservato come ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'Il file delle tue impostazioni mancava, quindi Aliasmith ne usa la copia.',
        startOver(file),
      ],
      accounts: (file) => [
        'Il file dei tuoi account mancava, quindi Aliasmith ne usa la copia.',
        startOver(file),
      ],
    },
    fileMerged: {
      settings: (where) => [
        'Il file delle tue impostazioni e la sua copia erano diversi, come succede quando uno dei due viene ripristinato da un backup. È in uso il contenuto di entrambi.',
        merged(where),
      ],
      accounts: (where) => [
        'Il file dei tuoi account e la sua copia erano diversi, come succede quando uno dei due viene ripristinato da un backup. È in uso il contenuto di entrambi.',
        merged(where),
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Qualcosa ha sostituito il file delle tue impostazioni mentre Aliasmith era in esecuzione.',
        replaced(where, file),
      ],
      accounts: (where, file) => [
        'Qualcosa ha sostituito il file dei tuoi account mentre Aliasmith era in esecuzione.',
        replaced(where, file),
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} account è di un servizio che questa versione di Aliasmith non conosce.`,
        other: `${number(count)} account sono di un servizio che questa versione di Aliasmith non conosce.`,
      }),
      plural(count, {
        one: 'È conservato. Installa la versione più recente per usarlo di nuovo.',
        other: 'Sono conservati. Installa la versione più recente per usarli di nuovo.',
      }),
    ],
    fileStuck: {
      settings: (file) => [
        'Non è stato possibile leggere per intero il file delle tue impostazioni, né metterlo da parte.',
        stuck(file),
      ],
      accounts: (file) => [
        'Non è stato possibile leggere per intero il file dei tuoi account, né metterlo da parte.',
        stuck(file),
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'Il file dei tuoi indirizzi salvati era danneggiato.',
        count === 0
          ? 'Non è stato possibile leggere alcun indirizzo.'
          : plural(count, {
              one: `È stato possibile leggere ${number(count)} indirizzo.`,
              other: `È stato possibile leggere ${number(count)} indirizzi.`,
            }),
      ),
      `Il file danneggiato è conservato come ${where}. Aggiorna l’elenco in Impostazioni > Indirizzi per recuperare ciò che un servizio elenca.`,
    ],
    bookRewritten: (where) => [
      'Qualcosa ha modificato il file dei tuoi indirizzi salvati mentre Aliasmith era in esecuzione. Non manca alcun indirizzo: Aliasmith ha riscritto il file.',
      `Ciò che conteneva è conservato come ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'Il file dei tuoi indirizzi salvati e il suo registro erano di giorni diversi, come succede quando uno dei due viene ripristinato da un backup.',
        count === 0
          ? 'Non è stato possibile leggere alcun indirizzo.'
          : plural(count, {
              one: `È stato possibile leggere ${number(count)} indirizzo.`,
              other: `È stato possibile leggere ${number(count)} indirizzi.`,
            }),
      ),
      `Il file e il suo registro sono conservati come ${where}.`,
    ],
    bookLost: {
      missing: [
        'Il file dei tuoi indirizzi salvati mancava, quindi Aliasmith ne ha iniziato uno nuovo.',
        refresh,
      ],
      empty: [
        'Il file dei tuoi indirizzi salvati era vuoto, quindi Aliasmith ne ha iniziato uno nuovo.',
        refresh,
      ],
    },
    bookFreed: (where) => [
      'C’era qualcos’altro accanto al file dei tuoi indirizzi salvati, dove Aliasmith ne tiene una parte.',
      `È stato spostato in ${where}. Non manca alcun indirizzo.`,
    ],
    keychainStopped: [
      'Il portachiavi di questo computer ha smesso di rispondere.',
      'La nuova chiave è conservata finché non esci e mai scritta su disco. Per conservarla, riavvia Aliasmith e inseriscila di nuovo.',
    ],
    keyLeft: (nickname) => [
      `Impossibile rimuovere la chiave dell’account “${nickname}”: il portachiavi non ha risposto.`,
      'Non viene più usata. Rimuovi a mano la voce Aliasmith nel portachiavi del sistema.',
    ],
    keyExpires: (nickname, when) => [
      `La chiave dell’account “${nickname}” scade ${on(when)}.`,
      'Rinnovala in Impostazioni > Account: una nuova chiave arriva via email, e non cambia nient’altro.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `La chiave dell’account “${nickname}” scade ${on(when)}.`,
      'Crea una nuova chiave nel sito del servizio e inseriscila in Impostazioni > Account. Non cambia nient’altro.',
    ],
    trayAbsent: [
      'Questo desktop non mostra un’icona per Aliasmith.',
      'Avvia di nuovo Aliasmith per aprirlo, o assegna il comando aliasmith --toggle a un tasto nelle impostazioni del desktop. Su GNOME, l’estensione AppIndicator mostra l’icona.',
    ],
    trayHidden: [
      'macOS non mostra l’icona di Aliasmith.',
      'Per usarlo, apri di nuovo Aliasmith da Applicazioni, o consenti la sua icona in Impostazioni di Sistema > Barra dei menu.',
    ],
    reserveKept: {
      changed: (address, account) => [
        `${address} è stato creato in anticipo per l’account “${account}”, che ora crea altri indirizzi. Non è stato usato.`,
        'Esiste e riceve posta. Lo trovi in Impostazioni > Indirizzi.',
      ],
      off: (address, account) => [
        `${address} è stato creato in anticipo per l’account “${account}” e non è stato usato.`,
        'Esiste e riceve posta. Lo trovi in Impostazioni > Indirizzi.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
