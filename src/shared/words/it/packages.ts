import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'Alias email',
  purpose: 'Un indirizzo email nuovo, ovunque ti serva',
  description:
    'Aliasmith sta nell’area di notifica e crea alias email presso il servizio che scegli. Ogni sito riceve un indirizzo a parte, che inoltra alla tua casella. Il tuo indirizzo resta privato.',
  keywords: 'email;posta;alias;indirizzo;privacy;inoltro;',
  newAddress: 'Nuovo indirizzo',
  settings: 'Impostazioni',
  copyright: 'Copyright © Collaboratori di Aliasmith',
  installer: {
    installing: 'Installazione in corso, attendi…',
    isRunning: 'Aliasmith è aperto e ora verrà chiuso.',
    closing: 'Chiusura di Aliasmith…',
    cannotClose: 'Impossibile chiudere Aliasmith.\nChiudilo tu, poi riprova.',
    sureToRemove: 'Rimuovere Aliasmith da questo computer?',
    cannotUnpack: 'Impossibile estrarre i file. Esegui di nuovo il programma di installazione.',
    cannotRemoveOld:
      'Impossibile rimuovere la versione precedente. Esegui di nuovo il programma di installazione. Errore',
    windowsTooOld: 'Aliasmith richiede Windows 10 o versioni successive.',
    windowsNot64Bit: 'Aliasmith richiede Windows a 64 bit.',
  },
}
